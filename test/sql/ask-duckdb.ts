import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { TextTable } from "./tables";

const ROWS_AT_ONCE = 500;

const quoted = (cell: string | number): string =>
  typeof cell === "number" ? String(cell) : `'${cell.replaceAll("'", "''")}'`;

/** Puts a table of texts into the database. */
const fill = async (connection: DuckDBConnection, { name, columns, rows }: TextTable): Promise<void> => {
  const typed = columns.map((column) => `"${column}" VARCHAR`).join(", ");
  await connection.run(`CREATE TABLE "${name}" (book INTEGER, line INTEGER, ${typed})`);
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE).map((row) => `(${row.map(quoted).join(", ")})`);
    await connection.run(`INSERT INTO "${name}" VALUES ${some.join(", ")}`);
  }
};

/** Fills a database in memory, prepares it, and gives the one text of each row that the questions are answered with. */
export const askDuckDb = async (
  tables: readonly TextTable[],
  statements: readonly string[],
  questions: readonly string[],
): Promise<string[]> => {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  for (const table of tables) await fill(connection, table);
  for (const statement of statements) await connection.run(statement);
  const lines: string[] = [];
  for (const question of questions)
    for (const [line] of (await connection.runAndReadAll(question)).getRows()) lines.push(String(line));
  connection.closeSync();
  return lines;
};
