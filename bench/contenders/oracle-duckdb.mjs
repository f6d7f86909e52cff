import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { answerQueries, budgetTable } from "../sql/answers";
import { entryQueries, termQueries } from "../sql/entries";
import { konteraAnswers } from "../sql/kontera-answers";
import { randomCompanies } from "../sql/random-company";
import { standQueries } from "../sql/stand";
import { textTables } from "../sql/tables";
import { contend } from "../method/contend";

const quoted = (cell) => (typeof cell === "number" ? String(cell) : `'${cell.replaceAll("'", "''")}'`);

/** Puts a table of texts into the database. */
async function fill(connection, { name, columns, rows }) {
  await connection.run(
    `CREATE TABLE "${name}" (book INTEGER, line INTEGER, ${columns.map((column) => `"${column}" VARCHAR`).join(", ")})`,
  );
  for (let at = 0; at < rows.length; at += 500)
    await connection.run(
      `INSERT INTO "${name}" VALUES ${rows
        .slice(at, at + 500)
        .map((row) => `(${row.map(quoted).join(", ")})`)
        .join(", ")}`,
    );
}

/** What SQL says of the companies, over their cells as they were typed. */
async function sqlAnswers(companies) {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  for (const table of textTables(companies.map(({ book }) => book))) await fill(connection, table);
  await connection.run("CREATE TABLE asked (book INTEGER, until VARCHAR)");
  await connection.run(
    `INSERT INTO asked VALUES ${companies.map(({ until }, at) => `(${at}, '${until}')`).join(", ")}`,
  );
  for (const query of [...entryQueries, ...termQueries, ...standQueries, budgetTable])
    await connection.run(query);
  const lines = [];
  for (const query of answerQueries)
    for (const [line] of (await connection.runAndReadAll(query)).getRows()) lines.push(line);
  return lines;
}

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
