import type { Book } from "#core/book/book";
import { placeAtEnd } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { draftEdits } from "#core/records/form";
import { foreseeRow } from "#core/rules/engine/foresee";
import type { Finding } from "#core/rules/engine/rule";
import { check } from "../book/book";
import { lang } from "../language";
import type { RowDraft } from "./row-draft";

/** What the rules would find in a row, by field; what is of the whole row stands under "". */
export type FoundByField = ReadonlyMap<string, readonly Finding[]>;

/**
 * What would be found in a row if it were written as it is typed so far.
 * @param row - undefined for a new row
 */
export const foreseenByField = (
  book: Book,
  table: Table,
  row: RowId | undefined,
  { before, typed }: RowDraft,
): FoundByField => {
  const current = check.value;
  if (current?.book !== book) return new Map();
  const { edits } = draftEdits({ book, table, row, before, typed, lang: lang.value });
  const found = foreseeRow(current, edits, table.register.id, row ?? placeAtEnd(table).row);
  const byField = new Map<string, Finding[]>();
  for (const finding of found) {
    const field = finding.at?.field ?? "";
    byField.set(field, [...(byField.get(field) ?? []), finding]);
  }
  return byField;
};

/** How many of what is foreseen are errors. */
export const errorsIn = (found: FoundByField): number =>
  [...found.values()].flat().filter(({ severity }) => severity === "error").length;
