import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { texts, valuesAt } from "#core/book/table";
import { rollUp } from "#core/budget/rollup";
import { userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { rules } from "#core/rules/index";
import type { Mistake } from "#core/sample/mistake";
import { mistakes } from "#core/sample/mistakes";
import { placeOf } from "#core/sample/place-of-spot";
import { sampleTables } from "#core/sample/sample-tables";
import { levelOf } from "#core/tree/codes";
import type { Lang } from "#core/values/cell";
import { checkOrgNumber } from "#core/values/org-number";
import { finish } from "#core/values/task";
import { sampleBook } from "./books";

const languages = ["sv", "en"] as const;

test.each(languages)("the sample is a company of a plausible size (%s)", (lang) => {
  const sizes = sampleTables(lang, []).map(({ register, rows }) => [register, rows.length]);
  expect(Object.fromEntries(sizes)).toMatchObject({
    projects: 66,
    customers: 400,
    employees: 25,
    timeEntries: 5_000,
  });
  expect(sizes.map(([register]) => register)).toEqual(userRegisterIds);
  for (const { register, rows } of sampleTables(lang, [])) expect(rows.length, register).toBeGreaterThan(0);
});

test.each(languages)("every cell of the sample without mistakes can be read (%s)", (lang) => {
  const { tables, lang: read } = sampleBook(lang, []);
  expect(read).toBe(lang);
  for (const { faults } of tables.values()) expect([...faults]).toEqual([]);
});

test("both languages tell the same figures", () => {
  const [sv, en] = languages.map((lang) => sampleBook(lang));
  for (const [id, table] of sv?.tables ?? [])
    for (const { id: field, type } of table.register.fields)
      if (!["text", "code"].includes(type.kind))
        expect(valuesAt(en!.tables.get(id)!, field), `${id} ${field}`).toEqual(valuesAt(table, field));
});

test("projects stand in four levels, and some have worked more than budgeted, some less", () => {
  const nodes = [...finish(rollUp(sampleBook("sv"))).nodes];
  expect(new Set(nodes.map(({ code }) => levelOf(code)))).toEqual(new Set([1, 2, 3, 4]));
  const states = nodes.map(({ state }) => state);
  expect(states.filter((state) => state === "over").length).toBeGreaterThan(3);
  expect(states.filter((state) => state === "within").length).toBeGreaterThan(10);
  expect(states.filter((state) => state === "none").length).toBeGreaterThan(3);
});

test("every customer's organisation number has a right check digit before a mistake is made", () => {
  const table = tableOf(sampleBook("sv", []), "customers");
  const numbers = table ? texts(table, "organizationNumber").filter((number) => number !== undefined) : [];
  expect(numbers).toHaveLength(392);
  expect(new Set(numbers).size).toBe(392);
  for (const number of numbers) expect(checkOrgNumber(number).verdict).toBe("ok");
});

test("each mistake changes one cell or takes one row away", () => {
  for (const mistake of mistakes) {
    const cellsOf = (made: readonly Mistake[]) =>
      sampleTables("sv", made).find(({ register }) => register === mistake.at.register)?.rows ?? [];
    const clean = cellsOf([]);
    const spoiled = cellsOf([mistake]);
    expect(clean.length - spoiled.length, mistake.what).toBe(mistake.to === undefined ? 1 : 0);
    if (mistake.to === undefined) continue;
    const differing = spoiled.flatMap((row, at) =>
      row.filter((cell, column) => cell !== clean[at]?.[column]),
    );
    expect(differing, mistake.what).toHaveLength(1);
  }
});

const found = (lang: Lang, made: readonly Mistake[]): string[] => {
  const book = sampleBook(lang, made);
  const findings = findingsOf(finish(checkBook(book, rules)));
  return findings.map(({ at }) => (at ? `${at.register} ${at.row} ${at.field ?? ""}` : "nowhere")).sort();
};

/** Where checks point, with the rows counted as they stand when the mistakes are made. */
const expected = (made: readonly Mistake[]): string[] => {
  const clean = sampleTables("sv", []);
  const rowsOf = (register: RegisterId) => clean.find((table) => table.register === register)?.rows ?? [];
  const gone = made
    .filter(({ to }) => to === undefined)
    .map(({ at }) => ({ at, place: placeOf(at, rowsOf(at.register)) }));
  return made
    .flatMap((mistake) => mistake.found)
    .map((spot) => {
      const place = placeOf(spot, rowsOf(spot.register));
      const above = gone.filter((one) => one.at.register === spot.register && one.place < place).length;
      return `${spot.register} ${place - above} ${spot.field}`;
    })
    .sort();
};

test.each(languages)("nothing is found in the sample without its mistakes (%s)", (lang) => {
  expect(found(lang, [])).toEqual([]);
});

test.each(languages)("each mistake is found where it was made, and nothing else is (%s)", (lang) => {
  expect(found(lang, mistakes)).toEqual(expected(mistakes));
});

test("no two mistakes are of the same kind", () => {
  const kinds = mistakes.map((mistake) => {
    const [first] = findingsOf(finish(checkBook(sampleBook("sv", [mistake]), rules)));
    return first?.rule;
  });
  expect(new Set(kinds).size).toBe(mistakes.length);
});
