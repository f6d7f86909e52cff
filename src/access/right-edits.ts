import { tableOf, type Book } from "../book/book";
import type { Edit } from "../book/edit";
import { appendRow, setField } from "../book/new-row";
import { placeAtEnd } from "../book/positions";
import { hasField } from "../book/table";
import type { RegisterRight, RoleRight } from "../resolve/register-rights";

/** A right that a role is to have. */
export type RightChange = { readonly of: RoleRight; readonly to: RegisterRight };

/** The columns that a right cannot be written without. */
const needed = ["role", "register", "right"] as const;

/**
 * The edits that give a role other rights (#130): in the rows that are there, or in new ones below them; what is no right already
 * needs no row. Undefined where the sheet lacks a column of what a right says.
 */
export const rightEdits = (
  book: Book,
  role: string,
  changes: readonly RightChange[],
): readonly Edit[] | undefined => {
  const table = tableOf(book, "registerRights");
  if (!table || needed.some((field) => !hasField(table, field))) return undefined;
  const wanted = changes.filter(({ of, to }) => (of.right ?? "none") !== to);
  const sets = wanted.flatMap(({ of, to }) =>
    of.rows.flatMap((row) => setField(book, table, row, "right", to) ?? []),
  );
  const added = wanted.flatMap(({ of: { rows, target }, to }) =>
    rows.length === 0 ? [appendRow(book, table, { role, register: target.label, right: to })] : [],
  );
  return [
    ...sets.filter(({ from, to }) => from !== to),
    ...added.map((row, at) => ({ ...row, ...placeAtEnd(table, at) })),
  ];
};
