import Papa from "papaparse";
import { customerImport } from "../data/customers";
import { contend } from "../method/contend";

/** The same texts through papaparse's unparse, guarded by its own switch, as bytes. */
await contend(({ rows }) => {
  const { before, headers } = customerImport(rows);
  return {
    work: () => {
      const text = Papa.unparse([headers, ...before], { delimiter: ";", escapeFormulae: true });
      const bytes = new TextEncoder().encode(`\uFEFF${text}\r\n`);
      return `${before.length} rows, ${bytes.length} bytes`;
    },
  };
});
