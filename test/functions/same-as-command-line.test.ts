import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText } from "../../cli/json-text";
import type { OpenBook } from "../../cli/open-book";
import type { Options } from "../../cli/options";
import { budget } from "../../cli/verbs/budget";
import { billing, terms } from "../billing/books";
import { randomBooks } from "../billing/random-book";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";
import { ask } from "./ask";

type Node = {
  readonly code: string;
  readonly worked: number;
  readonly released: number;
  readonly budgetHours: number | null;
  readonly remaining: number | null;
  readonly value: number;
  readonly unpriced: number;
};

const nodesOf = (rows: Rows): Node[] => {
  const opened = { book: bookOf({ ...terms, ...rows }), file: "bok.xlsx" } as OpenBook;
  const told = budget(
    opened,
    { files: [], options: { by: [] } as unknown as Options } as unknown as Parameters<typeof budget>[1],
    "sv",
  );
  if (!told.ok) throw new Error(told.error.code);
  const json = JSON.parse([...jsonText(told.value.json)].join("")) as { projects: Node[] };
  return json.projects;
};

const numberOr = (told: number | null, shown: string | number): void => {
  if (told === null) expect(typeof shown).toBe("string");
  else expect(shown).toBe(told);
};

test("in any book a function gives the figure that the command line tells, and no number where it has none", () => {
  fc.assert(
    fc.property(randomBooks, (rows) => {
      const cell = ask(bookOf({ ...terms, ...rows }));
      if (!rows.timeEntries) return;
      for (const { code, ...node } of nodesOf(rows)) {
        expect(cell("WORKED", code)).toBe(node.worked);
        expect(cell("RELEASED", code)).toBe(node.released);
        numberOr(node.budgetHours, cell("BUDGET", code));
        numberOr(node.remaining, cell("REMAINING", code));
        numberOr(node.unpriced > 0 ? null : node.value, cell("WORTH", code));
      }
    }),
    { numRuns: runs(60) },
  );
});

/** Whether a project is another, or stands below it. */
const isIn = (code: string | null, above: string): boolean =>
  code !== null && `${code.trim().toLowerCase()}.`.startsWith(`${above.toLowerCase()}.`);

test("ready and blocked are the rows of the command line that are so up to the day, and the fixed prices that go with them #168 #172", () => {
  const untils = fc.constantFrom(undefined, "2026-02-28", "2026-03-31");
  fc.assert(
    fc.property(randomBooks, untils, (rows, until) => {
      const cell = ask(bookOf({ ...terms, ...rows }));
      const told = billing(rows, until === undefined ? {} : { until });
      for (const code of ["A", "A.B", "A.D", "E"])
        for (const [id, state] of [
          ["READY", "ready"],
          ["BLOCKED", "blocked"],
        ] as const) {
          const own = told.rows.filter(
            (row) => row.state === state && isIn(row.project, code) && !row.reasons.includes("later"),
          );
          const shown = cell(id, code, until, "h");
          const hours = own.reduce((sum, row) => sum + Math.round((row.hours ?? 0) * 10_000), 0) / 10_000;
          if (typeof shown === "number") expect(shown).toBe(hours);
          if (state !== "ready" || typeof cell(id, code, until) === "string") continue;
          const fixed = told.fixedPrices
            .filter((one) => one.state === "ready" && isIn(one.project, code))
            .reduce((sum, one) => sum + Math.round((one.fixedPrice ?? 0) * 100), 0);
          const invoice = own.reduce((sum, row) => sum + Math.round((row.invoice ?? 0) * 100), 0);
          expect(cell(id, code, until)).toBe((invoice + fixed) / 100);
        }
    }),
    { numRuns: runs(60) },
  );
});
