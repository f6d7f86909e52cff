import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeEach, expect, test } from "vitest";
import { bookBytes, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

/** A workbook of time entries whose hours are calculated by the table itself. */
const writeCalculated = (formula: string): void => {
  const parts = unzipSync(
    bookBytes({
      projects: [{ code: "A", name: "Ett" }],
      timeEntries: [{ date: 46_000, employee: "001", project: "A", hours: 8 }],
    }),
  );
  const named = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    const text = strFromU8(bytes);
    const isTimes = name.startsWith("xl/tables/") && text.includes('displayName="Tidrader"');
    const calculated = `name="Timmar"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`;
    return [name, isTimes ? strToU8(text.replace('name="Timmar"/>', calculated)) : bytes];
  });
  write("bok.xlsx", zipSync(Object.fromEntries(named)));
};

/** The same workbook as a program that calculates leaves it. */
const withResult = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        name.startsWith("xl/worksheets/sheet")
          ? strToU8(strFromU8(part).replaceAll(/(<f>SUM\(Projekt[^<]*<\/f>)/g, "$1<v>8</v>"))
          : part,
      ]),
    ),
  );

beforeEach(() => {
  writeLines("fil.csv", "Datum;Anställd;Projekt", "2026-03-01;001;A", "2026-03-02;001;A");
});

const importing = () =>
  konteraJson("import", "bok.xlsx", "fil.csv", "--register", "timeEntries", "--out", "ny.xlsx");

test("a required column that the table calculates does not refuse a row, and its values are there at once", () => {
  writeCalculated("2*4-ROUND(0.4,0)");
  expect(importing().json).toMatchObject({ counts: { new: 2, refused: 0 }, written: { uncalculated: 0 } });
  expect(kontera("export", "ny.xlsx", "--register", "timeEntries", "--out", "ut.csv").code).toBe(0);
  const lines = Buffer.from(read("ut.csv")).toString().trimEnd().split("\r\n");
  const hours = lines[0]?.split(";").indexOf("Timmar") ?? -1;
  expect(lines.slice(1).map((line) => line.split(";")[hours])).toEqual(["8", "8", "8"]);
});

test("a plan foretells what the table itself will have calculated, and finds nothing missing in it", () => {
  writeCalculated("2*4-ROUND(0.4,0)");
  const clean = (kontera("check", "bok.xlsx").out.match(/required-value/g) ?? []).length;
  expect(importing().json).toMatchObject({ consequences: { appear: [], vanish: [] } });
  expect((kontera("check", "ny.xlsx").out.match(/required-value/g) ?? []).length).toBe(clean);
});

test("what only Excel can calculate is counted by import and by export", () => {
  writeCalculated("NETWORKDAYS(1,9)");
  expect(importing().json).toMatchObject({ counts: { new: 2 }, written: { uncalculated: 2 } });
  const { err } = kontera("export", "ny.xlsx", "--register", "timeEntries", "--out", "ut.csv");
  expect(err).toContain("2 värden är inte beräknade och står tomma i filen");
});

test("what another register's rows are worked out from takes their old results away, and the export says so", () => {
  writeCalculated("SUM(Projekt[Budgeterade timmar])");
  writeLines("projekt.csv", "Kod;Namn;Budgeterade timmar", "B;Två;7");
  const projects = [
    "import",
    "bok.xlsx",
    "projekt.csv",
    "--register",
    "Projekt",
    "--out",
    "ny.xlsx",
  ] as const;
  // The hours that stand are a value that somebody has typed over the formula: only formulas lose their results.
  expect(konteraJson(...projects).json).toMatchObject({ written: { uncalculated: 0 } });
  expect(importing().json).toMatchObject({ written: { uncalculated: 2 } });
  write("bok.xlsx", withResult(read("ny.xlsx")));
  expect(kontera("export", "bok.xlsx", "--register", "timeEntries", "--out", "ut.csv").err).not.toContain(
    "inte beräknade",
  );
  const { json, err } = konteraJson(...projects);
  expect([err, json]).toMatchObject(["", { written: { uncalculated: 2 } }]);
  const { err: told } = kontera("export", "ny.xlsx", "--register", "timeEntries", "--out", "ut.csv");
  expect(told).toContain("2 värden är inte beräknade och står tomma i filen");
});

test.each(["2*4-ROUND(0.4,0)", "SUM(Projekt[Budgeterade timmar])+8"])(
  "rows of an import are taken out again by undo, whatever the table has calculated in them since: %s",
  (formula) => {
    writeCalculated(formula);
    importing();
    write("ny.xlsx", withResult(read("ny.xlsx")));
    const undone = konteraJson("undo", "ny.xlsx", "--out", "ut.xlsx");
    expect(undone.json).toMatchObject({ rows: 2, left: [] });
    const { registers } = konteraJson("check", "ut.xlsx").json as {
      registers: readonly { readonly register: string; readonly rows: number }[];
    };
    expect(registers.find(({ register }) => register === "timeEntries")?.rows).toBe(1);
  },
);
