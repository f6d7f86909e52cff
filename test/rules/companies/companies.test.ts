import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { namingOf } from "#core/book/naming";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { rules } from "#core/rules/index";
import { namesOf } from "#core/text/names";
import { sayFinding } from "#core/text/say-finding";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "../books";
import { bureau } from "./bureau";
import { construction } from "./construction";
import { consultancy } from "./consultancy";
import { inLanguage } from "./in-language";

const companies: readonly (readonly [string, Rows])[] = [
  ["consultancy", consultancy],
  ["builder", construction],
  ["bureau", bureau],
];
const langs = ["sv", "en"] as const;

test.each(companies.flatMap(([name, rows]) => langs.map((lang) => ({ name, rows, lang }))))(
  "a $name that is in order has no error and no warning ($lang)",
  ({ rows, lang }) => {
    const book = bookOf(inLanguage(rows, lang), lang);
    expect(book.lang).toBe(lang);
    for (const { faults } of book.tables.values()) expect([...faults]).toEqual([]);
    const names = namesOf(lang, namingOf(book));
    const grave = findingsOf(finish(checkBook(book, rules))).filter(({ severity }) => severity !== "info");
    expect(grave.map((finding) => `${finding.rule}: ${sayFinding(finding, names)}`)).toEqual([]);
  },
);

test("the companies bill, so that what the rules say of release and prices was asked", () => {
  for (const [, rows] of companies)
    expect(rows.settings).toContainEqual({ name: "Fakturering i Tid", value: "Ja" });
  expect(tableOf(bookOf(consultancy), "timeEntries")?.order.length).toBe(30);
});
