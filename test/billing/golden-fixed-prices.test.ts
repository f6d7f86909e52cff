import { expect, test } from "vitest";
import type { Row, Rows } from "../rules/books";
import { billing, price, project, rowsOf, time } from "./books";

const P = "6";
const prices = [price(P, "A.1", 900)];
const fixed = (status: string, more: Row = {}): Row =>
  project("A", {
    billingModel: "Fast pris",
    fixedPrice: 10_000,
    externalComment: "Etapp 1",
    status,
    ...more,
  });
const sub = (status = ""): Row => project("A.1", { status });
const book = (projects: readonly Row[], ...timeEntries: readonly Row[]): Rows => ({
  projects,
  prices,
  timeEntries,
});
const lines = { lines: "row" } as const;

test("a fixed price goes when its own node is closed, as one line with its comment #55 #114 Q26 Q29", () => {
  const ten = time("A.1", "ÖST", 10);
  const open = billing(book([fixed("Pågående"), sub()], ten), lines);
  expect(rowsOf(open)).toEqual([["blocked", 9000, "fixedPriceOpen"]]);
  expect(rowsOf(billing(book([fixed("Pågående"), sub("Avslutat")], ten)))).toEqual(rowsOf(open));
  const closed = billing(book([fixed("Avslutat"), sub()], ten), lines);
  expect(closed.rows[0]).toMatchObject({ state: "ready", amount: 9000, invoice: 0, basis: "fixedPrice" });
  expect(closed.lines).toMatchObject([
    {
      kind: "fixedPrice",
      project: "A",
      customer: "ÖST",
      date: null,
      quantity: null,
      price: 10_000,
      amount: 10_000,
      comments: ["Etapp 1"],
      rows: [{ register: "timeEntries", row: 2 }],
    },
  ]);
  expect(closed.fixedPrices).toEqual([
    {
      project: "A",
      status: "closed",
      fixedPrice: 10_000,
      state: "ready",
      rows: 1,
      hours: 10,
      value: 9000,
      unpriced: 0,
      margin: 1000,
      perHour: 1000,
      customer: "ÖST",
      customers: ["ÖST"],
      blockedRows: 0,
      externalComments: [{ project: "A", text: "Etapp 1" }],
    },
  ]);
});

test("time without a price on a closed fixed price is ready, and its margin is not known Q46", () => {
  const told = billing({
    ...book(
      [fixed("Avslutat"), sub()],
      time("A.1", "ÖST", 10),
      time("A.1", "ÖST", 2, { date: "2026-04-01" }),
    ),
    prices: [price(P, "A.1", 900, { validTo: "2026-03-31" })],
  });
  expect(rowsOf(told)).toEqual([
    ["ready", 9000],
    ["ready", null],
  ]);
  expect(told.fixedPrices[0]).toMatchObject({ value: 9000, unpriced: 1, margin: null });
});

test("Fast pris without an amount bills the rows by their own price Q29 Q46", () => {
  const rows = book([fixed("Avslutat", { fixedPrice: "" }), sub()], time("A.1", "ÖST", 10));
  const told = billing(rows, lines);
  expect(told.rows[0]).toMatchObject({ state: "ready", amount: 9000, invoice: 9000, basis: "row" });
  expect(told.fixedPrices[0]).toMatchObject({ fixedPrice: null, margin: null, externalComments: [] });
  expect(told.lines).toMatchObject([{ kind: "time", amount: 9000 }]);
  expect(rowsOf(billing({ ...rows, prices: [] }))).toEqual([["blocked", null, "noPrice"]]);
});

test("an amount of a fixed price that cannot be read keeps its time back", () => {
  const rows = book([fixed("Avslutat", { fixedPrice: "tio tusen" }), sub()], time("A.1", "ÖST", 10));
  expect(rowsOf(billing(rows))).toEqual([["blocked", 9000, "unreadableFixedPrice"]]);
});

test("a fixed price goes once: late time follows at nothing, and what is not reviewed is left behind Q27 Q47", () => {
  const told = billing(
    book(
      [fixed("Avslutat"), sub()],
      time("A.1", "ÖST", 8, { released: "2026-05-04" }),
      time("A.1", "ÖST", 2),
      time("A.1", "ÖST", 1, { reviewLevel: 0 }),
    ),
    lines,
  );
  expect(told.rows.map(({ state, invoice, reasons }) => [state, invoice, ...reasons])).toEqual([
    ["released", 0, "releasedBefore"],
    ["ready", 0],
    ["blocked", 0, "notReviewed"],
  ]);
  expect(told.lines).toEqual([]);
  expect(told.fixedPrices[0]).toMatchObject({ state: "released", value: 9900, margin: 100, blockedRows: 1 });
});

test("a filter chooses which fixed prices are told, and parts none", () => {
  const rows = book([fixed("Avslutat"), sub()], time("A.1", "ÖST", 5), time("A.1", "M3", 5));
  const part = billing(rows, { ...lines, selection: { customer: "M3" } });
  expect(part.fixedPrices[0]).toMatchObject({ rows: 2, hours: 10, value: 9000, customers: ["M3", "ÖST"] });
  expect(part.lines).toEqual([]);
  const whole = billing(rows, lines);
  expect(whole.lines).toMatchObject([{ customer: null, problems: ["noArticle", "severalCustomers"] }]);
});
