import type { Book } from "../../book/book";
import type { CellValue } from "../../values/cell";
import type { Acceptance } from "./accepted";
import { columnIn, type Listed } from "./listing";
import type { Finding } from "./rule";

/** What the fix would write in the very cell that the finding points at; null where it does something else, or nothing. */
export const offerOf = ({ at, edits = [] }: Finding, book: Book): CellValue | null => {
  const table = at && book.tables.get(at.register);
  const column = at && table && columnIn(table, at);
  const edit = edits.find((one) => one.kind === "set" && one.row === at?.row && one.column === column);
  return edit?.kind === "set" ? edit.to : null;
};

/**
 * When two findings are one and the same to whoever reads them, before an edit and after it: they are told in the same words of the
 * same cell, offer the same, and are accepted alike. A row keeps its id wherever it stands. `said` is the finding's sentence.
 */
export const toldMark = (
  book: Book,
  { finding, register, header, value }: Listed,
  acceptance: Acceptance | undefined,
  said: string,
): string => {
  const { rule, severity, at, edits = [] } = finding;
  const accepted = acceptance && [acceptance.by ?? null, acceptance.day ?? null, acceptance.why ?? null];
  return JSON.stringify([
    ...[rule, severity, register, at?.row, header, value, said],
    ...[offerOf(finding, book), edits.length > 0, accepted],
  ]);
};
