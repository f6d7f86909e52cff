import { expect } from "vitest";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { invert } from "#core/book/edit";
import type { RegisterId } from "#core/registers/register";
import type { Plan, TreeRefusal } from "#core/restructure/plan";
import type { CellValue } from "#core/values/cell";
import type { Result } from "#core/values/result";
import { finish, type Task } from "#core/values/task";

type Planned = Task<Result<Plan, TreeRefusal>>;

/** The plan, which there must be. */
export const planOf = (steps: Planned): Plan => {
  const planned = finish(steps);
  if (!planned.ok) throw new Error(`It was refused: ${JSON.stringify(planned.error)}`);
  return planned.value;
};

/** Why there is no plan. */
export const refusalOf = (steps: Planned): TreeRefusal => {
  const planned = finish(steps);
  if (planned.ok) throw new Error("It was not refused");
  return planned.error;
};

/** Some columns of a register's rows, from top to bottom, as they stand. */
export const cellsOf = (book: Book, register: RegisterId, ...fields: readonly string[]): CellValue[][] => {
  const table = book.tables.get(register)!;
  return table.order.map((row) =>
    fields.map((field) => table.raw[row]?.[table.columnOf.get(field) ?? -1] ?? ""),
  );
};

/** Every cell of every register. */
export const wholeBook = (book: Book): unknown =>
  [...book.tables].map(([id, { order, raw }]) => [id, order.map((row) => raw[row])]);

/** Makes a plan in the book, shows what came of it, and that taking it back leaves the book as it was. */
export const carryOut = (book: Book, { edits }: Plan, look: () => void = () => undefined): void => {
  const before = wholeBook(book);
  apply(book, edits);
  look();
  apply(book, invert(edits));
  expect(wholeBook(book)).toEqual(before);
};
