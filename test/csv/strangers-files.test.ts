import fc from "fast-check";
import { expect, test } from "vitest";
import { detectEncoding } from "#core/csv/detect-encoding";
import { encode } from "#core/csv/encode";
import { fileKind } from "#core/csv/file-kind";
import { isDamaged, repaired, undamaged } from "#core/csv/mojibake";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { noCsv } from "#core/text/sv/file-kinds";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { fileOf, planOf } from "./files";
import { customers, outcomes, reasons } from "./plans";

const empty = () => bookOf({ customers: [] });

test("one bad quote refuses its row and no other", () => {
  const plan = planOf(customers(), "customers", fileOf("Kundnummer;Namn", "1;A", '2;"Tum" rör', "3;C"));
  expect(outcomes(plan)).toEqual(["1 new", "2 refused", "3 new"]);
  expect(reasons(plan)).toEqual([{ code: "broken-quote", text: 'Tum" rör', lines: [3] }]);
});

test("the rows that a quote may have swallowed are refused and named", () => {
  const plan = planOf(empty(), "customers", fileOf("Kundnummer;Namn", '1;"A', '2;"B";x', "3;C"));
  expect(outcomes(plan)).toEqual(["1 refused", "2 refused", "3 new"]);
  expect(reasons(plan)[0]).toEqual({ code: "broken-quote", text: "A", lines: [2, 3] });
});

test("headers that come again, units below them and sums below the rows are no rows of data", () => {
  const text = fileOf(
    "Kundnr;Namn;Ort",
    "text;text;text",
    "1;A;Lund",
    "Kundnr;Namn;Ort",
    "Summa;1 st;",
    "Totalt:;;",
  );
  const plan = planOf(empty(), "customers", text);
  expect(plan.counts).toMatchObject({ new: 1, refused: 4 });
  expect(reasons(plan).map(({ code }) => code)).toEqual([
    "units-row",
    "repeated-header",
    "total-row",
    "total-row",
  ]);
});

test.each([
  ["Antal kunder;2", "total-row"],
  ["Antal aktiva kunder:;2 st", "total-row"],
  ["Number of customers;2", "total-row"],
  ["-----;-----", "drawn-line"],
  ["=======;", "drawn-line"],
  ["Utskriven 2026-11-30;Anna", "printed-line"],
  ["Utskrivet av:;Anna Berg", "printed-line"],
  ["Skapad;2026-11-30 08:15", "printed-line"],
  ["Printed by;Anna", "printed-line"],
  ["Sida 1 (3);", "printed-line"],
  ["Page 2 of 3;", "printed-line"],
  ["......;......", "drawn-line"],
  ["...;...", "drawn-line"],
  ["·····;", "drawn-line"],
  ["……;", "drawn-line"],
  ["#####;#####", "drawn-line"],
  ["│;│", "drawn-line"],
  ["Summa kunder;3 st", "total-row"],
  ["Rader: 3;3", "total-row"],
  ["3 kunder;3", "total-row"],
  ["12 rows;12 rows", "total-row"],
  ["Sida;1", "printed-line"],
  ["Sida:;1(3)", "printed-line"],
  ["1/3;1/3", "printed-line"],
  ["- 1 -;- 1 -", "printed-line"],
  ["Användare: EVA;EVA", "printed-line"],
  ["Företag: Ek AB;Ek AB", "printed-line"],
  ["Kundlista;2026-12-01", "printed-line"],
])("%s says something of the list, and is no customer", (line, code) => {
  const plan = planOf(empty(), "customers", fileOf("Kundnr;Namn", "1;A", "2;B", line));
  expect(plan.counts).toMatchObject({ new: 2, refused: 1 });
  expect(reasons(plan).map((reason) => reason.code)).toEqual([code]);
});

test.each([
  "Antal;Antal AB",
  "SKAPAD;Skapad i Lund AB",
  "PRINTED;Printed Matter AB",
  "Sida;Sida",
  "Summa Kraft;Summa Kraft AB",
  "3 Kunder AB;Kunder",
  "Användare;Användare AB",
  "#7;Sju AB",
  "A.;B",
  "Prislista;Prislista AB",
  "-;Streck AB",
  "A--1;B",
])("%s is a customer", (line) => {
  expect(planOf(empty(), "customers", fileOf("Kundnr;Namn", line)).counts).toMatchObject({
    new: 1,
    refused: 0,
  });
});

test("a customer who is called Summa is a customer", () => {
  const book = bookOf({ customers: [{ number: "Summa", name: "Summa AB" }] });
  expect(outcomes(planOf(book, "customers", fileOf("Kundnr;Namn", "Summa;Summa AB")))).toEqual([
    "Summa unchanged",
  ]);
});

test("numbers that Excel has rounded away are refused with the cause, and 1E10 is a code", () => {
  const text = fileOf("Kundnr;Namn;Telefon", "1,00E+05;A;", "2;B;4,67012E+10", "1E10;C;", "5E+3;D;");
  const plan = planOf(empty(), "customers", text);
  expect(outcomes(plan)).toEqual(["1,00E+05 refused", "2 refused", "1E10 new", "5E+3 refused"]);
  expect(reasons(plan)).toMatchObject([{ fault: { fault: "rounded-away" } }, {}, {}]);
});

