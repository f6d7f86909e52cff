import { DuckDBDataChunk, DuckDBInstance, VARCHAR } from "@duckdb/node-api";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { customerImport, fileOf } from "../data/customers";
import { contend } from "../method/contend";

const CHUNK = 2048;

/** DuckDB with two threads, both sides inside and a FULL JOIN out; with the variant `file`, the file is read first. */
await contend(async ({ rows, variant }) => {
  const { before, after, headers } = customerImport(rows);
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const columns = headers.map((_, at) => `c${at}`);
  const fill = async (table, cells) => {
    await connection.run(`CREATE TABLE ${table} (${columns.map((name) => `${name} VARCHAR`).join()})`);
    const appender = await connection.createAppender(table);
    for (let at = 0; at < cells.length; at += CHUNK) {
      const some = cells.slice(at, at + CHUNK);
      const chunk = DuckDBDataChunk.create(columns.map(() => VARCHAR));
      chunk.setColumns(columns.map((_, column) => some.map((row) => row[column])));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  };
  await fill("before", before);
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "file.csv");
  // DuckDB reads UTF-8: the file is written anew for it, which is not measured.
  if (variant === "file")
    writeFileSync(file, Buffer.from(fileOf([headers, ...after])).toString("latin1"), "utf8");
  else await fill("after", after);
  const others = columns.slice(1);
  const compare = `SELECT ${columns.map((name) => `a.${name}`).join()}, b.c0 IS NULL AS added,
      ${others.map((name) => `(a.${name} <> b.${name})::INTEGER`).join("+")} AS cells
    FROM before AS b FULL JOIN after AS a USING (c0)
    WHERE b.c0 IS NULL OR (a.c0 IS NOT NULL AND (${others.map((name) => `a.${name} <> b.${name}`).join(" OR ")}))`;
  process.on("exit", () => rmSync(folder, { recursive: true }));
  return {
    work: async () => {
      if (variant === "file")
        await connection.run(
          `CREATE OR REPLACE TABLE after AS SELECT ${columns.map((name) => `coalesce(${name}, '') AS ${name}`).join()}
           FROM read_csv('${file}', delim=';', header=true, all_varchar=true, names=[${columns.map((n) => `'${n}'`)}])`,
        );
      const result = await connection.runAndReadAll(compare);
      const told = result.getRows();
      let added = 0;
      let cells = 0;
      for (const row of told) {
        if (row[columns.length]) added += 1;
        else cells += row[columns.length + 1];
      }
      const changed = told.length - added;
      return `${added} new, ${changed} changed in ${cells} cells, ${rows - told.length} as they were`;
    },
  };
});
