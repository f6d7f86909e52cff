import fc from "fast-check";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { CellValue, Lang } from "#core/values/cell";
import type { ValueType } from "#core/values/value-type";
import type { Row } from "../rules/books";

/** Text as people and other systems leave it in cells: formulas, quotes, line ends, invisible characters. */
export const naughtyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("=+-@;,\"|'\t\n\r å\u00A0\u200B\uFEFF1.(")),
    maxLength: 8,
  }),
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    "'=1+1",
    "''=x",
    "+46 70 123 45 67",
    "-10,25",
    "−5",
    "＝1",
    "@SUM(A1)",
    "\t=1",
    "a\n=b",
    'säg "hej"',
    "1E10",
    "0001",
    "1.10",
    "sep=;",
    "#N/A",
    "undefined",
    "__proto__",
    "Åsa; Bö, Äla",
    "TRUE",
    "rad ett\r\nrad två",
  ),
);

/** Text that any of the encodings can hold. */
export const plainText = fc.string({
  unit: fc.constantFrom(...Array.from("abcåäöÅÄÖé019 ;,\"-=+'@")),
  maxLength: 10,
});

const labels = (type: ValueType, lang: Lang): fc.Arbitrary<string> =>
  type.kind === "enum" ? fc.constantFrom(...type.choices.map((choice) => choice[lang])) : fc.constant("");

/** A cell of a column as it may stand in a worksheet; now and then one that cannot be read. */
const cell = (type: ValueType, text: fc.Arbitrary<string>, lang: Lang): fc.Arbitrary<CellValue> => {
  const any = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(1.5));
  const right: Record<ValueType["kind"], fc.Arbitrary<CellValue>> = {
    text,
    code: text,
    integer: fc.integer({ min: 0, max: 999 }),
    decimal: fc.integer({ min: -9e6, max: 9e6 }).map((value) => value / 1e6),
    hours: fc.integer({ min: 0, max: 9e6 }).map((value) => value / 1e4),
    money: fc.integer({ min: 0, max: 9e9 }).map((value) => value / 100),
    date: fc.integer({ min: 1, max: 80_000 }),
    time: fc.integer({ min: 0, max: 1440 }).map((value) => value / 1440),
    bool: fc.constantFrom(...(lang === "sv" ? ["Ja", "Nej"] : ["Yes", "No"])),
    enum: labels(type, lang),
    color: fc.constantFrom("#1F7A3C", "#000000"),
  };
  return fc.oneof(
    { weight: 5, arbitrary: right[type.kind] },
    { weight: 3, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: any },
  );
};

/** Rows of a register with columns of the user's own, whose keys differ from each other. */
export const rowsOf = (
  register: RegisterId,
  extras: readonly string[],
  text: fc.Arbitrary<string>,
  lang: Lang,
): fc.Arbitrary<readonly Row[]> => {
  const { fields, key } = registers[register];
  const own = extras.map(
    (extra) => [extra, fc.oneof(text, fc.integer(), fc.constant(12.5), fc.boolean())] as const,
  );
  const cells = fields.map(({ id, type }): readonly [string, fc.Arbitrary<CellValue>] => [
    id,
    cell(type, text, lang),
  ]);
  const row = fc.record<Record<string, CellValue>>(Object.fromEntries([...cells, ...own]));
  return fc.array(row, { maxLength: 8 }).map((rows) =>
    rows.map((each, at) => ({
      ...each,
      ...Object.fromEntries(key.map((field) => [field, `${at % 2 === 0 ? "K" : "0"}${at}`])),
      ...(key.length > 0 && "name" in each && { name: `Namn ${at}` }),
    })),
  );
};
