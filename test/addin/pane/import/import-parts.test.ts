import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import {
  missingKeyColumns,
  retarget,
  targetChoices,
  targetId,
  withBlankClears,
} from "../../../../addin/pane/form/column-targets";
import { rowLines } from "../../../../addin/pane/import/row-lines";
import { bookOf } from "../../../rules/books";

const table = tableOf(bookOf({ customers: [{ number: "1", name: "Ek", startDate: 46_000 }] }), "customers")!;
const words = { notImported: "–", own: (header: string) => `egen ${header}` };

test("a column of the file can be read as nothing, or as any column that the sheet has #143", () => {
  const choices = targetChoices(table, "sv", words);
  expect(choices[0]).toEqual({ id: "", text: "–", target: undefined });
  expect(choices.map(({ text }) => text)).toContain("Organisationsnummer");
  expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
});

test("a column that is read as something else loses the decisions on how it was read", () => {
  const setting = { column: 3, target: { kind: "field", field: "name" }, blankClears: true } as const;
  expect(retarget(setting, undefined)).toEqual({ column: 3 });
  expect(targetId(retarget(setting, { kind: "extra", header: "Säljare" }).target)).toBe("extra:Säljare");
});

test("blank cells keep what stands there until the user says otherwise Q33", () => {
  const setting = { column: 0, target: { kind: "field", field: "name" } } as const;
  expect(withBlankClears(setting, true)).toEqual({ ...setting, blankClears: true });
  expect(withBlankClears({ ...setting, blankClears: true }, false)).toEqual(setting);
});

test("the wizard knows that rows cannot be matched while no column is the key Q32", () => {
  expect(missingKeyColumns(table, [{ column: 0, target: { kind: "field", field: "name" } }])).toEqual([
    "number",
  ]);
  expect(missingKeyColumns(table, [{ column: 0, target: { kind: "field", field: "number" } }])).toEqual([]);
});

const planned = {
  line: 2,
  key: "1",
  row: rowId(0),
  cells: undefined,
  changes: [],
  reasons: [],
  warnings: [],
};

test("a changed row shows its cells before and after, dates as dates #145", () => {
  const change = { field: "startDate", header: "Startdatum", column: 13, from: 46_000, to: 46_001 };
  const lines = rowLines(table, { ...planned, outcome: "changed", changes: [change] }, "sv", false);
  expect(lines).toEqual([{ header: "Startdatum", from: "2025-12-09", to: "2025-12-10" }]);
});

test("a new row shows what it would hold, and no blank cells #145", () => {
  const lines = rowLines(
    table,
    { ...planned, outcome: "new", row: undefined, cells: ["7", "Åker", "", ""] },
    "sv",
    false,
  );
  expect(lines).toEqual([
    { header: "Kundnummer", to: "7" },
    { header: "Namn", to: "Åker" },
  ]);
});
