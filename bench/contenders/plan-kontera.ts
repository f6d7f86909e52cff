import { keyIndex } from "../../src/book/keys";
import { defaultSettings } from "../../src/csv/default-settings";
import type { ParsedFile } from "../../src/csv/parsed-file";
import { planImport } from "../../src/csv/plan-import";
import { readFile } from "../../src/csv/read-file";
import { finish } from "../../src/values/task";
import { bookOf } from "../data/book";
import { customerImport, fileOf } from "../data/customers";
import { contend } from "../method/contend";

/** The plan of an import: of parsed rows, or, with the variant `file`, of the file's bytes. The register is read. */
await contend(({ rows, variant }) => {
  const { table, after, headers } = customerImport(rows);
  const book = bookOf(table);
  keyIndex(book.tables.get("customers")!);
  const lines = [headers, ...after];
  const file = variant === "file" ? fileOf(lines) : undefined;
  const parsed: ParsedFile = { rows: lines, lines: lines.map((_, at) => at + 1), faults: [], emptyRows: 0 };
  return {
    work: () => {
      const reading = file && finish(readFile(book, "customers", file));
      const read = reading?.parsed ?? parsed;
      const settings = reading?.settings ?? defaultSettings(book, "customers", read);
      const { counts, edits } = finish(planImport(book, read, settings));
      const cells = edits.filter(({ kind }) => kind === "set").length;
      return `${counts.new} new, ${counts.changed} changed in ${cells} cells, ${counts.unchanged} as they were`;
    },
  };
});
