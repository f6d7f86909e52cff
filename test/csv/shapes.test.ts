import { expect, test } from "vitest";
import { encode } from "#core/csv/encode";
import type { Encoding } from "#core/csv/encoding";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import type { RegisterId } from "#core/registers/register";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { fileOf } from "./files";

const book = bookOf({ customers: [], projects: [] });

/** What a file comes to when nobody changes anything in the wizard. */
const read = (text: string, encoding: Encoding, register: RegisterId = "customers") => {
  const { bytes } = encode(text, encoding);
  const reading = finish(readFile(book, register, bytes));
  return { ...reading, plan: finish(planImport(book, reading.parsed, reading.settings)) };
};

test("a file in Windows-1252 with semicolons and decimal commas needs no choices at all #139 Q35", () => {
  const text = fileOf(
    "Projektnr;Benämning;Budget belopp",
    "05;Åtgärder på Östra ön;1 240,50",
    "LO.101;Färg;-5,00",
  );
  const { encoding, delimiter, sniffed, decoded, plan } = read(text, "windows-1252", "projects");
  expect([encoding, delimiter, sniffed.sure, decoded.damaged]).toEqual(["windows-1252", ";", true, 0]);
  expect(plan.counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 1 });
  expect(plan.rows[0]?.cells?.filter((cell) => cell !== "")).toEqual(["05", "Åtgärder på Östra ön", 1240.5]);
  expect(plan.rows[1]?.reasons).toMatchObject([
    { code: "unreadable", fault: { fault: "out-of-range", text: "-5,00" } },
  ]);
});

test("Excel's Unicode text is UTF-16 with tabs", () => {
  const { encoding, delimiter, plan } = read(
    `\uFEFF${fileOf("Kundnr\tNamn\tOrt", "007\tÅsa\tGävle")}`,
    "utf-16le",
  );
  expect([encoding, delimiter]).toEqual(["utf-16le", "\t"]);
  expect(plan.rows[0]?.cells).toContain("007");
});

test("a bank's sep= line and a delimiter at the end of every line do no harm", () => {
  const text = fileOf("sep=;", "Kundnr;Namn;Ort;", '1;"Å; B";Umeå;', "2;C;Luleå;");
  const { settings, plan } = read(text, "utf-8");
  expect(settings).toMatchObject({ headerRow: 0, startRow: 1 });
  expect(plan.counts).toMatchObject({ new: 2, refused: 0 });
  expect(plan.rows.map(({ line, warnings }) => [line, warnings.length])).toEqual([
    [3, 0],
    [4, 0],
  ]);
});

test("a delimiter at the end of the data lines only is no cell too many", () => {
  const { plan } = read(fileOf("Kundnr;Namn", "1;A;", "2;B;"), "utf-8");
  expect(plan.counts).toMatchObject({ new: 2, refused: 0 });
});

test("a title line above the headers is passed over, comma and all #142", () => {
  const text = fileOf(
    "* Kunder Exempelbolaget AB, 2024-01-31",
    "Kundnr,Namn,Ort",
    '1,"Ek, Eva",Mora',
    "2,Bo,Falun",
    "3,Al,Rättvik",
  );
  const { encoding, delimiter, settings, plan } = read(text, "windows-1252");
  expect([encoding, delimiter, settings.headerRow]).toEqual(["windows-1252", ",", 1]);
  expect(plan.rows.map(({ key, line }) => [key, line])).toEqual([
    ["1", 3],
    ["2", 4],
    ["3", 5],
  ]);
});

test("a file without headers maps nothing by itself and says so #142 #143", () => {
  const { settings, plan } = read(fileOf("2024-01-12;Ränta;174 481", "2024-01-13;Avgift;-5"), "utf-8");
  expect(settings).toMatchObject({ startRow: 0, columns: [{ column: 0 }, { column: 1 }, { column: 2 }] });
  expect(settings.headerRow).toBeUndefined();
  expect(plan.blockers).toMatchObject([{ code: "no-columns" }]);
});

test("amounts with every thousands sign, and dates in every clear order, are read", () => {
  const amounts = [
    "1 234,50",
    "1\u00A0234,50",
    "1\u202F234,50",
    "1.234,50",
    "1'234,50",
    "1234.50",
    "1234,5 kr",
  ];
  const dates = [
    "2023-03-15",
    "20230315",
    "230315",
    "15/3/2023",
    "2023/03/15",
    "15 mars 2023",
    "2023-03-15 08:00",
  ];
  const lines = amounts.map((amount, at) => `P${at};Namn;${amount};${dates[at] ?? ""}`);
  const { plan } = read(fileOf("Kod;Namn;Budget belopp;Startdatum", ...lines), "utf-8", "projects");
  expect(plan.counts).toMatchObject({ new: 7 });
  for (const { cells } of plan.rows)
    expect(cells?.filter((cell) => typeof cell === "number")).toEqual([45_000, 1234.5]);
});

test("six digits have the year first where another date of the column has, and where they are a date in no other order", () => {
  const column = (...dates: readonly string[]) => {
    const lines = dates.map((date, at) => `P${at};Namn;${date}`);
    const { plan } = read(fileOf("Kod;Namn;Startdatum", ...lines), "utf-8", "projects");
    return plan.rows.map(({ cells }) => (cells ?? []).find((cell) => typeof cell === "number"));
  };
  expect(column("230315", "2023-03-15", "15/3/2023", "010203")).toEqual([45_000, 45_000, 45_000, 36_925]);
  expect(column("230315", "991231")).toEqual([45_000, 36_525]);
});

test("six digits that are several dates are asked about once for their column, and never read on a guess", () => {
  const lines = ["A;A;050124", "B;B;15/3/2023", "C;C;230315"];
  const { plan } = read(fileOf("Kod;Namn;Startdatum", ...lines), "utf-8", "projects");
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(["refused", "new", "refused"]);
  expect(plan.questions).toMatchObject([
    { kind: "dateOrder", header: "Startdatum", text: "050124", cells: 2 },
  ]);
});

test("dates as no calendar has them refuse their rows", () => {
  const { plan } = read(
    fileOf("Kod;Namn;Startdatum", "A;A;2023-02-29", "B;B;2023-13-01", "C;C;igår"),
    "utf-8",
    "projects",
  );
  expect(plan.counts).toMatchObject({ refused: 3 });
});

test("codes that a spreadsheet would spoil come through as they stand", () => {
  const codes = ["007", "01234", "1E10", "MAR1", "1.10", "12345678901234567890"];
  const { plan } = read(fileOf("Kundnr;Namn", ...codes.map((code) => `${code};Namn`)), "utf-8");
  expect(plan.rows.map(({ cells }) => cells?.[0])).toEqual(codes);
});

test("a customer file from Fortnox finds its columns by their names there #143", () => {
  const text = fileOf(
    "CustomerNumber;Name;OrganisationNumber;Address1;ZipCode;City;CountryCode;YourReference;Email;Phone1;Active",
    "1;A AB;556016-0680;Box 1;11122;Ort;SE;Eva;a@b.se;08-1;true",
  );
  const { settings, plan } = read(text, "utf-8");
  expect(settings.columns.every(({ target }) => target?.kind === "field")).toBe(true);
  expect(plan.counts).toMatchObject({ new: 1 });
  expect(plan.rows[0]?.cells).toContain("Ja");
});
