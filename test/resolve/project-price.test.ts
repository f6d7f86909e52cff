import { expect, test } from "vitest";
import { resolveProjectPrice } from "#core/resolve/project-price";
import { fold } from "#core/values/text";
import { bookOf, type Row } from "../rules/books";
import { asked } from "./fields/asked";

const book = (prices: readonly Row[]) =>
  bookOf({
    settings: [{ name: "Fakturering i Tid", value: "Ja" }],
    dimensions: [
      { dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 },
      { dimension: "8", kind: "Kund", billing: "Ja", pricePriority: 2, layOutTime: "Ja" },
    ],
    customers: [{ number: "M3" }],
    projects: [{ code: "P" }, { code: "Q" }],
    projectCodings: [{ project: "P", dimension: "8", code: "M3" }],
    prices,
  });

const price = (dimension: string, code: string, amount: number, more: Row = {}): Row => ({
  dimension,
  code,
  usedIn: "Tid",
  price: amount,
  ...more,
});

test("a project's price is that of the codes it lays out, and each of them is told once #32 #110 Q24 Q56", () => {
  const { value, trace } = resolveProjectPrice(
    book([
      price("6", "P", 700, { whenDimension: "8", whenCode: "M4" }),
      price("6", "P", 800, { whenDimension: "8", whenCode: "M3" }),
      price("8", "M3", 900),
    ]),
    fold("p"),
    "time",
  );
  expect(value).toMatchObject({ kind: "price", price: 80_000 });
  expect(trace.map(({ register, key, verdict }) => `${register} ${key} ${verdict}`)).toEqual([
    "projectCodings P · 8 decides",
    "dimensions 8 on",
    "prices P unmet",
    "prices P decides",
  ]);
});

test("a price is told with the rows of the worksheet that say it #110 Q24", () => {
  const said = (...prices: readonly Row[]): string =>
    asked(book([price("6", "Q", 1), ...prices]), "P", "price").said.replace(/\s/g, " ");
  expect(said(price("6", "P", 900))).toBe("Pris: finns, Kronor per enhet: 900,00 kr, Rader i Priser: 3");
  expect(said(price("6", "P", 900), price("6", "P", 950))).toBe(
    "Pris: två lika specifika, Rader i Priser: 3; 4",
  );
  expect(said()).toBe("Pris: saknas");
});
