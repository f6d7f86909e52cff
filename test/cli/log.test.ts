import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeEach, expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

beforeEach(() => {
  writeBook("bok.xlsx", {
    settings: [{ name: "Valuta", value: "SEK" }],
    customers: [{ number: "1001", name: "Ek AB" }],
    importLog: [],
  });
  for (const [at, name] of ["Ask AB", "Bok AB", "Al AB"].entries()) {
    writeLines("kunder.csv", "Kundnr;Namn", `1001;${name}`);
    const [from, out] = [at === 0 ? "bok.xlsx" : `bok${at}.xlsx`, `bok${at + 1}.xlsx`];
    expect(kontera("import", from, "kunder.csv", "--register", "customers", "--out", out).code).toBe(0);
  }
});

/** Changes what stands in the workbook's sheets, as whoever edits them in Excel would. */
const edit = (from: string, to: string): void => {
  const parts = unzipSync(read("bok3.xlsx"));
  for (const [name, bytes] of Object.entries(parts))
    if (/worksheets\/|sharedStrings/.test(name)) parts[name] = strToU8(strFromU8(bytes).replaceAll(from, to));
  write("ändrad.xlsx", zipSync(parts));
};

test("log lists the jobs, newest first, and --verify says that nobody has touched them (#147)", () => {
  const { code, json } = konteraJson("log", "bok3.xlsx");
  expect(code).toBe(0);
  expect(json).toMatchObject({ jobs: [{ file: "kunder.csv", changed: 1 }, { changed: 1 }, { changed: 1 }] });
  const verified = kontera("log", "bok3.xlsx", "--verify");
  expect(verified.code).toBe(0);
  expect(verified.out).toContain("Importloggen hänger ihop: 3 rader");
  expect(kontera("log", "bok3.xlsx", "--verify", "--lang", "en").out).toContain("holds together: 3 rows");
});

test("log --verify finds a name in the journal that someone has changed, quotes the cell and ends with 1 (#147)", () => {
  edit("Bok AB", "Björk AB");
  const { code, out } = kontera("log", "ändrad.xlsx", "--verify");
  expect(code).toBe(1);
  expect(out).toContain("(Importlogg A3) har ändrats sedan Kontera skrev den");
});

test("a workbook without a log is told so, and has nothing wrong with it", () => {
  writeBook("ny.xlsx", { customers: [] });
  expect(kontera("log", "ny.xlsx", "--verify")).toMatchObject({
    code: 0,
    out: "Arbetsboken har ingen importlogg.\n",
  });
  expect(konteraJson("log", "ny.xlsx", "--verify").json).toEqual({ rows: 0, faults: [] });
});
