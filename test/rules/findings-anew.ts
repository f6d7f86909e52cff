import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { readBook } from "#core/book/read-book";
import { findingsOf, type Check } from "#core/rules/engine/check";
import type { At, Finding } from "#core/rules/engine/rule";
import { finish } from "#core/values/task";

/** The same workbook read anew: the rows as they stand, in their order. */
export const readAnew = (book: Book): Book => {
  const raws = [...book.tables.values()].map(({ place, headers, order, raw }) => ({
    ...place,
    headers,
    rows: order.map((row) => raw[row] ?? []),
  }));
  return finish(readBook(raws, { date1904: book.date1904, today: book.today })).book;
};

const position = (book: Book, { register, row }: Pick<At, "register" | "row">): string =>
  `${register} ${book.tables.get(register)?.order.indexOf(row) ?? -1}`;

/** An edit without row ids; a row to add goes last, wherever that is when it is added. */
const told = (book: Book, edit: Edit): unknown => {
  if (edit.kind === "insert") return { kind: edit.kind, register: edit.register, cells: edit.cells };
  const { row, ...rest } = edit;
  return { ...rest, position: position(book, { register: edit.register, row }) };
};

const normal = (book: Book, { severity, at, facts, edits, also }: Finding): string =>
  JSON.stringify({
    severity,
    at: at && position(book, at),
    field: at?.field ?? at?.column,
    facts,
    edits: edits?.map((edit) => told(book, edit)),
    also: also?.map((cell) => `${position(book, cell)} ${cell.field ?? cell.column ?? ""}`).sort(),
  });

/** What every rule finds, in a form that does not depend on row ids or on the order of finding. */
export const findingsByRule = ({ book, ...check }: Check): Record<string, string[]> => {
  const byRule: Record<string, string[]> = {};
  for (const finding of findingsOf({ book, ...check }))
    (byRule[finding.rule] ??= []).push(normal(book, finding));
  for (const list of Object.values(byRule)) list.sort();
  return byRule;
};
