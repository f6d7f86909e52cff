import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { currentEdits } from "#core/book/current-edits";
import { deleteRow } from "#core/book/delete-row";
import { appendRow, setField } from "#core/book/new-row";
import { positionAt, rowId } from "#core/book/row-id";
import { bookOf } from "../rules/books";

const bookAndTable = () => {
  const book = bookOf({ projects: [{ code: "A" }, { code: "B" }, { code: "C" }] });
  return { book, table: tableOf(book, "projects")! };
};

test("rows to add take the next ids and places, though others have come meanwhile", () => {
  const { book, table } = bookAndTable();
  const fix = [appendRow(book, table, { code: "X" }), appendRow(book, table, { code: "Y" })];
  apply(book, [{ kind: "insert", register: "projects", row: rowId(3), position: positionAt(0), cells: [] }]);
  expect(currentEdits(book, fix)).toMatchObject([
    { row: 4, position: 4 },
    { row: 5, position: 5 },
  ]);
});

test("a cell is replaced as it stands, a row deleted where it stands, and one that is gone is passed over", () => {
  const { book, table } = bookAndTable();
  const set = setField(book, table, rowId(2), "name", "Ny")!;
  const gone = setField(book, table, rowId(1), "name", "Ny")!;
  const remove = deleteRow(table, rowId(2));
  apply(book, [
    setField(book, table, rowId(2), "name", "Annan")!,
    { kind: "delete", register: "projects", row: rowId(1), position: positionAt(1), cells: table.raw[1]! },
  ]);
  expect(currentEdits(book, [set, gone, remove])).toMatchObject([
    { kind: "set", row: 2, from: "Annan", to: "Ny" },
    { kind: "delete", row: 2, position: 1, cells: table.raw[2] },
  ]);
});
