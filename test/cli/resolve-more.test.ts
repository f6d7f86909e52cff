import { expect, test } from "vitest";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const dimensions = [
  { dimension: "6", singular: "Projekt", kind: "Projekt", billing: "Ja", pricePriority: 1 },
  { dimension: "8", singular: "Kund", kind: "Kund", billing: "Ja", layOutTime: "Ja" },
];
const rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions,
  projects: [
    { code: "P", name: "P", billable: "Ja – alltid", budgetAmount: 10_000 },
    { code: "P1", name: "P1", billable: "Ja – alltid" },
    { code: "P2", name: "P2", billable: "Ja – alltid" },
  ],
  customers: [
    { number: "M3", name: "Åkers" },
    { number: "K", name: "Egen", billable: "Nej – aldrig" },
  ],
  employees: [{ number: "1", name: "Ada" }],
  projectCodings: [
    { project: "P1", dimension: "8", code: "K" },
    { project: "P2", dimension: "8", code: "M3" },
  ],
  prices: [
    { dimension: "6", code: "P", usedIn: "Tid", price: 2500 },
    { dimension: "6", code: "P", whenDimension: "8", whenCode: "M3", usedIn: "Tid", price: 2200 },
    { dimension: "6", code: "P2", usedIn: "Tid", price: 2500 },
    { dimension: "6", code: "P2", whenDimension: "8", whenCode: "M3", usedIn: "Tid", price: 2200 },
  ],
  timeEntries: [
    { date: "2026-03-02", employee: "1", project: "P", customer: "M3", hours: 2, reviewLevel: 1 },
    { date: "2026-03-03", employee: "1", project: "P", hours: 1 },
    { date: "2026-03-03", employee: "1", project: "P1", hours: 1 },
  ],
  attachments: [
    { project: "P", fileName: "avtal.pdf", atRegistration: "Ja" },
    { project: "P", fileName: "kalkyl.xlsx", link: "https://kontera.example/kalkyl.xlsx" },
  ],
  places: [
    { place: "Kajen", latitude: 59.2741, longitude: 15.2066, radius: 100 },
    { place: "Berget", latitude: 59.4, longitude: 15.4, radius: 100 },
  ],
  projectPlaces: [
    { project: "P", place: "Kajen" },
    { project: "P1", place: "Berget" },
  ],
};

const asked = (project: string, field: string, ...more: readonly string[]): unknown => {
  writeBook("bok.xlsx", rows);
  const args = ["--project", project, "--field", field, "--today", "2026-03-16", ...more];
  return (konteraJson("resolve", "bok.xlsx", ...args).json as { value: unknown }).value;
};

test("the price is that of an entry with the codes that the project lays out #110 #111 Q24 Q56", () => {
  expect(asked("P", "price")).toEqual({ source: "price", price: 2500, priceRows: [2] });
  expect(asked("P2", "price")).toEqual({ source: "price", price: 2200, priceRows: [5] });
  expect(asked("P1", "price")).toEqual({ source: "none", price: null, priceRows: [] });
  expect(asked("P", "travelPrice")).toEqual({ source: "none", price: null, priceRows: [] });
});

test("billing follows the code that the project lays out: never, where its customer is never billed #32 #166", () => {
  expect(asked("P", "billable")).toBe("always");
  expect(asked("P1", "billable")).toBe("never");
  expect(asked("P2", "billable")).toBe("always");
});

test("each entry tells its price and all that keeps it from being released #167 #168", () => {
  expect(asked("P", "release")).toMatchObject([
    {
      register: "timeEntries",
      row: 2,
      date: "2026-03-02",
      hours: 2,
      price: 2200,
      priceRows: [3],
      reasons: [],
    },
    { row: 3, price: 2500, reasons: ["noCustomer", "notReviewed"] },
  ]);
  expect(kontera("resolve", "bok.xlsx", "--project", "P", "--field", "release").out).toContain(
    "Hindras av: kund saknas; inte granskad",
  );
});

test("the worth of the work stands beside the budgeted amount, with the rows that have no price Q42", () => {
  expect(asked("P", "worth")).toEqual({ value: 6900, budgetAmount: 10_000, unpriced: 0 });
  expect(asked("P1", "worth")).toEqual({ value: 0, budgetAmount: null, unpriced: 1 });
});

test("two attachments, of which one shows at registration #57 #58 #59 #62", () => {
  expect(asked("P", "attachments")).toEqual([
    { fileName: "avtal.pdf", link: null, description: null, atRegistration: true },
    {
      fileName: "kalkyl.xlsx",
      link: "https://kontera.example/kalkyl.xlsx",
      description: null,
      atRegistration: false,
    },
  ]);
});

test("a point tells whether clocking in is allowed, and which projects it proposes #120 #121", () => {
  const quay = ["--at", "59.2742,15.2066"];
  expect(asked("P", "clocking", ...quay)).toBe(true);
  expect(asked("P1", "clocking", ...quay)).toBe(false);
  expect(asked("P2", "clocking", ...quay)).toBe(true);
  expect(konteraJson("resolve", "bok.xlsx", ...quay, "--field", "projectsAt").json).toMatchObject({
    field: "projectsAt",
    value: [{ project: "P", place: "Kajen", meters: 11 }],
  });
  expect(kontera("resolve", "bok.xlsx", "--at", "norr").code).toBe(2);
  expect(kontera("resolve", "bok.xlsx", "--at", "91,0").code).toBe(2);
  expect(kontera("resolve", "bok.xlsx").code).toBe(2);
});

test("a shift in a week that its cycle never comes to is in no sum #79", () => {
  const shift = { project: "P", cycle: 2, weekday: "måndag", from: "08:00", to: "16:15", persons: 1 };
  writeBook("pass.xlsx", {
    projects: [{ code: "P", name: "P" }],
    recurringShifts: [
      { ...shift, week: 1 },
      { ...shift, week: 2 },
      { ...shift, week: 3 },
    ],
  });
  const { json } = konteraJson("resolve", "pass.xlsx", "--project", "P", "--field", "shiftHours");
  expect(json).toMatchObject({ value: [{ cycle: 2, shifts: 2, hours: 16.5 }] });
});

test("a project whose parents are missing keeps its own color and competences, as a main project does Q19", () => {
  writeBook("orphan.xlsx", {
    projects: [{ code: "A.B", name: "B", color: "#112233", inheritColor: "Ja", inheritCompetences: "Ja" }],
    competences: [{ competence: "Lift" }],
    projectCompetences: [{ project: "A.B", competence: "Lift" }],
  });
  const of = (field: string) =>
    konteraJson("resolve", "orphan.xlsx", "--project", "A.B", "--field", field).json;
  expect(of("color")).toMatchObject({ value: "#112233" });
  expect(of("competences")).toMatchObject({ value: [{ competence: "Lift" }] });
});
