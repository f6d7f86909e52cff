import { expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import type { XlsxDocument } from "../../xlsx/document";
import { newXlsx } from "../../xlsx/new";
import { bookBytes, writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, write } from "./command";

inOwnFolders();

type Checked = {
  findings: { rule: string; severity: string; fixable: boolean }[];
  registers: { register: string; sheet: string; rows: number }[];
  passedOver: { sheet: string; reason: string; message: string }[];
  idle: { reason: string; message: string }[];
};

const checked = (name = "bok.xlsx"): { code: number; json: Checked } =>
  konteraJson("check", name) as { code: number; json: Checked };

const projects = [
  { code: "A", name: "Hus" },
  { code: "A.B", name: "Tak" },
];

/** Puts lines of cells on a sheet of their own, without a table. */
const plain =
  (name: string, ...lines: readonly (readonly CellValue[])[]) =>
  (document: XlsxDocument): void => {
    const sheet = document.addSheet(name);
    lines.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== "") sheet.setCell(row, column, { value });
      });
    });
  };

test("headers are found below the titles of a sheet without a table, and its rows are checked", () => {
  const titled = plain(
    "Projekt",
    ["Projektlista för 2026"],
    [],
    ["", "Utskriven 2026-01-02"],
    ["Kod", "Namn", "Registrerbar"],
    ["A", "Hus", "Ja"],
    ["A.B", "Tak", ""],
  );
  writeBook("bok.xlsx", { customers: [] }, "sv", titled);
  const { json } = checked();
  expect(json.registers).toContainEqual({ register: "projects", sheet: "Projekt", rows: 2 });
  expect(json.findings).toMatchObject([{ rule: "bookable-with-children", row: 5 }]);
  expect(json.passedOver).toEqual([]);
});

test("a sheet that looks like a register and is called something else is told, and so are those that look like none", () => {
  const document = newXlsx();
  plain("Projektlista 2026", ["Kod", "Namn", "Status"], ["A", "Hus", "Pågående"])(document);
  plain("Anteckningar", ["Ring Bo"], ["och Eva"])(document);
  plain("Kunder", ["Kundnummer", "Namn"], ["M3", "Åkers"])(document);
  document.addSheet("Tomt");
  write("bok.xlsx", document.save());
  const { code, json } = checked();
  expect(code).toBe(0);
  expect(json.passedOver).toMatchObject([
    { sheet: "Projektlista 2026", reason: "not-named" },
    { sheet: "Anteckningar", reason: "no-register" },
  ]);
  expect(kontera("check", "bok.xlsx").out).toContain(
    "Ej kontrollerat  Bladet ”Projektlista 2026” ser ut som Projekt men kontrolleras inte.",
  );
});

test("a table that was renamed is told, whatever its sheet is called", () => {
  const document = newXlsx();
  plain("Kunder", ["Kundnummer", "Namn"], ["M3", "Åkers"])(document);
  plain("Lista", ["Kod", "Namn"], ["A", "Hus"])(document);
  document.sheets
    .find(({ name }) => name === "Lista")
    ?.addTable({ name: "Tabell1", row: 0, column: 0, rows: 1, headers: ["Kod", "Namn"] });
  write("bok.xlsx", document.save());
  expect(checked().json.passedOver).toMatchObject([{ sheet: "Lista", reason: "not-named" }]);
});

test.each([true, false])(
  "a register whose key's header is gone is told and ends with 1, a table or not",
  (isTable) => {
    const document = newXlsx();
    plain("Kunder", ["Kundnummer", "Namn"], ["M3", "Åkers"])(document);
    const headers = ["Objekt", "Namn", "Status"];
    plain("Projekt", headers, ["A", "Hus", "Pågående"])(document);
    if (isTable)
      document.sheets
        .find(({ name }) => name === "Projekt")
        ?.addTable({ name: "Projekt", row: 0, column: 0, rows: 1, headers });
    write("bok.xlsx", document.save());
    const { code, json } = checked();
    expect(code).toBe(1);
    expect(json.passedOver).toMatchObject([{ sheet: "Projekt", reason: "no-key" }]);
    expect(json.passedOver[0]?.message).toContain("Kod");
  },
);

test("sheets of a module that is turned off are told", () => {
  const settings = [{ name: "Avstängda moduler", value: "Budget" }];
  writeBook("bok.xlsx", { settings, projects, employees: [{ number: "1", name: "Ada" }] });
  expect(checked().json.passedOver).toMatchObject([{ sheet: "Anställda", reason: "module-off" }]);
});

