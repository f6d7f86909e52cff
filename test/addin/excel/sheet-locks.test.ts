import { beforeEach, expect, test } from "vitest";
import { registers } from "#core/registers/index";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { layOut } from "./books";

let excel: RunningExcel;
const door = openWorkbook();
beforeEach(async () => {
  excel = await startExcel();
  for (const register of ["clients", "consultants", "programs"] as const)
    layOut(excel.model, { register, rows: [["A", "Ek"]] });
  excel.model.sheet("Program").protection = { options: {}, password: "hemligt" };
});

const all = ["Klienter", "Konsulter", "Program", "Borta"];

test("sheets are locked and opened again without a password, and what somebody else has protected is left so #130", async () => {
  expect(await door.sheetLocks(all)).toEqual({
    ok: true,
    value: [
      { sheet: "Klienter", lock: "open" },
      { sheet: "Konsulter", lock: "open" },
      { sheet: "Program", lock: "others" },
    ],
  });
  const locked = await door.lockSheets(["Klienter", "Program"], ["Konsulter"]);
  expect(locked.ok && locked.value).toEqual([
    { sheet: "Klienter", lock: "own" },
    { sheet: "Program", lock: "others" },
    { sheet: "Konsulter", lock: "open" },
  ]);
  expect(excel.model.sheet("Klienter").protection?.password).toBeUndefined();
  expect(await door.sheetLocks(all)).toMatchObject({
    value: [{ lock: "own" }, { lock: "open" }, { lock: "others" }],
  });
  await door.lockSheets([], all);
  expect(await door.sheetLocks(all)).toMatchObject({
    value: [{ lock: "open" }, { lock: "open" }, { lock: "others" }],
  });
});

test("a protection that leaves other things free is somebody else's, though it has no password", async () => {
  excel.model.sheet("Konsulter").protection = { options: { allowAutoFilter: true }, password: undefined };
  excel.model.sheet("Klienter").protection = {
    options: { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true, allowSort: true },
    password: undefined,
  };
  await door.lockSheets([], ["Konsulter", "Klienter"]);
  expect(await door.sheetLocks(["Konsulter", "Klienter"])).toMatchObject({
    value: [{ lock: "others" }, { lock: "others" }],
  });
});

test("Kontera writes nothing on a locked sheet until it is open again, and locking it twice is once", async () => {
  await door.lockSheets(["Klienter"], []);
  expect((await door.lockSheets(["Klienter"], [])).ok).toBe(true);
  const table = excel.model.tables.find(({ sheet }) => sheet.name === "Klienter")!;
  const columns = [{ header: "Ny", numberFormat: "@" }];
  const add = async () =>
    door.addColumns([{ table: table.name, headers: registers.clients.fields.map(({ sv }) => sv), columns }]);
  expect(await add()).toEqual({ ok: false, error: { kind: "protected", sheet: "Klienter" } });
  await door.lockSheets([], ["Klienter"]);
  expect((await add()).ok).toBe(true);
});
