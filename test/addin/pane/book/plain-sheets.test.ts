import { afterEach, expect, test } from "vitest";
import { freeRegisters } from "#core/adopt/propose";
import { findingsOf } from "#core/rules/engine/check";
import { behind, check, passed } from "../../../../addin/pane/book/book";
import { plainBlocks } from "../../../../addin/pane/book/strangers";
import { addColumns } from "../../../../addin/pane/jobs/add-columns";
import { notice } from "../../../../addin/pane/jobs/job";
import { makeEdits } from "../../../../addin/pane/jobs/make-edits";
import { addSheet } from "../../../../workbench/host/edit/sheets";
import { put } from "../../excel/books";
import { paneInExcel, projectNames, type PaneInExcel } from "./in-excel";

let pane: PaneInExcel;
afterEach(() => pane.close());

const opened = async () => {
  pane = await paneInExcel([{ register: "customers", rows: [["M3", "Åkers"]] }]);
  const sheet = addSheet(pane.excel.model, "Projekt");
  put(sheet, 1, 0, [
    ["Lista", "", ""],
    ["Kod", "Namn", "Registrerbar"],
    ["A", "Hus", "Ja"],
    ["A.B", "Tak", ""],
  ]);
  pane.open();
  await pane.pass();
  return sheet;
};

const told = (): string[] =>
  check.value ? findingsOf(check.value).map(({ rule, at }) => `${rule} ${at?.row}`) : [];

test("a register on a sheet without a table is checked, and still offered to be connected", async () => {
  await opened();
  expect(told()).toEqual(["bookable-with-children 0"]);
  expect(passed.value).toEqual([]);
  expect(plainBlocks.value.map(({ sheet }) => sheet)).toEqual(["Projekt"]);
  expect(freeRegisters(check.value!.book)).toContain("projects");
});

test("what is typed there is followed, rows that come below and headers that go among it", async () => {
  const sheet = await opened();
  pane.excel.user.type(sheet, "C4", "Nej");
  await pane.pass();
  expect([told(), behind.value]).toEqual([[], false]);
  pane.excel.user.type(sheet, "A6", "A.C");
  await pane.pass();
  expect(told()).toEqual(["required-value 2"]);
  pane.excel.user.type(sheet, "B6", "Golv");
  await pane.pass();
  expect([told(), projectNames()]).toEqual([[], ["Hus", "Tak", "Golv"]]);
  pane.excel.user.type(sheet, "A3", "Objekt");
  await pane.pass();
  expect(check.value?.book.tables.has("projects")).toBe(false);
});

test("nothing is written there: the person hears where it can be connected", async () => {
  const sheet = await opened();
  const [finding] = findingsOf(check.value!);
  const writes = makeEdits(pane.door, { what: "Åtgärd", register: "projects" }, finding!.edits!);
  expect(await pane.end(writes)).toBe(false);
  expect(notice.value).toEqual({
    kind: "write-refused",
    refusal: { kind: "not-begun", cause: { kind: "no-table", sheet: "Projekt" } },
  });
  const table = check.value!.book.tables.get("projects")!;
  expect(await pane.end(addColumns(pane.door, [{ table, fields: ["status"] }]))).toBe(false);
  expect(notice.value).toEqual({ kind: "refused", cause: { kind: "no-table", sheet: "Projekt" } });
  expect(sheet.cells.contents({ row: 3, rows: 1, column: 0, columns: 4 })).toEqual([["A", "Hus", "Ja", ""]]);
});
