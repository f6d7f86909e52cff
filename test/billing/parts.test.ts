import fc from "fast-check";
import { expect, test } from "vitest";
import { billingOf } from "#core/billing/billing";
import { billingGroups } from "#core/billing/groups";
import { timeParts } from "#core/billing/part-groups";
import { partRows } from "#core/billing/part-rows";
import { worths } from "#core/billing/worth";
import { rollUp } from "#core/budget/rollup";
import { isoDate, dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { project, terms, time } from "./books";
import { randomBooks } from "./random-book";

const selections = fc.record(
  {
    employee: fc.constantFrom("1", "2"),
    from: fc.constantFrom(dayOf(2026, 2, 28)!, dayOf(2026, 3, 1)!),
    to: fc.constantFrom(dayOf(2026, 3, 1)!, dayOf(2026, 3, 31)!),
  },
  { requiredKeys: [] },
);

test("what a project's time is worth, and what of it is released, is what billing sums, to the öre, whatever is chosen #97 Q42", () => {
  fc.assert(
    fc.property(randomBooks, selections, (random, chosen) => {
      const book = bookOf(random);
      const billing = finish(billingOf(book));
      const ofTime = { module: "time", ...chosen } as const;
      const groups = finish(billingGroups(billing, ["project"], ofTime));
      const sums = new Map(groups.map((group) => [group.keys[0], group.sums]));
      const { nodes } = finish(rollUp(book, chosen));
      const told = finish(worths(billing, ofTime));
      [...nodes].forEach(({ code, worked, released }, place) => {
        const sum = sums.get(code);
        expect(told.at(place)).toEqual({
          amount: sum?.amount ?? 0,
          released: sum?.states.released.amount ?? 0,
          unpriced: sum?.unpriced ?? 0,
          unpricedReleased: sum?.states.released.unpriced ?? 0,
        });
        expect([worked, released]).toEqual([sum?.hours ?? 0, sum?.states.released.hours ?? 0]);
      });
    }),
    { numRuns: runs(100) },
  );
});

test("the rows of a project's figures add to them, to the öre, by employee as by month, each row in one part #97 #102 #103", () => {
  fc.assert(
    fc.property(
      randomBooks,
      selections,
      fc.constantFrom("employee", "month" as const),
      (random, chosen, by) => {
        const book = bookOf(random);
        const billing = finish(billingOf(book));
        const { nodes } = finish(rollUp(book, chosen));
        const told = finish(worths(billing, { module: "time", ...chosen }));
        [...nodes].forEach((node, place) => {
          const asked = { module: "time", project: node.code, ...chosen } as const;
          for (const states of [undefined, ["released"] as const]) {
            const [part] = finish(partRows(billing, asked, states));
            const parts = finish(timeParts(billing, part, by));
            const sum = (of: (one: (typeof parts)[number]) => number): number =>
              parts.reduce((all, one) => all + of(one), 0);
            const worth = told.at(place);
            expect({
              hours: sum(({ hours }) => hours),
              amount: sum(({ amount }) => amount),
              unpriced: sum(({ unpriced }) => unpriced),
              rows: parts.flatMap(({ rows }) => rows).sort((a, b) => a - b),
            }).toEqual({
              hours: states ? node.released : node.worked,
              amount: states ? worth.released : worth.amount,
              unpriced: states ? worth.unpricedReleased : worth.unpriced,
              rows: [...(part?.rows ?? [])].sort((a, b) => a - b),
            });
          }
        });
      },
    ),
    { numRuns: runs(60) },
  );
});

test("of what an employee has released, what is billable is told by the hours that are billed #103", () => {
  const released = { released: "2026-03-09" };
  const billing = finish(
    billingOf(
      bookOf({
        ...terms,
        projects: [project("P"), project("Q", { billable: "Nej – aldrig" })],
        prices: [],
        timeEntries: [
          time("P", "M3", 4, { ...released, billedHours: 3 }),
          time("Q", "M3", 2, released),
          time("P", "M3", 1, { date: "2026-02-27" }),
        ],
      }),
    ),
  );
  const [part] = finish(partRows(billing, { module: "time" }));
  expect(finish(timeParts(billing, part, "employee"))).toMatchObject([
    { key: "1", hours: 70_000, released: 60_000, releasedBillable: 30_000 },
  ]);
  expect(finish(timeParts(billing, part, "month")).map(({ key }) => key)).toEqual([
    isoDate(dayOf(2026, 3, 2)!).slice(0, 7),
    "2026-02",
  ]);
});
