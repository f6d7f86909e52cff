import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { standingReader } from "#core/budget/control-standing";
import { controlFormula } from "#core/functions/control-formula";
import { fieldFormula } from "#core/functions/field-formula";
import { readCall } from "#core/functions/read-call";
import { controlIn } from "#core/resolve/controls";
import { resolveProjectPrice } from "#core/resolve/project-price";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { sayResolved } from "#core/text/say-resolved";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { terms } from "../billing/books";
import { randomBooks } from "../billing/random-book";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { ask } from "./ask";

/** What a formula gives in a cell; undefined where it is none that a function answers. */
const given = (book: Parameters<typeof ask>[0], formula: string | undefined, lang: "sv" | "en") => {
  const call = formula === undefined ? undefined : readCall(formula);
  if (!call) return undefined;
  const args = call.args.map((one) => (one.kind === "value" ? one.value : undefined));
  return ask(book, lang)(call.id, ...args);
};

test("what holds for a project, copied as a formula, gives in a cell what the card shows #39 #109 #110 #165", () => {
  fc.assert(
    fc.property(
      randomBooks,
      fc.constantFrom("A", "A.B", "A.B.C", "E"),
      fc.constantFrom("sv", "en"),
      (rows, code, lang) => {
        const book = bookOf({ ...terms, ...rows });
        for (const field of resolvedFieldsOf(book)) {
          if (field.isLong) continue;
          const formula = fieldFormula(book, field, code, lang);
          const shown = given(book, formula, lang);
          if (field.kind === "price") {
            const { value } = resolveProjectPrice(book, fold(code), "time");
            expect(typeof shown).toBe(value.kind === "price" ? "number" : "string");
            if (value.kind === "price") expect(shown).toBe(value.price / 100);
            continue;
          }
          const said = sayResolved(field.resolve(book, fold(code)).value, lang);
          if (typeof shown === "string" && said !== "") expect([formula, shown]).toEqual([formula, said]);
          else if (said !== "") expect(typeof shown).toBe("number");
        }
      },
    ),
    { numRuns: runs(20) },
  );
});

test("what a control of all hours has counted is the formula's figure; of others there is none #45 #46 Q61", () => {
  const control = fc.record({
    project: fc.constantFrom("A", "a.b", "E"),
    control: fc.constantFrom("Budgeterad tid", "Fakturerbar tid", "Timmar"),
    kind: fc.constant("Varning"),
    limit: fc.constantFrom(10, 80),
    customer: fc.constantFrom("", "", "M3"),
    period: fc.constantFrom("", "", "månad"),
  });
  fc.assert(
    fc.property(randomBooks, fc.array(control, { maxLength: 4 }), (rows, controls) => {
      const book = bookOf({ ...terms, ...rows, controls });
      if (!tableOf(book, "timeEntries")) return;
      for (const row of tableOf(book, "controls")?.order ?? []) {
        const one = controlIn(book, row);
        const standing = one && finish(standingReader(book)(one));
        if (!standing || standing.why !== undefined) continue;
        const shown = given(book, controlFormula(book, standing, "sv"), "sv");
        if (shown !== undefined) expect(shown).toBe(standing.used / 10_000);
      }
    }),
    { numRuns: runs(40) },
  );
});
