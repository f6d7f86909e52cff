import { DuckDBInstance, INTEGER, BOOLEAN, VARCHAR } from "@duckdb/node-api";
import { append } from "../data/append.mjs";
import { entryTable, EXCEL_EPOCH, FIRST_DAY, YEAR } from "../data/entries";
import { columnsOf, rollupProjects } from "../data/entry-columns";
import { rollupSum } from "../data/rollup-sum";
import { contend } from "../method/contend";

/** DuckDB with two threads: `ids` on whole numbers, `codes` on the codes as text, `arrays` with its filling measured. */
await contend(async ({ rows, variant }) => {
  const projects = rollupProjects(rows / 20);
  const entries = entryTable(
    rows,
    projects.rows.map(([code]) => String(code)),
  );
  const columns = columnsOf(projects, entries);
  const isText = variant !== "ids";
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const key = isText ? VARCHAR : INTEGER;
  const keyName = isText ? "VARCHAR" : "INTEGER";
  const codeOf = (id) => (isText ? columns.codes[id] : id);

  const fill = async () => {
    await connection.run(
      `CREATE OR REPLACE TABLE entries (project ${keyName}, day INTEGER, hours INTEGER, released BOOLEAN)`,
    );
    await append(connection, "entries", [key, INTEGER, INTEGER, BOOLEAN], rows, (from, to) => [
      isText
        ? entries.rows.slice(from, to).map((row) => row[2].toLowerCase())
        : Array.from(columns.project.subarray(from, to)),
      Array.from(columns.day.subarray(from, to)),
      Array.from(columns.hours.subarray(from, to)),
      Array.from(columns.released.subarray(from, to), Boolean),
    ]);
  };
  await connection.run(`CREATE TABLE ways (project ${keyName}, above INTEGER)`);
  await append(connection, "ways", [key, INTEGER], columns.ways.length, (from, to) => {
    const some = columns.ways.slice(from, to);
    return [some.map(([id]) => codeOf(id)), some.map(([, above]) => above)];
  });
  if (variant !== "arrays") await fill();

  return {
    work: async (run) => {
      if (variant === "arrays") await fill();
      const from = FIRST_DAY - EXCEL_EPOCH + (run % 2) * Math.floor(YEAR / 2);
      const days = variant === "arrays" ? "" : `WHERE day BETWEEN ${from} AND ${from + Math.floor(YEAR / 2)}`;
      const result = await connection.runAndReadAll(
        `SELECT above, sum(worked)::DOUBLE, sum(released)::DOUBLE FROM
           (SELECT project, sum(hours) AS worked, sum(CASE WHEN released THEN hours ELSE 0 END) AS released
            FROM entries ${days} GROUP BY project) AS sums
         JOIN ways USING (project) GROUP BY above`,
      );
      const [above, worked, released] = result.getColumns();
      const sums = [new Float64Array(columns.codes.length), new Float64Array(columns.codes.length)];
      above.forEach((id, at) => {
        sums[0][id] = worked[at];
        sums[1][id] = released[at];
      });
      return rollupSum(...sums);
    },
  };
});