test("prices and controls of a billing that is off are told, and the control is a warning #104 Q55", () => {
  const rows = {
    projects: [{ code: "P", name: "P" }],
    dimensions: [{ dimension: "6", singular: "Projekt", kind: "Projekt" }],
    prices: [{ dimension: "6", code: "P", usedIn: "Tid", price: 800 }],
    controls: [{ project: "P", control: "Fakturerbar tid", kind: "Registreringsstopp", limit: 100 }],
  };
  writeBook("bok.xlsx", rows);
  expect(checked().json.idle).toMatchObject([{ reason: "billing-off", use: "time", prices: 1, controls: 1 }]);
  expect(checked().json.findings.map(({ rule }) => rule)).toContain("control-without-billing");
  expect(kontera("check", "bok.xlsx").out).toContain(
    "Fakturering i Tid är inte Ja: 1 pris och 1 kontroll i kronor utan verkan.",
  );
  writeBook("bok.xlsx", { ...rows, settings: [{ name: "Fakturering i Tid", value: "Ja" }] });
  expect(checked().json.idle).toEqual([]);
});

test("without Dimensioner it is told what is not judged, and no row is said to be locked", () => {
  writeBook("bok.xlsx", {
    settings: [{ name: "Fakturering i Tid", value: "Ja" }],
    projects: [{ code: "P", name: "P", billable: "Ja – alltid" }],
    employees: [{ number: "1", name: "Ada" }],
    timeEntries: [{ date: "2026-03-02", employee: "1", project: "P", hours: 1, billable: "Ja" }],
  });
  const { json } = checked();
  expect(json.findings).toEqual([]);
  expect(json.idle).toMatchObject([{ reason: "no-dimensions", registers: ["projects"] }]);
});

test("a register that stood at the last job and stands no more is an error with a fix", () => {
  write("bok.xlsx", bookBytes({ settings: [], projects, customers: [] }));
  writeLines("kunder.csv", "Kundnummer;Namn", "M3;Åkers");
  expect(
    konteraJson("import", "bok.xlsx", "kunder.csv", "--register", "Kunder", "--out", "ny.xlsx").code,
  ).toBe(0);
  expect(checked("ny.xlsx").json.findings).toEqual([]);
  const gone = { settings: [{ name: "Register i arbetsboken", value: "Inställningar; Projekt; Kunder" }] };
  write("kvar.xlsx", bookBytes({ ...gone, projects }));
  const { code, json } = checked("kvar.xlsx");
  expect(code).toBe(1);
  expect(json.findings).toMatchObject([{ rule: "register-gone", severity: "error", fixable: true }]);
  expect(kontera("check", "kvar.xlsx").out).toContain("Kunder stod i arbetsboken");
});

test("a register without a table is checked, and it is said in the pane's words that the pane writes nothing there", () => {
  const document = newXlsx();
  plain("Projekt", ["Kod", "Namn"], ["A", "Hus"])(document);
  write("bok.xlsx", document.save());
  const says =
    "Bladet ”Projekt” läses som Projekt men har ingen tabell. Det kontrolleras; panelen skriver i det först när det är anslutet under Register, Använd ett eget blad.";
  expect(konteraJson("check", "bok.xlsx").json).toMatchObject({
    withoutTable: [{ register: "projects", sheet: "Projekt", message: says }],
    passedOver: [],
  });
  expect(kontera("check", "bok.xlsx").out).toContain(`Utan tabell  ${says}`);
  writeBook("bok.xlsx", { projects });
  expect(konteraJson("check", "bok.xlsx").json).toMatchObject({ withoutTable: [] });
});

test("a register that is missing altogether is told, with the columns that nobody can judge for want of it", () => {
  const entry = { date: "2026-03-02", employee: "1", project: "P", hours: 1 };
  writeBook("bok.xlsx", { timeEntries: [entry], customers: [] });
  const { json } = checked();
  expect(json.idle).toMatchObject([
    { reason: "no-register", register: "employees", named: [{ register: "timeEntries", field: "employee" }] },
    { reason: "no-register", register: "projects", named: [{ register: "timeEntries", field: "project" }] },
  ]);
  expect(kontera("check", "bok.xlsx").out).toContain(
    "Utan verkan  Projekt saknas, så det prövas inte om det som står i Projekt i Tidrader finns.",
  );
  expect(kontera("check", "bok.xlsx", "--lang", "en").out).toContain(
    "Without effect  Projects is missing, so whether what stands in Project of Time entries exists is not judged.",
  );
  writeBook("bok.xlsx", { settings: [{ name: "Avstängda moduler", value: "Budget" }], timeEntries: [entry] });
  expect(checked().json.idle).toEqual([]);
});
