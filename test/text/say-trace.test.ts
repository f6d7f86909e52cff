import { expect, test } from "vitest";
import { standardNaming } from "#core/registers/naming";
import { resolveBookable } from "#core/resolve/bookable";
import { resolveBudget } from "#core/resolve/budget";
import { resolveDates } from "#core/resolve/dates";
import { resolveSetting } from "#core/resolve/setting";
import { resolveStatus } from "#core/resolve/status";
import type { Resolved } from "#core/resolve/trace";
import { namesOf } from "#core/text/names";
import { sayLine } from "#core/text/say-trace";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const book = bookOf({
  projects: [
    { code: "BS", status: "Avslutat", budgetHours: 10, endDate: "2026-06-30" },
    { code: "BS.HR", status: "?", budgetHours: 2.5 },
  ],
});

const said = ({ trace }: Resolved<unknown>, lang: "sv" | "en"): string[] =>
  trace.map((step) => sayLine(step, namesOf(lang, standardNaming)).replaceAll("\u00A0", " "));

test("a trace tells itself in Swedish", () => {
  expect(said(resolveStatus(book, fold("bs.hr")), "sv")).toEqual([
    "BS.HR: cellen Status kan inte läsas och räknas som tom.",
    "BS: Status är Avslutat. Det avgör.",
  ]);
  expect(said(resolveBudget(book, fold("bs"), "budgetHours"), "sv")).toEqual([
    "BS: Budgeterade timmar är 10 h. Det avgör.",
    "BS.HR: Budgeterade timmar är 2,5 h, men det gäller inte här.",
  ]);
  expect(said(resolveSetting(book, "competenceLevels"), "sv")).toEqual([
    "Högsta kompetensnivå: Värde saknas. Då gäller 5.",
  ]);
});

test("and in English", () => {
  expect(said(resolveBookable(book, fold("bs")), "en")).toEqual([
    "BS: Bookable is blank.",
    "BS.HR stands below the project, so it is not bookable.",
  ]);
  expect(said(resolveDates(book, fold("bs.hr")), "en")).toEqual([
    "BS.HR: Start date is blank.",
    "BS: Start date is blank.",
    "BS.HR: Start date is not stated.",
    "BS.HR: End date is blank.",
    "BS: End date is 2026-06-30. That decides.",
  ]);
});
