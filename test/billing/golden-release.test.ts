import { expect, test } from "vitest";
import type { Row } from "../rules/books";
import { billing, price, project, rowsOf, setting, terms, time, travel } from "./books";

const P = "6";
const prices = [price(P, "P", 1000)];

test("a row is reviewed as far as the setting asks, which blank means once #168", () => {
  const levels = ["", 0, 1, 2, 3];
  const timeEntries = levels.map((reviewLevel) => time("P", "ÖST", 1, { reviewLevel }));
  const states = (...more: readonly Row[]): unknown[] =>
    billing({ settings: [...terms.settings, ...more], prices, timeEntries }).rows.map(
      ({ reasons }) => reasons,
    );
  const [not, ready] = [["notReviewed"], []];
  const name = "Granskningsnivå för frisläppning";
  expect(states(setting(name, 2))).toEqual([not, not, not, ready, ready]);
  expect(states()).toEqual([not, not, ready, ready, ready]);
  expect(states(setting(name, 0))).toEqual([ready, ready, ready, ready, ready]);
});

test("a row needs a customer that is in the register, and the tick #167 Q54", () => {
  const told = billing({
    prices,
    projects: [{ code: "P", name: "P", billable: "Kan faktureras, föreslå Ja" }],
    timeEntries: [time("P", "", 1), time("P", "BORTA", 1), time("P", "", 1, { billable: "Nej" })],
  });
  expect(rowsOf(told)).toEqual([
    ["blocked", 1000, "noCustomer"],
    ["blocked", 1000, "unknownCustomer"],
    ["notBillable", 1000, "unticked"],
  ]);
});

test("a blocked row is told every reason, and counts under each", () => {
  const told = billing(
    {
      projects: [project("P", { neverTransfer: "Ja" })],
      timeEntries: [time("P", "", 1, { date: "2026-04-01", reviewLevel: 0 })],
    },
    { until: "2026-03-31" },
  );
  const five = ["noCustomer", "notReviewed", "noPrice", "neverTransfer", "later"];
  expect(rowsOf(told)).toEqual([["blocked", null, ...five]]);
  expect(Object.entries(told.totals.reasons).map(([reason, { rows }]) => [reason, rows])).toEqual(
    five.map((reason) => [reason, 1]),
  );
});

test("what is never transferred is the project's own matter, and not inherited #22 Q16", () => {
  const of = (a: string, b: string) =>
    billing({
      projects: [project("A", { neverTransfer: a }), project("A.B", { neverTransfer: b }), project("A.C")],
      prices: [price(P, "A.B", 1), price(P, "A.C", 1)],
      timeEntries: [time("A.B", "ÖST", 1), time("A.C", "ÖST", 1)],
      travelEntries: [travel("A.B", 10)],
    });
  expect(of("", "Ja").rows.map(({ reasons }) => reasons)).toEqual([["neverTransfer"], [], ["neverTransfer"]]);
  expect(of("Ja", "").rows.map(({ reasons }) => reasons)).toEqual([[], [], []]);
});

test("what has been released is released, whatever else holds #168", () => {
  const released = { released: "2026-05-04" };
  const told = billing(
    {
      projects: [{ code: "P", name: "P", billable: "Nej – aldrig" }, project("Q")],
      prices: [...prices, price(P, "Q", 1000)],
      timeEntries: [
        time("P", "", 1, { ...released, date: "2026-04-01" }),
        time("Q", "ÖST", 1, { released: "ja" }),
      ],
    },
    { until: "2026-03-31" },
  );
  expect(rowsOf(told)).toEqual([
    ["released", 1000, "releasedBefore"],
    ["blocked", 1000, "unreadableRelease"],
  ]);
  expect(told.rows[0]).toMatchObject({ billable: false, invoice: 1000 });
});

test("everything up to and including the day is ready, from any time on #172", () => {
  const on = (date: string) => time("P", "ÖST", 1, { date });
  const rows = { prices, timeEntries: [on("2026-03-31"), on("2026-04-01"), on("2020-01-02")] };
  const told = billing(rows, { until: "2026-03-31" });
  expect(rowsOf(told)).toEqual([
    ["ready", 1000],
    ["blocked", 1000, "later"],
    ["ready", 1000],
  ]);
  const [other, { totals }] = [billing(rows).totals, told];
  expect([other.hours, other.amount, other.released, other.notBillable]).toEqual([
    totals.hours,
    totals.amount,
    totals.released,
    totals.notBillable,
  ]);
});

test("where billing is not used for time no time is billed, and travel may be #104 Q42", () => {
  const told = billing({
    settings: [setting("Fakturering i Resa", "Ja")],
    prices,
    timeEntries: [time("P", "ÖST", 1)],
    travelEntries: [travel("P", 100)],
  });
  expect(told.used).toEqual({ time: false, travel: true });
  expect(rowsOf(told)).toEqual([
    ["notBillable", 1000, "billingOff"],
    ["ready", 100],
  ]);
});

test("a tick that decides, and a transfer of its project, that cannot be read keep a row back #22 #109", () => {
  const told = (own: Row, tick: string) =>
    billing({
      projects: [project("P", own)],
      prices: [price("6", "P", 1000)],
      timeEntries: [time("P", "ÖST", 1, { billable: tick })],
    }).rows[0];
  expect(told({ billable: "Kan faktureras, föreslå Ja" }, "Kanske")).toMatchObject({
    state: "blocked",
    reasons: ["unreadableBillable"],
  });
  expect(told({}, "Kanske")).toMatchObject({ state: "ready", reasons: [] });
  expect(told({ neverTransfer: "Kanske" }, "")).toMatchObject({
    state: "blocked",
    reasons: ["unreadableTransfer"],
  });
});

test("a code whose Fakturering cannot be read keeps a row back that is billed by its other codes, for it may have meant never #107 #166", () => {
  const told = (flag: string, own: string) =>
    billing({
      customers: [{ number: "ÖST", name: "Öst", billable: flag }],
      projects: [project("P", { billable: own })],
      prices: [price("6", "P", 1000)],
      timeEntries: [time("P", "ÖST", 1)],
    }).rows[0];
  expect(told("Nope", "Ja – alltid")).toMatchObject({ state: "blocked", reasons: ["unreadableBillable"] });
  expect(told("", "Ja – alltid")).toMatchObject({ state: "ready", reasons: [] });
  expect(told("Nope", "Nej – aldrig")).toMatchObject({ state: "notBillable", reasons: ["neverBilled"] });
});
