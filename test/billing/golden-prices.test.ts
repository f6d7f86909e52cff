import { expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import { billing, price, project, rowsOf, setting, terms, time, travel } from "./books";

const P = "6";
const KUND = "8";
const KST = "1";
const m3 = { whenDimension: KUND, whenCode: "M3" };

test("2500 an hour, but 2200 with M3: the price that asks for more wins #111 Q24", () => {
  const told = billing({
    prices: [price(P, "P", 2500), price(P, "P", 2200, m3)],
    timeEntries: [time("P", "ÖST", 1), time("P", "M3", 1), time("P", "M3", 2.5)],
  });
  expect(told.rows.map(({ amount, priceRow }) => [amount, priceRow])).toEqual([
    [2500, 2],
    [2200, 3],
    [5500, 3],
  ]);
  expect(told.totals.ready).toMatchObject({ rows: 3, amount: 10_200, unpriced: 0, invoice: 10_200 });
});

test("travel of 2000 without a price bills 2000 #112", () => {
  const told = billing({
    prices: [price(P, "P", 2500)],
    travelEntries: [travel("P", 2000, { quantity: 1 })],
  });
  expect(told.rows[0]).toMatchObject({
    amount: 2000,
    priceSource: "registered",
    price: null,
    priceRow: null,
    quantity: 1,
    hours: null,
    state: "ready",
  });
});

test("travel with a price is per unit, and without a quantity nobody guesses #110 Q48", () => {
  const told = billing({
    prices: [price(P, "P", 25, { usedIn: "Resa" })],
    travelEntries: [travel("P", 300, { quantity: 12.5 }), travel("P", 300)],
  });
  expect(rowsOf(told)).toEqual([
    ["ready", 312.5],
    ["blocked", null, "noQuantity"],
  ]);
});

test("travel has one dimension that sets prices #173 Q41", () => {
  const entries = { travelEntries: [travel("P", 900, { quantity: 2, customer: "M3" })] };
  const resa = { usedIn: "Resa" };
  const passed = billing({ ...entries, prices: [price(KUND, "M3", 500, resa)] });
  expect(passed.rows[0]).toMatchObject({ amount: 900, priceSource: "registered" });
  const held = billing({
    ...entries,
    prices: [price(KUND, "M3", 500, { ...resa, whenDimension: P, whenCode: "P" })],
  });
  expect(held.rows[0]).toMatchObject({ amount: 1000, price: 500 });
});

const flags: Readonly<Record<string, CellValue>> = {
  blank: "",
  always: "Ja – alltid",
  never: "Nej – aldrig",
  proposeYes: "Kan faktureras, föreslå Ja",
  proposeNo: "Kan faktureras, föreslå Nej",
};

const columns = ["-", "blank", "always", "never", "proposeYes", "proposeNo"];
const table: readonly (readonly [string, ...string[]])[] = [
  ["-", "never", "proposeNo", "always", "never", "proposeYes", "proposeNo"],
  ["blank", "proposeNo", "proposeNo", "always", "never", "proposeYes", "proposeNo"],
  ["always", "always", "always", "always", "never", "always", "always"],
  ["never", "never", "never", "never", "never", "never", "never"],
  ["proposeYes", "proposeYes", "proposeYes", "always", "never", "proposeYes", "proposeYes"],
  ["proposeNo", "proposeNo", "proposeNo", "always", "never", "proposeYes", "proposeNo"],
];

/** What a flag and the row's own tick come to: the states of blank, Ja and Nej. */
const ticked: Readonly<Record<string, readonly string[]>> = {
  always: ["billed", "billed", "billed"],
  never: ["neverBilled", "neverBilled", "neverBilled"],
  proposeYes: ["billed", "billed", "unticked"],
  proposeNo: ["proposedNo", "billed", "unticked"],
};

test.each(table.flatMap(([own, ...cells]) => cells.map((flag, at) => [own, columns[at] ?? "", flag])))(
  "a project that says %s and a cost centre that says %s come to %s, and then the tick #106 #107 #108 #109 #166 Q45",
  (own, other, flag) => {
    const told = billing({
      dimensions: [
        { dimension: P, singular: "Projekt", kind: "Projekt", billing: own === "-" ? "Nej" : "Ja" },
        { dimension: KUND, singular: "Kund", kind: "Kund", billing: "Ja" },
      ],
      projects: [{ code: "P", name: "P", billable: flags[own] ?? "" }],
      customers: [{ number: "K", name: "K", billable: flags[other] ?? "" }],
      timeEntries: ["", "Ja", "Nej"].map((billable) => time("P", other === "-" ? "" : "K", 1, { billable })),
    });
    const nobody = own === "-" && other === "-";
    expect(told.rows.map(({ billable, reasons }) => (billable ? "billed" : reasons.join()))).toEqual(
      nobody ? ["noGoverningCode", "noGoverningCode", "noGoverningCode"] : ticked[flag],
    );
  },
);

test("half an öre is rounded away from zero, once a line #110", () => {
  const amounts = (each: number, ...hours: readonly number[]): unknown[] =>
    billing({
      prices: [price(P, "P", each)],
      timeEntries: hours.map((one) => time("P", "ÖST", one)),
    }).rows.map(({ amount }) => amount);
  expect(amounts(0.01, 0.5, -0.5, 0.3)).toEqual([0.01, -0.01, 0]);
  expect(amounts(333.33, 2.5, -2.5)).toEqual([833.33, -833.33]);
});

test("two prices as specific tie, even if they say the same, and the search ends Q24", () => {
  const prices = [price(P, "P", 1000), price(P, "P", 1000), price(KUND, "ÖST", 800)];
  const told = billing({ prices, timeEntries: [time("P", "ÖST", 1)] });
  expect(told.rows[0]).toMatchObject({
    priceSource: "tied",
    price: null,
    amount: null,
    reasons: ["tiedPrices"],
  });
  const entries = [time("P", "ÖST", 1), time("P", "M3", 1)];
  expect(rowsOf(billing({ prices: [...prices, price(P, "P", 900, m3)], timeEntries: entries }))).toEqual([
    ["blocked", null, "tiedPrices"],
    ["ready", 900],
  ]);
});

test("a row that meets two conditions has no one price Q24", () => {
  const told = billing({
    prices: [
      price(P, "P", 2200, m3),
      price(P, "P", 2100, { whenDimension: KST, whenCode: "10" }),
      price(P, "P", 2500),
    ],
    timeEntries: [
      time("P", "M3", 1, { Kst: "" }),
      time("P", "ÖST", 1, { Kst: "10" }),
      time("P", "M3", 1, { Kst: "10" }),
      time("P", "ÖST", 1, { Kst: "" }),
    ],
  });
  expect(rowsOf(told)).toEqual([
    ["ready", 2200],
    ["ready", 2100],
    ["blocked", null, "tiedPrices"],
    ["ready", 2500],
  ]);
});

test("both days of a price are inside, and a row without a date has none Q24 Q54", () => {
  const on = (date: string) => time("P", "ÖST", 1, { date });
  const entries = [on("2026-02-28"), on("2026-03-01"), on("")];
  const told = billing({
    prices: [price(P, "P", 900, { validTo: "2026-02-28" }), price(P, "P", 950, { validFrom: "2026-03-01" })],
    timeEntries: entries,
  });
  expect(rowsOf(told)).toEqual([
    ["ready", 900],
    ["ready", 950],
    ["blocked", null, "noDate", "noPrice"],
  ]);
  const overlapping = billing({
    prices: [price(P, "P", 900, { validTo: "2026-03-01" }), price(P, "P", 950, { validFrom: "2026-03-01" })],
    timeEntries: entries.slice(1, 2),
  });
  expect(overlapping.rows[0]?.priceSource).toBe("tied");
});

test("dimensions are asked in order, and 0 is a price #165", () => {
  const timeEntries = [time("P", "M3", 1)];
  const ofCustomer = price(KUND, "M3", 1100);
  expect(rowsOf(billing({ prices: [ofCustomer], timeEntries }))).toEqual([["ready", 1100]]);
  const told = billing({ prices: [ofCustomer, price(P, "P", 0)], timeEntries });
  expect(rowsOf(told)).toEqual([["ready", 0]]);
  expect(told.totals.unpriced).toBe(0);
});

test("prices climb the tree only where the setting says so Q25", () => {
  const rows = {
    projects: [project("A"), project("A.B")],
    timeEntries: [time("A.B", "ÖST", 2)],
    prices: [price(P, "A", 800), price(P, "A.B", 700, { validTo: "2026-03-01" })],
  };
  expect(rowsOf(billing(rows))).toEqual([["blocked", null, "noPrice"]]);
  const on = { settings: [...terms.settings, setting("Priser ärvs i trädet", "Ja")] };
  expect(rowsOf(billing({ ...rows, ...on }))).toEqual([["ready", 1600]]);
});

test("time without a price is never 0", () => {
  const told = billing({
    projects: [project("P"), project("Q")],
    prices: [price(P, "P", 2500)],
    timeEntries: [time("P", "ÖST", 3), time("Q", "ÖST", 5)],
  });
  expect(told.totals).toMatchObject({ hours: 8, amount: 7500, unpriced: 1 });
  expect(told.totals.ready).toMatchObject({ hours: 3, amount: 7500 });
  expect(told.totals.blocked).toMatchObject({ hours: 5, amount: 0, unpriced: 1 });
  expect(told.totals.reasons).toEqual({ noPrice: { rows: 1, hours: 5, amount: 0, unpriced: 1 } });
});
