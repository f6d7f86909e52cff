import fc from "fast-check";
import { expect, test } from "vitest";
import type { ColumnSetting, ImportSettings } from "#core/csv/import-settings";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { applyRecipe, isFitting } from "#core/csv/recipe/apply-recipe";
import { keptRecipe, recipeText } from "#core/csv/recipe/kept-recipe";
import { recipeOf, type Recipe } from "#core/csv/recipe/recipe";
import { registers } from "#core/registers/index";
import { finish } from "#core/values/task";
import { bookOf } from "../../rules/books";
import { runs } from "../../runs";

const names = { name: "Avsändaren", learnedFrom: "okt.csv" };
const book = () => bookOf({ customers: [{ number: "1", name: "A", city: "Lund" }] });

const reading = (text: string) => finish(readFile(book(), "customers", new TextEncoder().encode(text)));

const learn = (text: string, change: (settings: ImportSettings) => ImportSettings = (one) => one): Recipe => {
  const read = reading(text);
  return recipeOf(read, change(read.settings), names);
};

const apply = (recipe: Recipe, text: string) => {
  const { parsed, settings } = reading(text);
  return { parsed, ...applyRecipe(book(), recipe, parsed, settings) };
};

const fields = registers.customers.fields.map(({ id }) => id);

const column = (at: number): fc.Arbitrary<ColumnSetting> =>
  fc.record(
    {
      column: fc.constant(at),
      target: fc.constantFrom(...fields).map((field) => ({ kind: "field", field }) as const),
      decimal: fc.constantFrom("," as const, "." as const),
      dateOrder: fc.constantFrom("ymd" as const, "dmy" as const, "mdy" as const),
      zeros: fc.constantFrom("restored" as const, "kept" as const),
      blankClears: fc.constant(true as const),
    },
    { requiredKeys: ["column"] },
  );

const HEADERS = ["Alfa", "Beta", "Beta", "", "Gamma"];

test("a file is read by its own recipe as it was set, whatever was decided, and so it is when the recipe was kept as text", () => {
  const text = `${HEADERS.join(";")}\r\n1;2;3;4;5\r\n`;
  fc.assert(
    fc.property(
      fc.tuple(...HEADERS.map((_, at) => column(at))),
      fc.constantFrom("add" as const, "update" as const, "both" as const),
      fc.constantFrom("refuse" as const, "lastWins" as const),
      (columns, mode, duplicates) => {
        const recipe = learn(text, (settings) => ({ ...settings, columns, mode, duplicates }));
        const kept = keptRecipe(recipeText(recipe));
        expect(kept).toEqual(recipe);
        const { settings, missing, lost, parsed } = apply(kept ?? recipe, text);
        expect([missing, lost]).toEqual([[], []]);
        expect(settings).toMatchObject({ columns, mode, duplicates });
        expect(isFitting(recipe, apply(recipe, text), parsed)).toBe(true);
      },
    ),
    { numRuns: runs(60) },
  );
});

test("columns may stand in any order and headers below any titles: the same rows come in", () => {
  const table = { Kundnr: ["1", "2"], Vem: ["B", "C"], Ort: ["Ystad", ""], Rest: ["x", "y"] };
  const textOf = (heads: readonly string[], titles: number): string =>
    [
      ...Array.from({ length: titles }, (_, at) => `Titel ${at}`),
      heads.join(";"),
      ...[0, 1].map((row) => heads.map((head) => table[head as keyof typeof table][row]).join(";")),
    ]
      .map((line) => `${line}\r\n`)
      .join("");
  const heads = Object.keys(table);
  const decided = (settings: ImportSettings): ImportSettings => ({
    ...settings,
    columns: settings.columns.map((one): ColumnSetting =>
      one.column === 1 ? { column: 1, target: { kind: "field", field: "name" } } : one,
    ),
  });
  const recipe = learn(textOf(heads, 0), decided);
  const rowsOf = (text: string) => {
    const { parsed, settings } = apply(recipe, text);
    return finish(planImport(book(), parsed, settings)).rows.map(({ key, outcome, cells, changes }) => [
      ...[key, outcome, cells],
      changes.map(({ field, to }) => [field, to]).sort(),
    ]);
  };
  const wanted = rowsOf(textOf(heads, 0));
  expect(wanted).toHaveLength(2);
  fc.assert(
    fc.property(fc.shuffledSubarray(heads, { minLength: 4 }), fc.nat(4), (shuffled, titles) => {
      expect(rowsOf(textOf(shuffled, titles))).toEqual(wanted);
    }),
    { numRuns: runs(40) },
  );
});

test("a recipe fits the very headers that it was learned from and no others", () => {
  const recipe = learn("Kundnr;Namn;Ort\r\n1;A;Lund\r\n");
  const fits = (text: string): boolean => {
    const applied = apply(recipe, text);
    return isFitting(recipe, applied, applied.parsed);
  };
  expect(fits("ort;KUNDNR;Namn\r\nLund;1;A\r\n")).toBe(true);
  expect(fits("Titel\r\n\r\nKundnr;Namn;Ort\r\n1;A;Lund\r\n")).toBe(true);
  for (const other of [
    "Kundnr;Namn\r\n1;A\r\n",
    "Kundnr;Namn;Ort;Mer\r\n1;A;B;C\r\n",
    "Kundnr;Namn;Stad\r\n1;A;B\r\n",
    "1;A;Lund\r\n",
  ])
    expect(fits(other), other).toBe(false);
});

test("a file without headers is read by the order of its columns and the rows that were passed over, and is never proposed to", () => {
  const text = "Utskrift\r\n2;B\r\n3;C\r\n";
  const recipe = learn(text, ({ register, mode, duplicates }) => ({
    ...{ register, mode, duplicates },
    startRow: 1,
    columns: ["number", "name"].map((field, at): ColumnSetting => ({
      column: at,
      target: { kind: "field", field },
    })),
  }));
  const applied = apply(recipe, text);
  expect(finish(planImport(book(), applied.parsed, applied.settings)).rows.map(({ key }) => key)).toEqual([
    "2",
    "3",
  ]);
  expect(isFitting(recipe, applied, applied.parsed)).toBe(false);
});

test("a column of the workbook that is gone is told by its header in the file", () => {
  const recipe = learn("Kundnr;Namn\r\n1;A\r\n", (settings) => ({
    ...settings,
    columns: [...settings.columns.slice(0, 1), { column: 1, target: { kind: "extra", header: "Egen" } }],
  }));
  expect(apply(recipe, "Kundnr;Namn\r\n1;A\r\n").lost).toEqual(["Namn"]);
});
