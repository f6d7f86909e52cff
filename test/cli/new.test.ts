import { expect, test } from "vitest";
import { userRegisterIds } from "#core/registers/index";
import { sheetSpec } from "#core/registers/sheet-spec";
import { sampleTables } from "#core/sample/sample-tables";
import { open } from "../xlsx/parts";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();

const sheetsOf = (file: string): string[] => open(read(file)).sheets.map(({ name }) => name);

test("a new workbook has every register, blank, and nothing is wrong with it", () => {
  expect(kontera("new", "ny.xlsx").code).toBe(0);
  const hidden = ["Listor", "Registrerbara projekt"];
  const registerSheets = sheetsOf("ny.xlsx").filter((sheet) => !hidden.includes(sheet));
  expect(registerSheets).toEqual(userRegisterIds.map((id) => sheetSpec(id, "sv").sheet));
  expect(konteraJson("check", "ny.xlsx")).toMatchObject({ code: 0, json: { findings: [] } });
});

test("modules are chosen, the core always among them, and the language too", () => {
  expect(konteraJson("new", "ny.xlsx", "--modules", "core", "--lang", "en").json).toEqual({
    file: "ny.xlsx",
    registers: [
      { register: "settings", sheet: "Settings", rows: 0 },
      { register: "dimensions", sheet: "Dimensions", rows: 0 },
      { register: "projects", sheet: "Projects", rows: 0 },
      { register: "customers", sheet: "Customers", rows: 0 },
      { register: "codes", sheet: "Codes", rows: 0 },
    ],
    verified: { untouched: 0, changed: [], added: expect.any(Array) as unknown },
  });
  expect(konteraJson("new", "mer.xlsx", "--modules", "budget, core").json).toMatchObject({
    registers: { length: 8 },
  });
});

test("the sample fills the registers, and its mistakes are found", () => {
  const { json } = konteraJson("new", "prov.xlsx", "--sample");
  const rows = sampleTables("sv").map((table) => ({ register: table.register, rows: table.rows.length }));
  const { registers } = json as { registers: { register: string; rows: number }[] };
  expect(registers.map(({ register, rows: count }) => ({ register, rows: count }))).toEqual(rows);
  expect(kontera("check", "prov.xlsx").code).toBe(1);
});

test("a new workbook is read back and verified before it is written, unless nobody wants that", () => {
  expect(kontera("new", "ny.xlsx").out).toMatch(/Kontrollerad: .*, [1-9]\d* är nya\./);
  expect(konteraJson("new", "mer.xlsx", "--no-verify").json).toMatchObject({ verified: null });
});
