import { beforeEach, expect, test, vi } from "vitest";
import { tableOf, type Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import { finish } from "#core/values/task";
import { bookOf, rawTables, testDay } from "../../../rules/books";

/** What the computer keeps. */
let storage: Map<string, string>;

beforeEach(() => {
  storage = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, text: string) => void storage.set(name, text),
  });
});

/** The lists' columns in a pane that is opened beside the same workbook as before. */
const openPane = async () => {
  vi.resetModules();
  const { startMemory } = await import("../../../../addin/pane/kit/memory");
  const lists = await import("../../../../addin/pane/book/list-columns");
  startMemory("https://bolaget.example/delat/Löner 2026.xlsx");
  return lists;
};

const book = bookOf({
  customers: [{ number: "1" }],
  timeCodes: [{ code: "1" }],
  participants: [{ project: "A" }],
});
const tableIn = (id: "customers" | "timeCodes" | "participants", of: Book = book) => tableOf(of, id)!;
const usual = ["number", "name", "city"];

test("a line has what its register lists, or its key and name and one column more, and the last may be another", async () => {
  const { chooseColumn, columnChoices, listColumns } = await openPane();
  expect(listColumns(tableIn("customers"))).toEqual(usual);
  expect(listColumns(tableIn("timeCodes"))).toEqual(["code", "name", "replaceable"]);
  expect(listColumns(tableIn("participants"))).toEqual(["project", "employee", "role"]);
  const choices = columnChoices(tableIn("customers")).map(([id]) => id);
  expect(choices).toEqual(expect.arrayContaining(["city", "billable"]));
  for (const before of ["number", "name"]) expect(choices).not.toContain(before);
  chooseColumn(tableIn("customers"), "billable");
  expect(listColumns(tableIn("customers"))).toEqual(["number", "name", "billable"]);
  chooseColumn(tableIn("customers"), "name");
  expect(listColumns(tableIn("customers"))).toEqual(usual);
  expect(listColumns(tableIn("timeCodes"))).toEqual(["code", "name", "replaceable"]);
});

test("of a sheet that lacks columns the line has those that are there, and where it has few, no other to choose", async () => {
  const { columnChoices, listColumns } = await openPane();
  const lines = (...fields: readonly string[]) => {
    const [raw] = rawTables({ customers: [{ number: "1" }] });
    const { fields: all } = tableIn("customers").register;
    const headers = fields.map((id) => all.find((field) => field.id === id)!.sv);
    const tables = [{ ...raw!, headers, rows: [headers.map(() => "1")] }];
    const { book: read } = finish(readBook(tables, { date1904: false, today: testDay }));
    const table = tableIn("customers", read);
    return [listColumns(table), columnChoices(table).map(([id]) => id)];
  };
  expect(lines("number", "billable", "postcode")).toEqual([["number"], []]);
  expect(lines("number", "billable", "city")).toEqual([["number", "city"], []]);
  expect(lines("number", "billable", "city", "name")).toEqual([usual, ["city", "billable"]]);
});

test("the column that was chosen is there when the pane is opened again, and is passed over where it cannot be", async () => {
  const first = await openPane();
  first.chooseColumn(tableIn("customers"), "billable");
  const again = await openPane();
  expect(again.listColumns(tableIn("customers"))).toEqual(["number", "name", "billable"]);
  const [[place, kept] = ["", ""]] = [...storage];
  for (const other of ['{"customers":5}', '{"customers":"gone"}', '"text"', "null", "[]"]) {
    storage.set(place, kept.replace('{"customers":"billable"}', other));
    expect((await openPane()).listColumns(tableIn("customers")), other).toEqual(usual);
  }
});
