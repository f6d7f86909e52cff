import { expect, test } from "vitest";
import { planImport } from "#core/csv/plan-import";
import { readSource } from "#core/csv/sources/read-source";
import type { RegisterId } from "#core/registers/register";
import { fileFaultText, reasonText } from "#core/text/import-text";
import { finish } from "#core/values/task";
import { bookOf } from "../../rules/books";
import { changes, outcomes, reasons } from "../plans";

const planOf = (register: RegisterId, ...lines: readonly string[]) => {
  const book = bookOf({ customers: [], codes: [], dimensions: [], projects: [] });
  const bytes = new TextEncoder().encode(["#FLAGGA 0", "#SIETYP 4", ...lines].join("\r\n"));
  const read = finish(readSource(book, register, bytes));
  if (!read.ok) throw new Error(read.error);
  const { parsed, settings, decoded } = read.value;
  return {
    plan: finish(planImport(book, parsed, settings)),
    told: fileFaultText(parsed.faults, decoded, "sv"),
    parsed,
  };
};

test.each([
  ['#OBJEKT 8 "1001" "Åkeri & Co', "never closed"],
  ['#OBJEKT 8 "1001" "Åkeri "Nord" AB"', "closed too early"],
  ['#OBJEKT 8 1001 Åkeri"Nord', "in the middle of a field"],
  ['#OBJEKT 8 1001 Åkeri "Nord', "opened and left"],
])("%s: a quote that is %s refuses its row and is told with its line, and cuts no name", (line) => {
  const { plan, told } = planOf("customers", '#OBJEKT 8 "1" "A"', line);
  expect(outcomes(plan)).toEqual(["1 new", "1001 refused"]);
  expect(reasons(plan)).toMatchObject([{ code: "sie-quote" }]);
  const [reason] = reasons(plan);
  expect(reason && reasonText(reason, "customers", "sv")).toContain("citattecken");
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("Rad 4:");
});

test("an object with too few fields, or whose quote hides its number, is told with its line", () => {
  const { plan, told } = planOf("customers", "#OBJEKT 8", '#OBJEKT 8 "1001 Åkeri', '#OBJEKT 8 "2" "B"');
  expect(outcomes(plan)).toEqual(["2 new"]);
  expect(told).toEqual([
    "Rad 3: ”#OBJEKT 8” saknar fält, så posten läses inte in. Rätta den i filen, eller exportera filen på nytt.",
    expect.stringContaining("Rad 4: "),
  ]);
});

test("what is wrong with an object of another register is not this import's business", () => {
  const { told } = planOf("customers", '#OBJEKT 6 "1" "Bygg', '#OBJEKT 8 "2" "B"');
  expect(told).toEqual([]);
});

test("a dimension with a broken quote is refused too", () => {
  const { plan } = planOf("dimensions", '#DIM 1 "Kostnadsställe', '#DIM 6 "Projekt"');
  expect(outcomes(plan)).toEqual(["1 refused", "6 new"]);
});

test("a name of SIE is taken as it stands: no apostrophe before it is a guard", () => {
  const { plan } = planOf("customers", `#OBJEKT 8 1 "'68 AB"`);
  expect(plan.rows[0]?.cells).toContain("'68 AB");
});

test("a dimension that the file gives no name clears none where blank cells clear Q33", () => {
  const book = bookOf({ dimensions: [{ dimension: "1", singular: "Lager" }] });
  const changesOf = (line: string) => {
    const bytes = new TextEncoder().encode(["#FLAGGA 0", line].join("\r\n"));
    const read = finish(readSource(book, "dimensions", bytes));
    if (!read.ok) throw new Error(read.error);
    const { parsed, settings } = read.value;
    const columns = settings.columns.map((column) => ({ ...column, blankClears: true as const }));
    return changes(finish(planImport(book, parsed, { ...settings, columns })));
  };
  expect(changesOf("#DIM 1")).toEqual([]);
  expect(changesOf('#DIM 1 ""')).toEqual([["singular", "Lager", ""]]);
});
