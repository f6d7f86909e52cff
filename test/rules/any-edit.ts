import fc from "fast-check";
import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { placeAtEnd } from "#core/book/positions";
import { columnAt, positionAt } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import type { Reads } from "#core/rules/engine/rule";
import type { CellValue } from "#core/values/cell";
import { cellsFor } from "./likely-cells";

/** Picks one of a list, however long it is when it is asked. */
type Pick = <T>(list: readonly T[]) => T | undefined;

/** What one edit does, before it is known what the book holds: numbers that pick among what there is. */
export type AnyEdit = {
  readonly kind: "set" | "insert" | "delete";
  /** Of a column that the rule reads; else of any there is. */
  readonly isOfRead: boolean;
  /** Where the new content comes from: what is likely in the column, what stands in it, or what stands anywhere. */
  readonly from: "likely" | "column" | "book";
  readonly picks: readonly number[];
};

export const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
  kind: fc.constantFrom("set", "set", "set", "set", "set", "insert", "delete"),
  isOfRead: fc.constantFrom(true, true, true, false),
  from: fc.constantFrom("likely", "column", "book"),
  picks: fc.array(fc.nat({ max: 5039 }), { minLength: 5, maxLength: 5 }),
});

const pickWith = (picks: readonly number[]): Pick => {
  let next = 0;
  return (list) => list[(picks[next++] ?? 0) % Math.max(list.length, 1)];
};

type Columns = { readonly table: Table; readonly columns: readonly number[] };

const columnsRead = (book: Book, reads: readonly Reads[]): Columns[] =>
  reads.flatMap((read) =>
    Object.entries(read).flatMap(([id, fields]) => {
      const table = [...book.tables.values()].find(({ register }) => register.id === id);
      if (!table) return [];
      const columns =
        fields === "all" ? table.headers.keys() : fields.flatMap((field) => table.columnOf.get(field) ?? []);
      return [{ table, columns: [...columns] }];
    }),
  );

const columnsThere = (book: Book): Columns[] =>
  [...book.tables.values()].map((table) => ({ table, columns: [...table.headers.keys()] }));

const cellsIn = (table: Table): CellValue[] => table.order.flatMap((row) => table.raw[row] ?? []);

const contentFor = (
  book: Book,
  table: Table,
  column: number,
  from: AnyEdit["from"],
): readonly CellValue[] => {
  if (from === "column") return table.order.map((row) => table.raw[row]?.[column] ?? "");
  if (from === "book") return [...book.tables.values()].flatMap(cellsIn).filter((cell) => cell !== "");
  return cellsFor(table.register.id, table.fields[column]?.id ?? table.headers[column] ?? "");
};

/** The edit as the book stands; none where there is nothing to edit so. */
export const editOf = (book: Book, reads: readonly Reads[], any: AnyEdit): Edit[] => {
  const pick = pickWith(any.picks);
  const { table, columns } = pick(any.isOfRead ? columnsRead(book, reads) : columnsThere(book)) ?? {};
  const column = columns && pick(columns);
  if (!table || column === undefined) return [];
  const { id: register } = table.register;
  const row = pick([...table.order]);
  const cells = row === undefined ? table.headers.map(() => "") : (table.raw[row] ?? []);
  const to = pick(contentFor(book, table, column, any.from)) ?? "";
  if (any.kind === "insert") {
    const position = pick(
      [...table.order.entries()].map(([at]) => at).concat(positionAt(table.order.length)),
    );
    return [
      {
        kind: "insert",
        register,
        ...placeAtEnd(table),
        ...(position !== undefined && { position }),
        cells: cells.with(column, to),
      },
    ];
  }
  if (row === undefined) return [];
  if (any.kind === "delete")
    return [{ kind: "delete", register, row, position: table.order.indexOf(row), cells }];
  return [{ kind: "set", register, row, column: columnAt(column), from: cells[column] ?? "", to }];
};
