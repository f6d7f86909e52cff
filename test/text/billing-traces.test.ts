import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { standardNaming } from "#core/registers/naming";
import { resolveEntryPrice } from "#core/resolve/price";
import { resolveRelease } from "#core/resolve/releasable";
import type { Resolved } from "#core/resolve/trace";
import { namesOf } from "#core/text/names";
import { sayLine } from "#core/text/say-trace";
import { billingTerms } from "../resolve/billing-books";
import { bookOf } from "../rules/books";

const book = bookOf({
  ...billingTerms,
  projects: [{ code: "P", billable: "Ja – alltid", billingModel: "Fast pris" }],
  prices: [
    { dimension: "6", code: "P", usedIn: "Tid", price: 2500 },
    { dimension: "6", code: "P", whenDimension: "8", whenCode: "M3", usedIn: "Tid", price: 2200 },
  ],
  timeEntries: [
    { date: "2026-03-02", employee: "7", project: "P", customer: "M1", hours: 1, reviewLevel: 1 },
  ],
});
const entries = tableOf(book, "timeEntries")!;

const said = ({ trace }: Resolved<unknown>, lang: "sv" | "en"): string[] =>
  trace.map((step) => sayLine(step, namesOf(lang, standardNaming)).replaceAll("\u00A0", " "));

test("the price tells which rows it passed over, in both languages #111 Q24", () => {
  expect(said(resolveEntryPrice(book, entries, rowId(0)), "sv")).toEqual([
    "P: ett av priserna kräver När kod M3, och den är inte angiven.",
    "P: Pris är 2 500,00 kr. Det avgör.",
  ]);
  expect(said(resolveEntryPrice(book, entries, rowId(0)), "en")[0]).toBe(
    "P: one of the prices asks for When code M3, which is not given.",
  );
});

test("what keeps a row from being released is told cell by cell #114 #168", () => {
  const told = said(resolveRelease(book, entries, rowId(0)), "sv");
  expect(told).toContain("P: Fakturering är Ja – alltid. Det avgör.");
  expect(told).toContain("2026-03-02 7: Granskningsnivå är 1. Det hindrar inte.");
  expect(told).toContain("P: Faktureringsmodell är Fast pris. Det avgör.");
});
