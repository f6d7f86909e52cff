import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../runs";
import { konteraAnswers } from "./kontera-answers";
import { randomCompanies } from "./random-company";
import { sqlAnswers } from "./sql-answers";

test("rows, prices, sums, fixed prices, invoice lines, VAT, budgets and controls are what SQL over the typed cells gives, to the öre #45 #47 #48 #49 #52 #97 #101 #104 #110 #114 #165 #166 #167 #168 #169 #170 #171 #172 #173 Q5 Q7 Q8 Q10 Q24 Q25 Q26 Q41 Q42 Q45 Q46 Q47 Q48 Q49 Q50 Q51 Q58 Q59 Q61", async () => {
  const seed = Date.now() % 1e9;
  const companies = fc.sample(randomCompanies, { numRuns: runs(60), seed });
  const [sql, kontera] = [await sqlAnswers(companies), companies.flatMap(konteraAnswers)];
  const [inSql, inKontera] = [new Set(sql), new Set(kontera)];
  const apart = {
    seed,
    onlySql: sql.filter((line) => !inKontera.has(line)).slice(0, 10),
    onlyKontera: kontera.filter((line) => !inSql.has(line)).slice(0, 10),
  };
  expect(apart).toEqual({ seed, onlySql: [], onlyKontera: [] });
  expect(kontera.length).toBe(sql.length);
});

test("the companies give every kind of answer something to say", async () => {
  const sql = await sqlAnswers(fc.sample(randomCompanies, { numRuns: 100, seed: 7 }));
  const said = (kind: string, place: number): Set<string | undefined> =>
    new Set(sql.filter((line) => line.startsWith(`${kind} `)).map((line) => line.split(" ")[place]));
  expect(said("control", 3)).toEqual(new Set(["reached", "clear", "inactive"]));
  expect(said("fixed", 3)).toEqual(new Set(["released", "open", "ready", "blocked", "noTime"]));
  expect(said("line", 3)).toEqual(new Set(["time", "travel", "fixedPrice"]));
  expect(said("row", 4)).toEqual(new Set(["released", "ready", "blocked", "notBillable"]));
  expect(said("row", 8)).toEqual(new Set(["released", "price", "tied", "none", "registered"]));
  for (const last of [10, 11]) expect(said("control", last).size).toBeGreaterThan(3);
});
