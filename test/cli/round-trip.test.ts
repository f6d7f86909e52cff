import { expect, test } from "vitest";
import type { ModuleId } from "#core/registers/definition";
import { registers } from "#core/registers/index";
import { sheetSpec } from "#core/registers/sheet-spec";
import { sampleTables } from "#core/sample/sample-tables";
import { addRegisterSheet } from "../../xlsx/add-register";
import { newXlsx } from "../../xlsx/new";
import { rawTables } from "../../xlsx/raw-tables";
import { runs } from "../runs";
import { open } from "../xlsx/parts";
import { writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

const isNight = runs(1) > 1;

/** The English sample's time entries, as many as the Swedish ones, are for the night. */
const samples = [
  ["sv", "utf-16le", ["core", "budget"]],
  ["en", "utf-8", isNight ? ["core", "budget"] : ["core"]],
] as const;

/** The modules that every workbook has, or most. */
const everyday: readonly ModuleId[] = ["core", "budget"];

const rest = new Set(Object.values(registers).map(({ module }) => module));
for (const module of everyday) rest.delete(module);

/** How many rows of a register are written and read by day; the sample's time entries are many more. */
const most = runs(600);

for (const [lang, encoding, modules] of samples)
  test(`every register of the sample exports and imports again with 0 new and 0 changed (${lang}, ${encoding})`, () => {
    // The time entries of budget are many, and need not be read for the others.
    kontera("new", "budget.xlsx", "--sample", "--lang", lang, "--modules", modules.join());
    if (lang === "sv") kontera("new", "rest.xlsx", "--sample", "--lang", lang, "--modules", [...rest].join());
    for (const { register } of sampleTables(lang)) {
      const { module } = registers[register];
      const isEveryday = everyday.includes(module);
      if (isEveryday && !modules.some((one) => one === module)) continue;
      // The language makes no difference to how a register is written; the everyday ones show that.
      if (!isEveryday && lang !== "sv") continue;
      const book = isEveryday ? "budget.xlsx" : "rest.xlsx";
      const reading = ["--register", register, "--encoding", encoding] as const;
      const exported = konteraJson("export", book, ...reading, "--out", "ut.csv");
      expect(exported, register).toMatchObject({ code: 0, json: { certificate: { difference: null } } });
      // The certificate is a plan of its own; that the command says so too is seen with the everyday registers.
      if (!isEveryday) continue;
      const planned = konteraJson("plan", book, "ut.csv", ...reading).json;
      expect(planned, register).toMatchObject({ counts: { new: 0, changed: 0 } });
    }
  });

const rowsOf = (file: string) =>
  rawTables(open(read(file)))
    .filter(({ name }) => name !== "Importlogg")
    .map(({ name, rows }) => ({ name, rows }));

test("registers that are written to files and read into a blank workbook are the same, cell by cell", () => {
  const document = newXlsx();
  const tables = sampleTables("sv", []).filter(({ register }) =>
    everyday.includes(registers[register].module),
  );
  for (const { register, rows, own } of tables)
    addRegisterSheet(document, sheetSpec(register, "sv", own), rows.slice(0, most));
  write("bok.xlsx", document.save());
  kontera("new", "ny.xlsx", "--modules", "budget");
  for (const { register } of tables) {
    kontera("export", "bok.xlsx", "--register", register, "--out", "ut.csv");
    const imported = konteraJson("import", "ny.xlsx", "ut.csv", "--register", register, "--out", "ny.xlsx");
    expect(imported, register).toMatchObject({ code: 0, json: { counts: { refused: 0 } } });
  }
  const made = rowsOf("ny.xlsx");
  for (const [index, { name, rows }] of rowsOf("bok.xlsx").entries()) {
    // A blank cell of a new subproject may be filled with what it inherits.
    const filled = made[index]?.rows.map((row, at) =>
      row.map((cell, column) => (rows[at]?.[column] === "" ? "" : cell)),
    );
    expect([made[index]?.name, filled]).toEqual([name, rows]);
  }
});

test("a file with changes in every column is imported so that the register says what the file says", () => {
  kontera("new", "bok.xlsx", "--sample");
  kontera("export", "bok.xlsx", "--register", "customers", "--out", "ut.csv");
  const lines = new TextDecoder().decode(read("ut.csv")).trimEnd().split("\r\n");
  const changed = lines.map((line, index) =>
    index % 7 === 3 ? line.replace(/;[^;]*;/, `;Nytt namn ${index};`) : line,
  );
  writeLines(
    "in.csv",
    ...changed,
    "ZZ1;Ny ett;Ja;;;;;;;;;;;2026-01-01;;",
    "ZZ2;Ny två;Nej;;;;;;;;;;;;2026-12-31;",
  );
  const counts = { new: 2, changed: 57, refused: 2 };
  const imported = konteraJson("import", "bok.xlsx", "in.csv", "--register", "customers", "--out", "ny.xlsx");
  expect(imported.json).toMatchObject({ counts });
  expect(konteraJson("plan", "ny.xlsx", "in.csv", "--register", "customers").json).toMatchObject({
    counts: { new: 0, changed: 0 },
  });
});
