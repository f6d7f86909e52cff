import { expect, test } from "vitest";
import { defaultSettings } from "#core/csv/default-settings";
import { planImport } from "#core/csv/plan-import";
import { sheetFile } from "#core/csv/sources/sheet-file";
import { importText as en } from "#core/text/en/import";
import { importText as sv } from "#core/text/sv/import";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { outcomes, reasons } from "./plans";

/** A formula that no Excel has calculated. */
const FORMULA = Symbol("formula");

const planOf = (...rows: readonly (readonly (string | typeof FORMULA)[])[]) => {
  const book = bookOf({ projects: [{ code: "A", name: "Hus", Eget: "kvar" }] });
  const parsed = finish(
    sheetFile(
      rows.map((cells, row) => ({
        row,
        cells: cells.map((cell, column) =>
          cell === FORMULA
            ? { column, value: "", format: "General", uncalculated: true }
            : { column, value: cell, format: "General" },
        ),
      })),
      false,
    ),
  );
  return finish(planImport(book, parsed, defaultSettings(book, "projects", parsed)));
};

test("a formula of a source that was never calculated is told as that, once a row, whatever column it stands in", () => {
  const plan = planOf(
    ["Kod", "Namn", "Budgeterade timmar", "Eget"],
    ["A", FORMULA, FORMULA, "kvar"],
    ["A2", "Ny", "4", FORMULA],
    [FORMULA, "Ett", "", ""],
    [FORMULA, "Två", "", ""],
  );
  expect(plan.counts).toMatchObject({ new: 0, changed: 0, refused: 4 });
  expect(reasons(plan)).toEqual([
    { code: "not-calculated", headers: ["Namn", "Budgeterade timmar"] },
    { code: "not-calculated", headers: ["Eget"] },
    { code: "not-calculated", headers: ["Kod"] },
    { code: "not-calculated", headers: ["Kod"] },
  ]);
});

test("what to do is to open the file in Excel and save it, in both languages", () => {
  const [reason] = reasons(planOf(["Kod", "Namn"], ["A", FORMULA]));
  if (reason?.code !== "not-calculated") throw new Error(`Told as ${reason?.code}`);
  expect(sv.reasons["not-calculated"](reason, "projects")).toBe(
    "Namn: formeln har aldrig beräknats, så ingen vet vad cellen innehåller. Öppna filen i Excel och spara den, och läs sedan in den på nytt.",
  );
  expect(en.reasons["not-calculated"](reason, "projects")).toBe(
    "Namn: the formula was never calculated, so nobody knows what the cell holds. Open the file in Excel and save it, then import it again.",
  );
});

test("an error that a formula did give is an error, and a formula in a column that is left out is nobody's concern", () => {
  const plan = planOf(["Kod", "Namn", "Helt annat"], ["A", "#CALC!", "x"], ["B", "Väg", FORMULA]);
  expect(outcomes(plan)).toEqual(["A refused", "B new"]);
  expect(reasons(plan)).toMatchObject([{ code: "unreadable", fault: { fault: "error-value" } }]);
});
