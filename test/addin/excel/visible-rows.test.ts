import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { layOut } from "./books";

let excel: RunningExcel;
const door = openWorkbook();
const ROWS = 300;
beforeEach(async () => {
  excel = await startExcel();
  const rows = Array.from({ length: ROWS }, (_, at) => [`K${at}`, at % 3 === 0 ? "Ek" : "Al"]);
  layOut(excel.model, { register: "clients", rows });
});
const only = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Klienter");
    columns.getItem("Namn").filter.applyValuesFilter([name]);
    await context.sync();
  });

test("of a selection in a filtered sheet only the rows that show are marked, area by area #150", async () => {
  expect(await door.visibleRows("Klienter", [[1, 6]])).toEqual({ ok: true, value: [[1, 6]] });
  await only("Ek");
  const asked = await door.visibleRows("Klienter", [
    [1, 8],
    [20, 20],
    [19, 19],
  ]);
  expect(asked).toEqual({
    ok: true,
    value: [
      [1, 1],
      [4, 4],
      [7, 7],
      [19, 19],
    ],
  });
  await only("Al");
  expect(await door.visibleRows("Klienter", [[1, 6]])).toEqual({
    ok: true,
    value: [
      [2, 3],
      [5, 6],
    ],
  });
});

test("it takes few requests whatever the rows, and a sheet that is gone is told #150", async () => {
  await only("Ek");
  const before = excel.requests.all.length;
  const asked = await door.visibleRows("Klienter", [[1, ROWS]]);
  expect(asked.ok && asked.value).toHaveLength(ROWS / 3);
  expect(excel.requests.all.length - before).toBeLessThan(12);
  expect(await door.visibleRows("Borta", [[1, 2]])).toEqual({
    ok: false,
    error: { kind: "not-found", name: "Borta" },
  });
});
