import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { Figures } from "#core/functions/figures";
import type { FunctionId } from "#core/functions/function-ids";
import { functions } from "#core/functions/functions";
import { Glances, type Glanced, type Seen } from "#core/functions/glance";
import type { Reads } from "#core/rules/engine/rule";
import type { Task } from "#core/values/task";
import { terms } from "../billing/books";
import { randomBooks } from "../billing/random-book";
import { anyEdit, editOf } from "../rules/any-edit";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { ask } from "./ask";

type Cell = Glanced & { holds: string };

const cellsOf = (ids: readonly FunctionId[]): Cell[] =>
  ids.flatMap((id) =>
    ["A", "a.b", "A.B.C", "E", "NY"].flatMap((code): Cell[] => [
      { id, args: [code], holds: "" },
      { id, args: [code, id === "BUDGET" || id === "REMAINING" ? "kr" : "2026-03-01"], holds: "" },
      { id, args: [code, null, "h"], holds: "" },
    ]),
  );

const cellIds = [
  "WORKED",
  "RELEASED",
  "WORTH",
  "BUDGET",
  "REMAINING",
  "READY",
  "BLOCKED",
  "UNITPRICE",
] as const satisfies readonly FunctionId[];

const sentence = (book: Book, { id, args }: Cell): string => {
  const said = ask(book)(id, ...args);
  return `${typeof said} ${said}`;
};

const reads: readonly Reads[] = [
  { timeEntries: ["project", "hours", "date", "released", "reviewLevel", "customer"] },
  { projects: ["code", "budgetHours", "budgetAmount", "status", "billable", "billingModel"] },
  { prices: ["price", "code"] },
];

/** Gives each cell its answer where it has another: all of them, or only so many before the work is dropped. */
function* fill(book: Book, glances: Glances, cells: readonly Cell[]): Task<void> {
  const figures = new Figures(book);
  const look = yield* glances.begin(figures, { all: cells, version: cells.length }, "sv");
  const changes: { readonly cell: Cell; readonly told: string; readonly seen: Seen | undefined }[] = [];
  for (const cell of cells) {
    yield 1;
    const seen = look(cell);
    if (seen === "stands") continue;
    const answer = yield* functions[cell.id].answer(figures, "sv", cell.args);
    const told = answer.ok ? `${typeof answer.value} ${answer.value}` : sentence(book, cell);
    if (told === cell.holds) cell.seen = seen;
    else changes.push({ cell, told, seen });
  }
  for (const { cell, told, seen } of changes) {
    cell.holds = told;
    cell.seen = seen;
  }
}

test("after any edits, some of them while answers are on their way, every cell holds what the function gives #96 #97 #100 #168", () => {
  const step = fc.record({ edit: anyEdit, dropsAfter: fc.option(fc.nat({ max: 130 })) });
  fc.assert(
    fc.property(randomBooks, fc.array(step, { minLength: 1, maxLength: 5 }), (rows, steps) => {
      const book = bookOf({ ...terms, ...rows });
      const glances = new Glances();
      const all = cellsOf(cellIds);
      for (const [at, { edit, dropsAfter }] of [...steps, { edit: undefined, dropsAfter: null }].entries()) {
        // Cells come while others are there.
        const cells = all.slice(0, all.length - 20 * (steps.length - at));
        const task = fill(book, glances, cells);
        let slices = 0;
        while (!task.next().done && (dropsAfter === null || slices < dropsAfter)) slices++;
        if (dropsAfter === null)
          for (const cell of cells)
            expect([cell.id, cell.args, cell.holds]).toEqual([cell.id, cell.args, sentence(book, cell)]);
        if (edit) apply(book, editOf(book, reads, edit));
      }
    }),
    { numRuns: runs(25) },
  );
});
