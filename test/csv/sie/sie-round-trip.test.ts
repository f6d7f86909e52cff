import fc from "fast-check";
import { expect, test } from "vitest";
import { writeSie } from "#core/csv/sie/write-sie";
import { readSource } from "#core/csv/sources/read-source";
import { unguard } from "#core/values/export-guard";
import { finish } from "#core/values/task";
import { bookOf } from "../../rules/books";
import { runs } from "../../runs";

/** Text that SIE 4 can hold: letters of CP437, quotes and backslashes in any order. */
const aName = fc
  .string({ unit: fc.constantFrom(...Array.from('abåÄö é7.&;,"\\|x#')), maxLength: 12 })
  .map((text) => text.trim().replaceAll(/\s+/g, " "));

const rowsRead = (bytes: Uint8Array, book: Parameters<typeof readSource>[0]) => {
  const read = finish(readSource(book, "customers", bytes));
  if (!read.ok) throw new Error(`it is read as ${read.error}`);
  return read.value.parsed.rows.slice(1);
};

test("customers that are written as SIE 4 are read back as they stood, letter by letter", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aName, aName), { minLength: 1, maxLength: 6 }), (names) => {
      const customers = names.map(([code, name], at) => ({ number: `${1000 + at}${code}`, name }));
      const book = bookOf({ customers });
      const [file] = writeSie(book, "customers", "sie4")!.files;
      expect(rowsRead(file!.bytes, book).map((row) => row.map((cell) => unguard(cell).trim()))).toEqual(
        customers.map(({ number, name }) => [number, name]),
      );
    }),
    { numRuns: runs(100) },
  );
});

/** A SIE file of one customer, its letters as given bytes. */
const sieOf = (...name: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...Array.from('#FLAGGA 0\r\n#FORMAT PC8\r\n#DIM 8 Kund\r\n#OBJEKT 8 1001 "', (letter) =>
      letter.charCodeAt(0),
    ),
    ...[...name, 0x22, 0x0d, 0x0a],
  ]);

test.each([
  ["cp437", [0x8f, 0x6b, 0x65, 0x72, 0x69, 0x20, 0x61, 0x8e], "Åkeri aÄ"],
  ["windows-1252", [0xc5, 0x6b, 0x65, 0x72, 0x69, 0x20, 0x61, 0xc4], "Åkeri aÄ"],
  ["utf-8", [0xc3, 0x85, 0x6b, 0x65, 0x72, 0x69], "Åkeri"],
] as const)("a SIE file in %s is read as that, and the reading says so", (encoding, bytes, name) => {
  const read = finish(readSource(bookOf({ customers: [] }), "customers", sieOf(...bytes)));
  expect(read).toMatchObject({ ok: true, value: { encoding, parsed: { rows: [{}, ["1001", name]] } } });
});

test.each(["sie4", "sie5"] as const)(
  "a line end in a name is told as lost in %s, and every other name comes whole",
  (kind) => {
    const book = bookOf({
      customers: [
        { number: "1", name: "Två\nrader" },
        { number: "2", name: "C:\\" },
      ],
    });
    const { losses } = writeSie(book, "customers", kind)!;
    expect(losses).toEqual([{ kind: "control", row: 0, field: "name", text: "Två\nrader" }]);
  },
);
