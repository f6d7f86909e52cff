import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { tableFromArrays, tableToIPC } from "apache-arrow";
import { entryTable, EXCEL_EPOCH, FIRST_DAY, YEAR } from "../data/entries";
import { columnsOf, rollupProjects } from "../data/entry-columns";
import { rollupSum } from "../data/rollup-sum";
import { contend } from "../method/contend";

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("@duckdb/duckdb-wasm"));
const duckdb = require(join(folder, "duckdb-node-blocking.cjs"));

/** DuckDB as it runs in a browser, on whole numbers as ids. */
await contend(async ({ rows }) => {
  const projects = rollupProjects(rows / 20);
  const entries = entryTable(
    rows,
    projects.rows.map(([code]) => String(code)),
  );
  const { codes, project, day, hours, released, ways } = columnsOf(projects, entries);
  const bundles = {
    mvp: { mainModule: join(folder, "duckdb-mvp.wasm"), mainWorker: "" },
    eh: { mainModule: join(folder, "duckdb-eh.wasm"), mainWorker: "" },
  };
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate(() => {});
  database.open({});
  const connection = database.connect();
  const insert = (name, columns) =>
    connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(columns), "stream"), { name });
  insert("entries", { project, day, hours, released });
  insert("ways", {
    project: Int32Array.from(ways, ([id]) => id),
    above: Int32Array.from(ways, ([, above]) => above),
  });
  return {
    work: (run) => {
      const from = FIRST_DAY - EXCEL_EPOCH + (run % 2) * Math.floor(YEAR / 2);
      const result = connection.query(
        `SELECT above, sum(worked)::DOUBLE AS worked, sum(released)::DOUBLE AS released FROM
           (SELECT project, sum(hours) AS worked, sum(CASE WHEN released = 1 THEN hours ELSE 0 END) AS released
            FROM entries WHERE day BETWEEN ${from} AND ${from + Math.floor(YEAR / 2)} GROUP BY project) AS sums
         JOIN ways USING (project) GROUP BY above`,
      );
      const [above, worked, freed] = [0, 1, 2].map((at) => result.getChildAt(at).toArray());
      const sums = [new Float64Array(codes.length), new Float64Array(codes.length)];
      for (let at = 0; at < above.length; at += 1) {
        sums[0][above[at]] = worked[at];
        sums[1][above[at]] = freed[at];
      }
      return rollupSum(...sums);
    },
  };
});
