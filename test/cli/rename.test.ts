import { readdirSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { writeBook } from "./books";
import { at, inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();

beforeEach(() => {
  writeBook("bok.xlsx", {
    dimensions: [{ dimension: "Projekt", kind: "Projekt" }],
    projects: [
      { code: "BS", name: "Bygg", bookable: "Nej" },
      { code: "BS.HR", name: "HR" },
      { code: "BS.HR.Bem", name: "Bemanning" },
      { code: "BS.Eko", name: "Ekonomi", bookable: "Ja" },
    ],
    timeEntries: [
      { date: 46_082, employee: "1", project: "BS.Eko", hours: 8 },
      { date: 46_082, employee: "1", project: "bs.hr.bem", hours: 8 },
    ],
    permissions: [{ user: "u", role: "r", dimension: "Projekt", code: "BS.HR" }],
  });
});

const renaming = (from: string, to: string, ...more: readonly string[]) =>
  konteraJson("rename", "bok.xlsx", "--from", from, "--to", to, "--out", "ny.xlsx", ...more);

test("rename lists every cell that it touches, in every register that names the codes (#6, Q3)", () => {
  const before = read("bok.xlsx");
  const { code, json } = renaming("BS.HR", "BS.PERS");
  expect(code).toBe(0);
  expect(json).toMatchObject({
    codes: [
      { from: "BS.HR", to: "BS.PERS", name: "HR" },
      { from: "BS.HR.Bem", to: "BS.PERS.Bem", name: "Bemanning" },
    ],
    cells: [
      { sheet: "Projekt", row: 3, column: "Kod", from: "BS.HR", to: "BS.PERS", register: "projects" },
      { sheet: "Projekt", row: 4, column: "Kod", from: "BS.HR.Bem", to: "BS.PERS.Bem", register: "projects" },
      {
        sheet: "Tidrader",
        row: 3,
        column: "Projekt",
        from: "bs.hr.bem",
        to: "BS.PERS.bem",
        register: "timeEntries",
      },
      {
        sheet: "Behörigheter",
        row: 2,
        column: "Kod",
        from: "BS.HR",
        to: "BS.PERS",
        register: "permissions",
      },
    ],
    notes: [],
    written: { file: "ny.xlsx" },
  });
  expect(read("bok.xlsx")).toEqual(before);
});

test("what was renamed is renamed back, and the check finds what it found before", () => {
  const found = (book: string) =>
    (konteraJson("check", book).json as { findings: { rule: string; row: number }[] }).findings
      .map(({ rule, row }) => `${rule} ${row}`)
      .sort();
  renaming("BS.HR", "BS.PERS");
  expect(found("ny.xlsx")).toEqual(found("bok.xlsx"));
  const back = konteraJson("rename", "ny.xlsx", "--from", "BS.PERS", "--to", "BS.HR", "--out", "igen.xlsx");
  expect(back.code).toBe(0);
  expect((back.json as { cells: unknown[] }).cells).toHaveLength(4);
  expect(found("igen.xlsx")).toEqual(found("bok.xlsx"));
});

test("without --json rename tells the cells, and what to know of the new place", () => {
  const { code, out, err } = kontera(
    ...["rename", "bok.xlsx", "--from", "BS.HR", "--to", "BS.Eko.HR", "--out", "ny.xlsx"],
  );
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual([
    "Projekt A3  Kod: BS.HR → BS.Eko.HR",
    "Projekt A4  Kod: BS.HR.Bem → BS.Eko.HR.Bem",
    "Tidrader C3  Projekt: bs.hr.bem → BS.Eko.HR.bem",
    "Behörigheter D2  Kod: BS.HR → BS.Eko.HR",
    "ny.xlsx: 2 nya koder, 4 celler skrivna.",
    expect.stringMatching(/^Kontrollerad: 13 delar/) as string,
    "",
  ]);
  expect(err).toBe(
    "Tidrader: 1 rad står på ”BS.Eko”, som får underprojekt och då inte går att registrera på. Flytta den till ett underprojekt.\n",
  );
});

test.each([
  [["--from", "BS.X", "--to", "BS.Y", "--out", "ny.xlsx"], "”BS.X” finns inte"],
  [["--from", "BS.HR", "--to", "bs.eko", "--out", "ny.xlsx"], "”BS.Eko” finns redan"],
  [["--from", "BS.HR", "--to", "BS.HR.Ny", "--out", "ny.xlsx"], "under ”BS.HR” självt"],
  [["--from", "BS.HR", "--to", "Z.HR", "--out", "ny.xlsx"], "”Z” finns inte"],
  [["--from", "BS.HR", "--to", "BS..HR", "--out", "ny.xlsx"], "två i rad"],
  [["--from", "BS.HR", "--to", "BS.H/R", "--out", "ny.xlsx"], "innehåller ”/”"],
  [["--from", "BS.HR", "--to", "", "--out", "ny.xlsx"], "Skriv en kod"],
  [["--from", "BS.HR", "--to", "BS.HR", "--out", "ny.xlsx"], "är den kod"],
  [["--from", "BS.HR", "--to", "BS.PERS"], "--out saknas"],
  [["--to", "BS.PERS", "--out", "ny.xlsx"], "--from saknas"],
  [["--from", "BS.HR", "--out", "ny.xlsx"], "--to saknas"],
  [["--from", "BS.HR", "--to", "BS.PERS", "--out", "ny.xlsm"], "sluta på .xlsx"],
])("rename %j is refused in a sentence, and nothing is written", (options, says) => {
  const { code, out, err } = kontera("rename", "bok.xlsx", ...options);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(says);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(readdirSync(at(""))).toEqual(["bok.xlsx"]);
});

test("a book without projects has nothing to rename", () => {
  writeBook("tom.xlsx", { customers: [{ number: "1", name: "Ek" }] });
  const { code, err } = kontera(
    "rename",
    "tom.xlsx",
    "--from",
    "A",
    "--to",
    "B",
    "--out",
    "ny.xlsx",
    "--lang",
    "en",
  );
  expect({ code, err }).toEqual({ code: 2, err: "The workbook has no register Projects.\n" });
});
