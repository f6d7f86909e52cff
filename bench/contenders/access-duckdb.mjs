import { BOOLEAN, DuckDBInstance, VARCHAR } from "@duckdb/node-api";
import { accessData, accessSum, ADMINISTRATOR } from "../data/access";
import { append } from "../data/append.mjs";
import { contend } from "../method/contend";

const columns = (rows, width) => (from, to) =>
  Array.from({ length: width }, (_, column) => rows.slice(from, to).map((row) => row[column]));

/** The same by a join in DuckDB with two threads, its tables filled; the outcomes are kept in a table of its own. */
await contend(async ({ rows }) => {
  const { clients, consultants, programs, rights, assignments } = accessData(rows);
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await connection.run("CREATE TABLE clients (client VARCHAR)");
  await connection.run("CREATE TABLE consultants (consultant VARCHAR)");
  await connection.run("CREATE TABLE programs (program VARCHAR, included BOOLEAN)");
  await connection.run("CREATE TABLE rights (administrator VARCHAR, client VARCHAR, program VARCHAR)");
  await connection.run("CREATE TABLE assignments (client VARCHAR, consultant VARCHAR, program VARCHAR)");
  const fill = (table, types, list) =>
    append(connection, table, types, list.length, columns(list, types.length));
  const text = VARCHAR;
  await fill(
    "clients",
    [text],
    clients.map((client) => [client]),
  );
  await fill(
    "consultants",
    [text],
    consultants.map((consultant) => [consultant]),
  );
  await fill("programs", [text, BOOLEAN], programs);
  await fill("rights", [text, text, text], rights);
  await fill("assignments", [text, text, text], assignments);
  return {
    work: async () => {
      await connection.run(`CREATE OR REPLACE TABLE outcomes AS
        WITH mine AS (SELECT DISTINCT client, program FROM rights WHERE administrator = '${ADMINISTRATOR}')
        SELECT c.client, k.consultant, p.program, CASE
          WHEN NOT p.included THEN 'outsidePackage'
          WHEN a.client IS NOT NULL THEN 'exists'
          WHEN coalesce(own.client, whole.client, everywhere.client, system.client) IS NOT NULL THEN 'assigned'
          ELSE 'noRight' END AS outcome
        FROM clients c CROSS JOIN consultants k CROSS JOIN programs p
        LEFT JOIN assignments a ON a.client = c.client AND a.consultant = k.consultant AND a.program = p.program
        LEFT JOIN mine own ON own.client = c.client AND own.program = p.program
        LEFT JOIN (SELECT client FROM mine WHERE program = '') whole ON whole.client = c.client
        LEFT JOIN (SELECT * FROM mine WHERE client = '') everywhere ON everywhere.program = p.program
        LEFT JOIN (SELECT client FROM mine WHERE client = '' AND program = '') system ON true`);
      const result = await connection.runAndReadAll(
        "SELECT outcome, count(*)::DOUBLE FROM outcomes GROUP BY 1",
      );
      return accessSum(Object.fromEntries(result.getRows()));
    },
  };
});