test("what programs write for nothing is blank, and what keeps zeros through Excel names the row that is there", () => {
  const book = bookOf({ customers: [{ number: "0010", name: "Tio AB", city: "Lund" }] });
  const text = fileOf("Kundnr;Namn;Ort", '="0010";Tio AB;NULL', "'0010;NULL;\\N");
  expect(planOf(book, "customers", text).duplicatesInFile).toEqual([{ key: "0010", lines: [2, 3] }]);
  expect(outcomes(planOf(book, "customers", fileOf("Kundnr;Namn;Ort", '="0010";Tio AB;NULL')))).toEqual([
    "0010 unchanged",
  ]);
  expect(outcomes(planOf(book, "customers", fileOf("Kundnr;Namn", "NULL;A")))).toEqual([" refused"]);
});

test("garbled letters are seen, told with what they were, and refused: nothing is written of them", () => {
  const garbled = { "TromsÃ¸": "Tromsø", "Malm√∂": "Malmö", "Ink”p": "Inköp", "G\\u00f6ran": "Göran" };
  for (const [text, meant] of Object.entries(garbled)) {
    expect(isDamaged(text)).toBe(true);
    expect(undamaged(text)).toBe(meant);
    const plan = planOf(empty(), "customers", fileOf("Kundnr;Namn", `1;${text}`));
    expect(reasons(plan)).toEqual([{ code: "damaged", header: "Namn", text, meant }]);
  }
  expect(undamaged("K&ouml;k")).toBe("Kök");
  expect(undamaged("Bj\uFFFDrk")).toBeUndefined();
  expect(repaired("TromsÃ¸\r\nplain\r\nMalm√∂")).toBe("Tromsø\r\nplain\r\nMalmö");
});

test("text that is whole is never called garbled", () => {
  for (const text of [
    "Café ”Bar”",
    "Åkeri & Co",
    "R&D",
    "C:\\unit",
    "Ångström",
    "Æbleskiver på Ærø",
    "50 % – 60 %",
  ])
    expect(isDamaged(text)).toBe(false);
});

test("a garbled cell that the register itself holds is left as it is", () => {
  const book = bookOf({ customers: [{ number: "1", name: "TromsÃ¸" }] });
  expect(outcomes(planOf(book, "customers", fileOf("Kundnr;Namn", "1;TromsÃ¸")))).toEqual(["1 unchanged"]);
});

test("what is no CSV is known by its first bytes", () => {
  const of = (text: string) => fileKind(new TextEncoder().encode(text));
  expect(of("<!DOCTYPE html><html>")).toBe("html");
  expect(of('  [{"a":1}]')).toBe("json");
  expect(of('{ "a": 1 }')).toBe("json");
  expect(of("%PDF-1.7")).toBe("pdf");
  expect(of("#FLAGGA 0\n")).toBe("sie");
  expect(of("PK\u0003\u0004..xl/workbook.xml")).toBe("workbook");
  expect(fileKind(Uint8Array.of(0x1f, 0x8b, 8))).toBe("gzip");
  expect(fileKind(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBe("image");
  expect(of("Kundnr;Namn\n1;A")).toBeUndefined();
  expect(of("[Kundnr];[Namn]\n1;A")).toBeUndefined();
});

test("forty thousand rows of one key keep one list of lines between them", () => {
  const text = fileOf("Kundnr;Namn", ...Array.from({ length: 40_000 }, (_, at) => `7;Namn ${at}`));
  const plan = planOf(empty(), "customers", text);
  const lists = new Set(reasons(plan).map((reason) => ("lines" in reason ? reason.lines : undefined)));
  expect(plan.counts.refused).toBe(40_000);
  expect(lists.size).toBe(1);
});

const nordic = fc.array(
  fc.constantFrom("Åkeri", "Malmö", "Värnamo", "Öst", "Ängen", "Två", "AB", "Söder", "Håkan"),
  {
    minLength: 4,
    maxLength: 30,
  },
);

test.each(["windows-1252", "cp437", "mac-roman", "utf-8", "utf-16le"] as const)(
  "Swedish words written in %s are read as they were written Q35",
  (encoding) => {
    fc.assert(
      fc.property(nordic, (words) => {
        const text = words.map((word, at) => `${at};${word}`).join("\r\n");
        const letters = text.match(/[åäöÅÄÖ]/g)?.length ?? 0;
        const found = finish(detectEncoding(encode(text, encoding).bytes));
        if (letters > 2 && encoding !== "utf-16le") expect(found).toBe(encoding);
      }),
      { numRuns: runs(50) },
    );
  },
);

test("no bytes make the reader or the plan throw, and none swells", () => {
  const pieces = fc.constantFrom(
    '"',
    ";",
    ",",
    "\n",
    "\r\n",
    "\r",
    "a",
    "å",
    "'",
    "\\",
    " ",
    "=",
    "\uFEFF",
    "\0",
    "1",
    "Kundnr",
  );
  const text = fc.array(pieces, { maxLength: 60 }).map((all) => new TextEncoder().encode(all.join("")));
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 80 })), (bytes) => {
      const book = customers();
      const { parsed, settings } = finish(readFile(book, "customers", bytes));
      const cells = parsed.rows.reduce((sum, row) => sum + row.length, 0);
      expect(cells).toBeLessThanOrEqual(bytes.length + 1);
      expect(() => finish(planImport(book, parsed, settings)).rows).not.toThrow();
    }),
    { numRuns: runs(300) },
  );
});

test("a workbook with a password is told from one in the old format, and what to do about it is said", () => {
  const stream = (name: string): Uint8Array =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat());
  expect([fileKind(stream("EncryptedPackage")), fileKind(stream("Workbook"))]).toEqual([
    "protected-workbook",
    "old-workbook",
  ]);
  expect(noCsv("kunder.xlsx", "protected-workbook")).toBe(
    "kunder.xlsx är en Excel-arbetsbok med lösenord, ingen CSV-fil. Öppna den i Excel, och ta bort lösenordet eller spara bladet som CSV UTF-8.",
  );
});
