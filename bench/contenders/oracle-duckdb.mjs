import fc from "fast-check";
import { konteraAnswers } from "../../test/sql/kontera-answers";
import { randomCompanies } from "../../test/sql/random-company";
import { sqlAnswers } from "../../test/sql/sql-answers";
import { contend } from "../method/contend";

/** The lines that one says and the other does not. */
const apart = (one, other) => {
  const known = new Set(other);
  return one.filter((line) => !known.has(line));
};

/** So many random books: every row, price, sum, budget and control by Kontera and by SQL; a difference ends it. */
await contend(({ rows, variant }) => {
  const seed = Number(variant) || Date.now() % 1e9;
  const companies = fc.sample(randomCompanies, { numRuns: rows, seed });
  let [compared, differing] = [0, 0];
  return {
    work: async () => {
      const sql = await sqlAnswers(companies);
      const kontera = companies.flatMap(konteraAnswers);
      const [onlySql, onlyKontera] = [apart(sql, kontera), apart(kontera, sql)];
      compared = kontera.length;
      differing = Math.max(onlySql.length, onlyKontera.length);
      for (const line of onlySql.slice(0, 10)) console.error(`seed ${seed}: only SQL      ${line}`);
      for (const line of onlyKontera.slice(0, 10)) console.error(`seed ${seed}: only Kontera  ${line}`);
      const [first] = [...onlySql, ...onlyKontera];
      if (first) {
        console.error(JSON.stringify(companies[Number(/ (\d+) /.exec(first)[1])], null, 1));
        throw new Error(`SQL and Kontera differ in ${differing} answers`);
      }
      return "compared";
    },
    figures: () => ({ books: companies.length, compared, differing }),
  };
});
