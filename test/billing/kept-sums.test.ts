import fc from "fast-check";
import { expect, test } from "vitest";
import { billingOf } from "#core/billing/billing";
import { projectTallies } from "#core/billing/project-tallies";
import { billingStanding, tallyGroups } from "#core/billing/standing";
import { worths } from "#core/billing/worth";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { invert, type Edit } from "#core/book/edit";
import { treeOrder } from "#core/book/tree-order";
import type { Reads } from "#core/rules/engine/rule";
import type { Day } from "#core/values/brands";
import type { CellValue } from "#core/values/cell";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { anew, editOf as editOfRow, type Change } from "../resolve/random-billing";
import { anyEdit, editOf, type AnyEdit } from "../rules/any-edit";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { terms } from "./books";
import { randomBooks } from "./random-book";

const reads: readonly Reads[] = [
  { projects: ["status", "fixedPrice", "billingModel"] },
  { prices: ["price", "code"] },
];

/** What people type in entries: of what other rows hold, what none of them does, and what cannot be read. */
const typed: Readonly<Record<string, readonly CellValue[]>> = {
  project: ["A", "A.B", "A.B.C", "A.D", "E", "", "NY", "BORTA", 7],
  customer: ["M3", "ÖST", "NY", "", "BORTA"],
  date: ["2026-02-28", "2026-03-31", "2026-04-01", "", "i går"],
  hours: [1, -0.25, 7.5, "", "tre"],
  amount: [100, "", "?"],
  billable: ["Ja", "Nej", "kanske", ""],
  reviewLevel: [0, 1, 2, "", "x"],
  released: ["2026-05-04", "", "", "ja"],
  billedHours: [1, "", "x"],
  releasedAmount: [500, "", "?"],
  Kst: ["10", "20", "NY", ""],
};
const register = fc.constantFrom("timeEntries", "timeEntries", "timeEntries", "travelEntries");
const kind = fc.constantFrom("set", "set", "set", "set", "set", "copy", "delete");
const ofEntries: fc.Arbitrary<Change> = fc.constantFrom(...Object.keys(typed)).chain((field) =>
  fc.record({
    ...{ id: register, at: fc.nat(23), field: fc.constant(field), kind },
    to: fc.constantFrom(...(typed[field] ?? [])),
  }),
);
const ofPrices: fc.Arbitrary<Change> = fc.record({
  ...{
    id: fc.constant("prices" as const),
    at: fc.nat(13),
    kind: fc.constantFrom("set", "set", "set", "copy"),
  },
  ...{
    field: fc.constantFrom("price", "price", "price", "validFrom"),
    to: fc.constantFrom(125, 0, "99,5", "", "?"),
  },
});
const editsOf = (book: Book, change: Change | AnyEdit): readonly Edit[] =>
  "id" in change ? editOfRow(book, change) : editOf(book, reads, change);
const untils = fc.constantFrom(undefined, dayOf(2026, 2, 28), dayOf(2026, 3, 31));

const codesOf = (book: Book) => finish(treeOrder(book)).codes;

/** What the sums by project tell of each place of the tree. */
const kept = (book: Book, until: Day | undefined) => {
  const { at } = finish(projectTallies(book, until));
  const worth = finish(worths(finish(billingOf(book, until)), { module: "time" }));
  return codesOf(book).map((code, place) => [
    code,
    at(place, "ready"),
    at(place, "blocked"),
    worth.at(place),
  ]);
};

/** The same from nothing: every entry of the workbook read anew, and gathered by project. */
const gathered = (book: Book, until: Day | undefined) => {
  const fresh = anew(book);
  const groups = finish(tallyGroups(finish(billingStanding(fresh, until)), ["project"]));
  const known = new Map(groups.map(({ keys: [code], tallies }) => [fold(code ?? ""), tallies]));
  const none = { hours: 0, amount: 0, unknown: 0 };
  const worth = finish(worths(finish(billingOf(fresh)), { module: "time", rows: chosen(fresh) }));
  return codesOf(fresh).map((code, place) => {
    const told = (stand: "ready" | "blocked") => {
      const { hours, amount, unknown } = known.get(code)?.[stand] ?? none;
      return { hours, amount, unknown };
    };
    return [code, told("ready"), told("blocked"), worth.at(place)];
  });
};

/** Every row one by one, which sums nothing beforehand. */
const chosen = ({ tables }: Book) => ({ timeEntries: new Set(tables.get("timeEntries")?.order) });

