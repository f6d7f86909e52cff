import { expect, test } from "vitest";
import { sheetXml, workbookParts, zipOf } from "../xlsx/parts";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, write } from "./command";

inOwnFolders();

type Planned = {
  readonly rows: readonly {
    readonly key: string;
    readonly outcome: string;
    readonly warnings: readonly { readonly code: string; readonly message: string }[];
    readonly changes: readonly { readonly field: string | null; readonly to: unknown }[];
  }[];
  readonly file: {
    readonly faults: readonly string[];
    readonly mapping: Readonly<Record<string, string | null>>;
  };
};
const plan = (file: string, ...more: readonly string[]): Planned =>
  konteraJson("plan", "bok.xlsx", file, "--register", "customers", ...more).json as Planned;

const cell = (name: string, text: string): string =>
  `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;

test("a new customer whose number only looks like another's is told on its row, in the register and in the file (Q32)", () => {
  writeBook("bok.xlsx", {
    customers: [
      { number: "K001", name: "Åkers" },
      { number: "K\u00AD77", name: "Öst" },
    ],
  });
  writeLines(
    "fil.csv",
    "Kundnr;Namn",
    "Ｋ００１;Åkers",
    "K\u200B001;Åkers",
    "K77;Öst",
    "ＡＢ;X",
    "AB;X",
    "Å1;Y",
  );
  const { rows } = plan("fil.csv");
  expect(rows.map(({ outcome }) => outcome)).toEqual(rows.map(() => "new"));
  expect(rows.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
    ...[["look-alike-key"], ["look-alike-key"], ["look-alike-key"]],
    ...[[], ["look-alike-key"], []],
  ]);
  const lines = kontera("plan", "bok.xlsx", "fil.csv", "--register", "customers").out;
  expect(lines).toContain("”Ｋ００１” ser ut som ”K001” i registret, men är skriven med andra tecken.");
  expect(lines).toContain("”AB” ser ut som ”ＡＢ” på rad 5");
  expect(kontera("plan", "bok.xlsx", "fil.csv", "--register", "customers", "--lang", "en").out).toContain(
    "“K·001” looks like “K001” in the register, but is written with other characters.",
  );
});

test("cells of a sheet that are merged downwards are told, for below the first they are read as blank", () => {
  writeBook("bok.xlsx", { customers: [] });
  const row = (at: number, ...cells: readonly string[]): string => `<row r="${at}">${cells.join("")}</row>`;
  const rows =
    row(1, cell("A1", "Kundnr"), cell("B1", "Namn"), cell("C1", "Ort")) +
    row(2, cell("A2", "K1"), cell("B2", "Åkers"), cell("C2", "Umeå")) +
    row(3, cell("A3", "K2"), cell("B3", "Öst")) +
    row(4, cell("A4", "K3"), cell("B4", "Norr"));
  const merged = (cells: string) =>
    zipOf(
      workbookParts(sheetXml(rows, "", `<mergeCells count="1"><mergeCell ref="${cells}"/></mergeCells>`)),
    );
  write("blad.xlsx", merged("C2:C4"));
  expect(plan("blad.xlsx").file.faults).toEqual([
    "Från rad 2 är celler sammanslagna nedåt: bara den översta har värdet, och i 2 rader därunder läses de som tomma. Dela upp dem i filen och fyll i varje rad.",
  ]);
  expect(plan("blad.xlsx", "--lang", "en").file.faults[0]).toContain(
    "From row 2 on, cells are merged downwards",
  );
  write("blad.xlsx", merged("B2:C2"));
  expect(plan("blad.xlsx").file.faults).toEqual([]);
});

test("yes and no in cells of a sheet are texts as Excel shows them", () => {
  writeBook("bok.xlsx", { customers: [] });
  const rows =
    `<row r="1">${cell("A1", "Kundnr")}${cell("B1", "Namn")}</row>` +
    `<row r="2">${cell("A2", "K1")}<c r="B2" t="b"><v>1</v></c></row>`;
  write("blad.xlsx", zipOf(workbookParts(sheetXml(rows))));
  expect(plan("blad.xlsx", "--map", "Namn=name").rows[0]?.changes).toContainEqual(
    expect.objectContaining({ field: "name", to: "TRUE" }),
  );
});

test("what another program calls billed hours is proposed and asked about, and sure only beside what a release writes", () => {
  writeBook("bok.xlsx", {
    timeEntries: [],
    employees: [{ number: "1", name: "A" }],
    projects: [{ code: "P", name: "Q" }],
  });
  const mapped = (headers: string, line: string) => {
    writeLines("tid.csv", headers, line);
    const args = ["plan", "bok.xlsx", "tid.csv", "--register", "timeEntries"] as const;
    return (konteraJson(...args).json as Planned).file.mapping["Billed hours"];
  };
  const [headers, line] = ["Date;Employee;Project;Hours;Billed hours", "2026-03-01;1;P;8;6"];
  expect(mapped(headers, line)).toBeNull();
  expect(mapped(`${headers};Basis`, `${line};17`)).toBe("billedHours");
});
