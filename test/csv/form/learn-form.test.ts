import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { requireTable, type Book } from "#core/book/book";
import { encode } from "#core/csv/encode";
import type { Encoding } from "#core/csv/encoding";
import { certifyForm } from "#core/csv/form/certify-form";
import { learnForm, type LearnedForm } from "#core/csv/form/learn-form";
import { writeForm, type FormedFiles } from "#core/csv/form/write-form";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import type { RegisterId } from "#core/registers/register";
import { finish } from "#core/values/task";
import { bookOf, type Row } from "../../rules/books";
import { runs } from "../../runs";

const bytesOf = (text: string, encoding: Encoding = "utf-8", mark = false): Uint8Array =>
  encode((mark ? "\uFEFF" : "") + text, encoding).bytes;

/** Learns a form of a file, and what its rows are in an empty register. */
const learn = (
  bytes: Uint8Array,
  register: RegisterId = "customers",
  more: readonly Row[] = [],
): { readonly book: Book; readonly learned: LearnedForm } => {
  const book = bookOf({ [register]: more });
  const reading = finish(readFile(book, register, bytes));
  const learned = learnForm(requireTable(book, register), bytes, reading, reading.settings.columns)!;
  apply(book, finish(planImport(book, reading.parsed, reading.settings)).edits);
  return { book, learned };
};

const written = (book: Book, { form }: LearnedForm, register: RegisterId = "customers"): FormedFiles =>
  finish(writeForm(book, register, form, { lang: "sv" }));

/** The file that is written in the form of another, beside that other. */
const both = (text: string, encoding: Encoding = "utf-8", register: RegisterId = "customers") => {
  const bytes = bytesOf(text, encoding);
  const { book, learned } = learn(bytes, register);
  return [
    Buffer.from(written(book, learned, register).files[0]?.bytes ?? []).toString("latin1"),
    Buffer.from(bytes).toString("latin1"),
  ];
};

test("a form learned from one export writes the same file byte for byte when the values are the same", () => {
  const teachers: readonly (readonly [string, Encoding?, RegisterId?])[] = [
    ["Kundnr;Namn;Aktiv\r\n0001;Åkers AB;Ja\r\n2;Söner;Nej\r\n"],
    ['"Kundnr","Namn","Aktiv","Okänt"\n"0001","Åkers ""A"" AB","1",""\n"2","B, C","0",""', "windows-1252"],
    ["sep=;\r\nNamn;Kundnr;Orgnr;Postnr\r\nEtt;1;5560160680;11122\r\nTvå;2;2120000142;90350\r\n"],
    [
      "Kundlista 2026-01-02\r\n\r\nKundnr\tNamn\tOrgnr\tPostnummer\r\n1\tEtt\t165560160680\t111 22\r\n",
      "utf-16le",
    ],
    [
      "Projektkod;Namn;Startdatum;Budget belopp;Status\n10;Ett;20260101;1 234,50;Pågående\n11;Två;20261231;7,00;Avslutat\n",
      "utf-8",
      "projects",
    ],
    [
      'Kod;Namn;Slutdatum;Budgeterade timmar\r"10";"Ett";31.12.2026;1.5\r"11";"Två";1.2.2026;20\r',
      "utf-8",
      "projects",
    ],
  ];
  for (const [text, encoding, register] of teachers) {
    const [file, teacher] = both(text, encoding, register);
    expect(file).toBe(teacher);
  }
});

const words = [
  ["Ja", "Nej"],
  ["1", "0"],
  ["true", "false"],
  ["J", "N"],
  ["X", ""],
] as const;

const aText = fc
  .string({ unit: fc.constantFrom(...Array.from('abåÄö é7.&;,"|x')), minLength: 1, maxLength: 8 })
  .map((text) => `N${text}z`);

const customer = fc.record({
  name: aText,
  active: fc.boolean(),
  city: fc.option(aText, { nil: "" }),
  // A day after the twelfth is no month: what could be two dates is asked about, and not taken in.
  start: fc.integer({ min: 13, max: 28 }),
});