test("what is ready, blocked and worth on each project is after any edits what a whole summing gives #96 #97 #114 #168 #172", () => {
  const change = fc.oneof({ weight: 6, arbitrary: ofEntries }, { weight: 3, arbitrary: ofPrices }, anyEdit);
  const step = fc.record({ change, waits: fc.boolean(), isTakenBack: fc.boolean(), until: untils });
  fc.assert(
    fc.property(randomBooks, fc.array(step, { minLength: 1, maxLength: 12 }), (rows, steps) => {
      const book = bookOf({ ...terms, ...rows });
      const expectSame = (until: Day | undefined): void =>
        expect(kept(book, until)).toEqual(gathered(book, until));
      expectSame(undefined);
      const waiting: (readonly Edit[])[] = [];
      for (const { change: made, waits, isTakenBack, until } of steps) {
        const edits = editsOf(book, made);
        apply(book, edits);
        // Now and then several edits are seen to at a time.
        waiting.push(edits);
        if (waits) continue;
        expectSame(until);
        if (!isTakenBack) continue;
        for (const one of waiting.splice(0).toReversed()) apply(book, invert(one));
        expectSame(until);
      }
      for (const until of [undefined, dayOf(2026, 2, 28), dayOf(2026, 3, 31)]) expectSame(until);
    }),
    { numRuns: runs(60) },
  );
});

test("an entry whose new day is the first with two prices is blocked by them, as in a workbook that is read anew #165 Q24", () => {
  const price = { dimension: "6", code: "A", usedIn: "Tid", price: 100 };
  const book = bookOf({
    ...terms,
    projects: [{ code: "A", name: "A", billable: "Ja – alltid" }],
    prices: [price, { ...price, price: 200, validFrom: "2026-03-01" }],
    customers: [{ number: "M3", name: "M3" }],
    timeEntries: [
      { date: "2026-02-10", employee: "1", project: "A", customer: "M3", hours: 1, reviewLevel: 2 },
    ],
  });
  const day: Change = { id: "timeEntries", at: 0, field: "date", to: "2026-03-10", kind: "set" };
  expect(kept(book, undefined)).toMatchObject([["a", { amount: 10_000 }, { unknown: 0 }, {}]]);
  apply(book, editOfRow(book, day));
  expect(kept(book, undefined)).toMatchObject([["a", { amount: 0 }, { unknown: 1 }, { unpriced: 1 }]]);
  expect(kept(book, undefined)).toEqual(gathered(book, undefined));
});

test("a price that is another is another for the entries that have it, and no others are judged #165", () => {
  const price = { dimension: "6", usedIn: "Tid", price: 100 };
  const entry = { date: "2026-02-10", employee: "1", customer: "M3", hours: 1, reviewLevel: 2 };
  const book = bookOf({
    ...terms,
    projects: ["A", "B"].map((code) => ({ code, name: code, billable: "Ja – alltid" })),
    prices: ["A", "B"].map((code) => ({ ...price, code })),
    customers: [{ number: "M3", name: "M3" }],
    timeEntries: ["A", "B", "A"].map((project) => ({ ...entry, project })),
    travelEntries: [{ date: "2026-02-10", employee: "1", project: "A", customer: "M3", amount: 50 }],
  });
  const heard: number[] = [];
  finish(billingOf(book)).followers.add((_, row) => void heard.push(row));
  const to = (cell: CellValue, field = "price"): Change => ({
    id: "prices",
    at: 0,
    field,
    to: cell,
    kind: "set",
  });
  apply(book, editOfRow(book, to(250)));
  expect(kept(book, undefined)).toEqual(gathered(book, undefined));
  expect(kept(book, undefined)).toMatchObject([
    ["a", { amount: 50_000 }, {}, {}],
    ["b", { amount: 10_000 }, {}, {}],
  ]);
  expect(heard).toEqual([0, 2]);
  // A day that cannot be read, another code or no number at all is a matter of every entry.
  for (const change of [to("?", "validFrom"), to("B", "code"), to("?")]) {
    apply(book, editOfRow(book, change));
    expect(kept(book, undefined)).toEqual(gathered(book, undefined));
  }
  expect(heard).toEqual([0, 2]);
});

test("sums that an entry was edited in the midst of are not kept, and those of the next who asks are right #168", () => {
  const entry = { date: "2026-03-02", employee: "1", project: "P", customer: "M3", reviewLevel: 2 };
  const book = bookOf({
    ...terms,
    prices: [{ dimension: "6", code: "P", usedIn: "Tid", price: 100 }],
    timeEntries: [1, 2].map((hours) => ({ ...entry, hours })),
  });
  finish(projectTallies(book, undefined));
  const making = projectTallies(book, undefined);
  // It is left when its rows are added.
  for (let slices = 0; slices < 3; slices++) making.next();
  apply(book, editOfRow(book, { id: "timeEntries", at: 0, field: "hours", to: 5, kind: "set" }));
  finish(billingOf(book));
  finish(making);
  expect(kept(book, undefined)).toEqual(gathered(book, undefined));
});
