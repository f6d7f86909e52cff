import { beforeEach, expect, test } from "vitest";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const dimension = (key: string, singular: string, more: Record<string, string | number> = {}) => ({
  dimension: key,
  singular,
  ...more,
});

beforeEach(() =>
  writeBook("bok.xlsx", {
    settings: [{ name: "Fakturering i Tid", value: "Ja" }],
    dimensions: [
      dimension("6", "Projekt", { kind: "Projekt", billing: "Ja", pricePriority: 1 }),
      dimension("8", "Kund", { kind: "Kund", billing: "Ja", pricePriority: 2, layOutTime: "Ja" }),
      dimension("1", "Kostnadsställe"),
    ],
    projects: [
      { code: "P", name: "P", billable: "Ja – alltid", billingModel: "Fast pris", fixedPrice: 5000 },
      { code: "P.1", name: "P1" },
    ],
    customers: [
      { number: "M3", name: "M3" },
      { number: "ÖST", name: "Öst" },
    ],
    codes: [{ dimension: "1", code: "10", name: "Tio" }],
    projectCodings: [{ project: "P.1", dimension: "8", code: "M3" }],
    prices: [
      { dimension: "6", code: "P.1", usedIn: "Resa", price: 25 },
      { dimension: "6", code: "P.1", usedIn: "Tid", price: 2500, validTo: "2026-01-31" },
      { dimension: "6", code: "P.1", whenDimension: "1", whenCode: "10", usedIn: "Tid", price: 2100 },
      { dimension: "8", code: "M3", usedIn: "Tid", price: 1100 },
      { dimension: "8", code: "ÖST", usedIn: "Tid", price: 900 },
      { dimension: "8", code: "ÖST", usedIn: "Tid", price: 900 },
    ],
  }),
);

const of = (...more: readonly string[]) =>
  konteraJson("price", "bok.xlsx", "--project", "p.1", "--today", "2026-03-16", ...more).json as {
    readonly trace: readonly {
      readonly register: string;
      readonly row: number | null;
      readonly verdict: string;
    }[];
  } & Readonly<Record<string, unknown>>;

const verdicts = ({ trace }: ReturnType<typeof of>): unknown[] =>
  trace.flatMap(({ register, row, verdict }) =>
    register === "prices" && row !== null ? [[row, verdict]] : [],
  );

test("an hour costs what the code that the project lays out costs, and every price passed over is told #32 #165 Q24 Q56", () => {
  const told = of();
  expect(told).toMatchObject({
    source: "price",
    price: 1100,
    priceRow: 5,
    tied: [],
    billable: "proposeNo",
    why: null,
    billingModel: "fixedPrice",
    modelFrom: "P",
    fixedPrice: 5000,
  });
  expect(verdicts(told)).toEqual([
    [2, "otherUse"],
    [3, "outsideDates"],
    [4, "unmet"],
    [5, "decides"],
  ]);
});

test("another code, customer, day or module may be asked for #110 #112 #173", () => {
  expect(of("--code", "kostnadsställe=10")).toMatchObject({ price: 2100, priceRow: 4 });
  expect(of("--date", "2026-01-31")).toMatchObject({ price: 2500, priceRow: 3 });
  expect(of("--customer", "öst")).toMatchObject({
    source: "tied",
    price: null,
    priceRow: null,
    tied: [6, 7],
  });
  expect(of("--customer", "")).toMatchObject({ source: "none", price: null });
  const travel = of("--module", "travel");
  expect(travel).toMatchObject({ source: "registered", price: null, billable: "never", why: "billingOff" });
  expect(verdicts(travel)).toEqual([
    [2, "lacksDimension"],
    [3, "otherUse"],
    [4, "otherUse"],
  ]);
});

test("people are told the price, the billing and why", () => {
  const { out } = kontera("price", "bok.xlsx", "--project", "P.1", "--today", "2026-03-16");
  expect(out.replaceAll("\u00A0", " ").split("\n").slice(0, 4)).toEqual([
    "Pris: 1 100,00 kr per enhet.",
    "Fakturering: Kan faktureras, föreslå Nej",
    "Faktureringsmodell: Fast pris (från P)",
    "Fast pris: 5 000,00 kr",
  ]);
});

test.each([
  [["--project", "X"], "--project: inget projekt har koden ”X”."],
  [["--project", "P", "--customer", "X"], "--customer: ingen kund har numret ”X”."],
  [["--project", "P", "--code", "Färg=X"], "--code: ingen dimension heter ”Färg”."],
  [["--project", "P", "--code", "1=X"], "--code: Kostnadsställe har ingen kod ”X”."],
  [["--project", "P", "--code", "X"], "--code: ”X” ska skrivas DIMENSION=KOD."],
  [["--project", "P", "--module", "lön"], "--module: ”lön” finns inte bland valen: time, travel."],
])("%j is refused in one line", (more, sentence) => {
  expect(kontera("price", "bok.xlsx", ...more)).toEqual({ code: 2, out: "", err: `${sentence}\n` });
});
