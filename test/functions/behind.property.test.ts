import fc from "fast-check";
import { expect, test } from "vitest";
import type { Argument } from "#core/functions/arguments";
import { behind } from "#core/functions/behind";
import { Figures } from "#core/functions/figures";
import { functionIds, type FunctionId } from "#core/functions/function-ids";
import { finish } from "#core/values/task";
import { terms } from "../billing/books";
import { randomBooks } from "../billing/random-book";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";
import { ask } from "./ask";

const codes = ["A", "a.b", "A.B.C", "A.D", "E"];
const days = fc.constantFrom(null, "2026-02-28", "2026-03-01");
const asked = fc.record({ code: fc.constantFrom(...codes), from: days, to: days });

const opened = (rows: Rows) => {
  const book = bookOf({ ...terms, ...rows });
  const figures = new Figures(book);
  return {
    value: ask(book),
    behind: (id: FunctionId, ...args: readonly Argument[]) => finish(behind(figures, { id, args })),
  };
};

type Opened = ReturnType<typeof opened>;

/** What the rows and the fixed prices behind a figure come to. */
const sumOf = (book: Opened, id: FunctionId, args: readonly Argument[]): number | undefined => {
  const found = book.behind(id, ...args);
  if (!found.ok) return undefined;
  const { rows, items, unit } = found.value;
  const parts = rows.map(({ adds }) => (unit === "h" ? (adds.hours ?? 0) : (adds.amount ?? Number.NaN)));
  const sum = [...parts, ...items.map(({ amount }) => amount)].reduce<number>((all, one) => all + one, 0);
  return unit === "h" ? sum / 10_000 : sum / 100;
};

test("in any book the rows behind a function's figure come to the figure, to the öre #96 #97 #98 #99 #168 Q42", () => {
  fc.assert(
    fc.property(randomBooks, asked, (rows, { code, from, to }) => {
      const book = opened(rows);
      const calls = [
        ["WORKED", [code, from, to]],
        ["RELEASED", [code, from, to]],
        ["WORTH", [code, from, to]],
        ["READY", [code, to, "h"]],
        ["BLOCKED", [code, to, "h"]],
        ["READY", [code, to]],
        ["BLOCKED", [code, to]],
      ] as const;
      for (const [id, args] of calls) {
        const shown = book.value(id, ...args);
        // Where a row has no price there is no figure, and one of the rows says so.
        if (typeof shown === "number") expect([id, sumOf(book, id, args)]).toEqual([id, shown]);
      }
    }),
    { numRuns: runs(60) },
  );
});

test("what is left of a budget is the budget less the rows behind it #100 Q5", () => {
  fc.assert(
    fc.property(randomBooks, asked, (rows, { code }) => {
      const book = opened(rows);
      for (const unit of ["h", "kr"]) {
        const [left, all] = [book.value("REMAINING", code, unit), book.value("BUDGET", code, unit)];
        if (typeof left !== "number" || typeof all !== "number") continue;
        const spent = sumOf(book, "REMAINING", [code, unit]) ?? Number.NaN;
        expect(Math.round(left * 10_000)).toBe(Math.round((all - spent) * 10_000));
      }
    }),
    { numRuns: runs(60) },
  );
});

test("every function that has an answer has something behind it, and one that cannot be asked says the same of both", () => {
  fc.assert(
    fc.property(randomBooks, asked, (rows, { code }) => {
      const book = opened(rows);
      for (const id of functionIds) {
        const args =
          id === "EFFECTIVE" || id === "WHY" ? ["Status", code] : id === "RULE" ? [code, "6"] : [code];
        const found = book.behind(id, ...args);
        const isNumber = typeof book.value(id, ...args) === "number";
        if (isNumber) expect([id, found.ok]).toEqual([id, true]);
      }
      expect(book.behind("WORKED", "FINNS.INTE").ok).toBe(false);
      expect(book.behind("EFFECTIVE", "Färgton", code).ok).toBe(false);
    }),
    { numRuns: runs(30) },
  );
});