const teacher = fc.record({
  rows: fc.array(customer, { minLength: 3, maxLength: 6 }),
  delimiter: fc.constantFrom(";", ",", "\t", "|"),
  end: fc.constantFrom("\r\n", "\n", "\r"),
  encoding: fc.constantFrom<Encoding>("utf-8", "windows-1252"),
  isQuoted: fc.boolean(),
  hasLast: fc.boolean(),
  word: fc.constantFrom(...words),
  date: fc.constantFrom(
    (day: number) => `2026-03-${day}`,
    (day: number) => `202603${day}`,
    (day: number) => `${day}.03.2026`,
  ),
  order: fc.shuffledSubarray(["Kundnr", "Namn", "Aktiv", "Ort", "Startdatum"], { minLength: 5 }),
});

test("whatever the form, what is learned of it differs from its teacher in nothing but the values", () => {
  fc.assert(
    fc.property(teacher, ({ rows, delimiter, end, encoding, isQuoted, hasLast, word, date, order }) => {
      const quote = (text: string): string =>
        isQuoted || text.includes(delimiter) || /["\r\n]/.test(text)
          ? `"${text.replaceAll('"', '""')}"`
          : text;
      const line = (cells: Readonly<Record<string, string>>): string =>
        order.map((header) => quote(cells[header] ?? "")).join(delimiter);
      const fileOf = (mark: string): string =>
        [
          line(Object.fromEntries(order.map((header) => [header, header]))),
          ...rows.map(({ name, active, city, start }, at) =>
            line({
              Kundnr: `${mark}00${at}`,
              Namn: name + mark,
              // Both words are there, so that both are learned.
              Aktiv: word[at === 0 || (active && at > 1) ? 0 : 1],
              Ort: city,
              Startdatum: date(start),
            }),
          ),
        ].join(end) + (hasLast ? end : "");
      const first = bytesOf(fileOf("K"), encoding);
      const { book, learned } = learn(first);
      expect(Buffer.from(written(book, learned).files[0]?.bytes ?? []).toString("latin1")).toBe(
        Buffer.from(first).toString("latin1"),
      );
      // Other values, the same form.
      const second = bytesOf(fileOf("Q"), encoding);
      const { book: other } = learn(second);
      expect(Buffer.from(written(other, learned).files[0]?.bytes ?? []).toString("latin1")).toBe(
        Buffer.from(second).toString("latin1"),
      );
      const certificate = finish(certifyForm(other, "customers", second, learned.form));
      expect(certificate).toMatchObject({ counts: { new: 0, changed: 0, unchanged: rows.length } });
    }),
    { numRuns: runs(40) },
  );
});

test("what a form has no place for, and what nobody has said of its columns, is told and not invented", () => {
  const { book, learned } = learn(bytesOf("Kundnr;Namn;Prisgrupp;Start\r\n1;Ett;B;2026-01-02\r\n"));
  expect(learned.unknown).toContain("Prisgrupp");
  const fuller = bookOf({ customers: [{ number: "7", name: "Sju", city: "Umeå", Extra: "x" }] });
  const { losses, files } = written(fuller, learned);
  expect(losses).toEqual([
    { kind: "column", header: "Postort", count: 1 },
    { kind: "column", header: "Extra", count: 1 },
  ]);
  expect(Buffer.from(files[0]?.bytes ?? []).toString()).toBe("Kundnr;Namn;Prisgrupp;Start\r\n7;Sju;;\r\n");
  expect(requireTable(book, "customers").order.length).toBe(1);
});

test("text that a spreadsheet would run is guarded, amounts and phone numbers are not", () => {
  const { learned } = learn(bytesOf("Kundnr;Namn;Telefon\r\n1;Ett;08-1\r\n"));
  const naughty = bookOf({ customers: [{ number: "7", name: "\u202E=1+1", phone: "+46 70 123 45 67" }] });
  const text = Buffer.from(written(naughty, learned).files[0]?.bytes ?? []).toString();
  expect(text).toContain("'\u202E=1+1;+46 70 123 45 67");
});
