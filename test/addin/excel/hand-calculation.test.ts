import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { bookOf, imageOf, workbookOf, writesOf, type Change } from "./books";
import { NAME, people } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ workbook: workbookOf({ register: "employees", rows: people }) });
});

const changes: Change[] = [
  { set: 1, column: NAME, to: "Bosse" },
  { insert: 4, cells: ["5", "Eva"] },
];

const names = (): unknown[] => {
  const { sheet, body } = excel.model.findTable("Anställda")!;
  return sheet.cells.contents(body).map((row) => row[NAME]);
};

test("while somebody calculates by hand, a job is proved, written and counted as ever", async () => {
  excel.model.calculationMode = "Manual";
  const door = openWorkbook();
  const result = await door.write({ writes: writesOf(await bookOf(door), "employees", changes) });
  expect(result).toEqual({ ok: true, value: { cells: 1, added: 1, removed: 0 } });
  expect(names()).toEqual(["Ann", "Bosse", "Cia", "Dag", "Eva"]);
});

test("while somebody calculates by hand, a job whose rows moved finds them again", async () => {
  excel.model.calculationMode = "Manual";
  const door = openWorkbook();
  const writes = writesOf(await bookOf(door), "employees", changes);
  excel.user.insertRows(excel.model.sheet("Anställda"), 1);
  expect(await door.write({ writes })).toMatchObject({ ok: true, value: { moved: true } });
  expect(names()).toEqual(["", "Ann", "Bosse", "Cia", "Dag", "Eva"]);
});

test("an Excel that does not calculate at all proves nothing: the job is refused, and nothing is written", async () => {
  const door = openWorkbook();
  const writes = writesOf(await bookOf(door), "employees", changes);
  const before = imageOf(excel.model);
  excel.model.evaluate = () => 0;
  let isTouched = false;
  excel.model.listen((event) => {
    isTouched ||= event.kind === "cells" && event.sheet.name === "Anställda";
  });
  expect(await door.write({ writes })).toMatchObject({ ok: false });
  expect([imageOf(excel.model), isTouched]).toEqual([before, false]);
});
