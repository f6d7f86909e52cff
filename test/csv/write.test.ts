import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { invert } from "#core/book/edit";
import { certify } from "#core/csv/certify";
import { decode } from "#core/csv/decode";
import { delimiters } from "#core/csv/delimiter";
import { detectEncoding } from "#core/csv/detect-encoding";
import { exportDefaults, type ExportOptions } from "#core/csv/exported-file";
import { sniff } from "#core/csv/sniff";
import { exportCsv } from "#core/csv/write";
import type { RegisterId } from "#core/registers/register";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { naughtyText, plainText, rowsOf } from "./cells";
import { bookWithExtras, planOf } from "./files";

const exported = (book: Book, register: RegisterId, options: Partial<ExportOptions> = {}) => {
  const all = { ...exportDefaults, ...options };
  const file = finish(exportCsv(book, register, all));
  return {
    ...file,
    text: finish(decode(file.bytes, all.encoding)).text,
    certificate: finish(certify(book, register, file.bytes, all)),
  };
};

const columnsOf = (book: Book, register: RegisterId, ...fields: readonly string[]): number[] =>
  fields.map((field) => tableOf(book, register)!.columnOf.get(field)!);

const projects = bookOf({
  projects: [
    {
      code: "05",
      name: "Å; ä",
      startDate: 45_000,
      budgetAmount: 1234.5,
      budgetHours: 7.25,
      status: "Fryst",
      bookable: "Nej",
    },
    { code: "1E10", name: 'säg "hej"', budgetAmount: -1 },
  ],
});

test("a register is written as Swedish Excel opens it: byte order mark, semicolons, decimal comma, ISO dates #148", () => {
  const columns = columnsOf(
    projects,
    "projects",
    "code",
    "name",
    "startDate",
    "budgetHours",
    "budgetAmount",
    "status",
    "bookable",
  );
  const { bytes, text, rows } = exported(projects, "projects", { columns });
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text).toBe(
    "Kod;Namn;Startdatum;Budgeterade timmar;Budgeterat belopp;Status;Registrerbar\r\n" +
      '05;"Å; ä";2023-03-15;7,25;1234,50;Fryst;Nej\r\n' +
      '1E10;"säg ""hej""";;;-1;;\r\n',
  );
  expect(rows).toBe(2);
});

test("delimiter, decimal mark, language, order of the columns and header are the user's to choose #148", () => {
  const columns = columnsOf(projects, "projects", "budgetAmount", "status", "code");
  expect(
    exported(projects, "projects", { columns, delimiter: "\t", decimal: ".", lang: "en", header: false })
      .text,
  ).toBe("1234.50\tFrozen\t05\r\n-1\t\t1E10\r\n");
});

test("a cell that could not be read is exported as it stands, and listed", () => {
  const { unread, certificate } = exported(projects, "projects");
  expect(unread).toEqual([{ row: 1, field: "budgetAmount", text: "-1" }]);
  expect(certificate).toEqual({ counts: { new: 0, changed: 0, unchanged: 2, refused: 0 } });
});

test("text that a spreadsheet would run is guarded; phone numbers and amounts stay as they are", () => {
  const book = bookOf({
    customers: [
      { number: "1", name: "=cmd|calc", contact: "@x", phone: "+46 70 123", visitingAddress: " \u200B=1" },
    ],
  });
  const columns = columnsOf(book, "customers", "number", "name", "contact", "phone", "visitingAddress");
  expect(exported(book, "customers", { columns }).text.split("\r\n")[1]).toBe(
    "1;'=cmd|calc;'@x;+46 70 123;'=1",
  );
});

test("characters that the encoding lacks are listed, and the certificate names the first cell that suffers", () => {
  const book = bookOf({ customers: [{ number: "1", name: "5 € – ø" }] });
  const { lost, certificate } = exported(book, "customers", { encoding: "cp437" });
  expect(lost.map(({ character }) => character)).toEqual(["€", "–", "ø"]);
  expect(certificate.difference).toMatchObject({
    kind: "cell",
    line: 2,
    key: "1",
    change: { field: "name", from: "5 € – ø", to: "5 ? ? ?" },
  });
});

test("the certificate says when a file could not be imported for want of its key", () => {
  const columns = columnsOf(projects, "projects", "name");
  expect(exported(projects, "projects", { columns }).certificate.difference).toEqual({
    kind: "file",
    blocker: { code: "key-not-mapped", field: "code" },
  });
});

test("rows that the register itself has twice are refused, not changed", () => {
  const book = bookOf({
    customers: [
      { number: "A", name: "1" },
      { number: "a", name: "2" },
      { number: "B", name: "3" },
    ],
  });
  expect(exported(book, "customers").certificate).toEqual({
    counts: { new: 0, changed: 0, unchanged: 1, refused: 2 },
  });
});

test("blank rows are left out", () => {
  const book = bookOf({
    customers: [{ number: "A", name: "1" }, {}, { city: "  " }, { number: "B", name: "2" }, { name: '"' }],
  });
  expect(exported(book, "customers").rows).toBe(3);
});

const register = fc.constantFrom<RegisterId[]>(
  "customers",
  "projects",
  "codes",
  "timeEntries",
  "dimensions",
  "settings",
);
const lang = fc.constantFrom("sv" as const, "en" as const);
const format = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  encoding: fc.constantFrom("utf-8", "windows-1252", "cp437", "utf-16le", "utf-16be"),
  byteOrderMark: fc.boolean(),
  decimal: fc.constantFrom("," as const, "." as const),
  lang,
  header: fc.boolean(),
});

test("whatever stands in a register, exporting and importing it is 0 new and 0 changed #148 Q38", () => {
  fc.assert(
    fc.property(
      register
        .chain((id) => fc.tuple(fc.constant(id), lang))
        .chain(([id, own]) =>
          fc.tuple(
            fc.constant(id),
            fc.constant(own),
            rowsOf(id, ["Eget", "Eget 2"], naughtyText, own),
            format,
          ),
        ),
      ([id, own, rows, options]) => {
        const book = bookWithExtras(id, ["Eget", "Eget 2"], rows, own);
        const { lost, certificate } = exported(book, id, options);
        if (lost.length > 0) return;
        expect(certificate.difference).toBeUndefined();
        expect(certificate.counts).toMatchObject({ new: 0, changed: 0 });
      },
    ),
    { numRuns: runs(200) },
  );
});

test("the file's encoding and delimiter are found again without being told #141 Q35", () => {
  fc.assert(
    fc.property(
      rowsOf("customers", [], plainText, "sv"),
      fc.constantFrom(";" as const, "\t" as const),
      (rows, delimiter) => {
        const book = bookWithExtras("customers", [], rows);
        const { bytes, text } = exported(book, "customers", { delimiter });
        expect(finish(detectEncoding(bytes))).toBe("utf-8");
        expect(sniff(text)).toMatchObject({ delimiter, sure: true });
      },
    ),
    { numRuns: runs(100) },
  );
});

test("a number in a column of the user's own is not changed for the decimals that it is written with, also beside texts", () => {
  const book = bookWithExtras(
    "projects",
    ["Eget"],
    [
      { code: "A", name: "A", Eget: 1.1 },
      { code: "B", name: "B", Eget: "x" },
    ],
  );
  const { counts } = planOf(book, "projects", "Kod;Namn;Eget\r\nA;A;1,10\r\nB;B;y\r\n");
  expect(counts).toMatchObject({ changed: 1, unchanged: 1 });
});

test("importing a file a second time brings nothing new, and taking an import back restores every cell", () => {
  fc.assert(
    fc.property(
      rowsOf("projects", ["Eget"], naughtyText, "sv"),
      rowsOf("projects", ["Eget"], naughtyText, "sv"),
      lang,
      (sent, there, own) => {
        const from = bookWithExtras("projects", ["Eget"], sent);
        const book = bookWithExtras("projects", ["Eget"], there, own);
        const table = tableOf(book, "projects")!;
        const cells = () => structuredClone(table.order.map((row) => table.raw[row]));
        const before = cells();
        const { text } = exported(from, "projects", { header: true });
        const plan = planOf(book, "projects", text);
        apply(book, plan.edits);
        const { counts } = planOf(book, "projects", text);
        expect(counts).toMatchObject({ new: 0, changed: 0, refused: plan.counts.refused });
        apply(book, invert(plan.edits));
        expect(cells()).toEqual(before);
      },
    ),
    { numRuns: runs(100) },
  );
});

test("a color goes to the file as #RRGGBB, and of an attachment only its name and link with what is said of it Q44", () => {
  const book = bookOf({
    projects: [{ code: "R2", name: "Region 2", color: "#00AA00", textColor: "Auto" }],
    attachments: [{ project: "R2", fileName: "ritning.pdf", link: "https://intranet/ritning.pdf" }],
  });
  const colors = exported(book, "projects", { columns: columnsOf(book, "projects", "color", "textColor") });
  expect(colors.text.replace("\uFEFF", "")).toBe("Färg;Textfärg\r\n#00AA00;Auto\r\n");
  expect(exported(book, "attachments").text.replace("\uFEFF", "")).toBe(
    "Projekt;Filnamn;Länk;Beskrivning;Visa vid registrering\r\nR2;ritning.pdf;https://intranet/ritning.pdf;;\r\n",
  );
});
