import { exportDefaults } from "../../src/csv/exported-file";
import { exportCsv } from "../../src/csv/write";
import { finish } from "../../src/values/task";
import { bookOf } from "../data/book";
import { customerImport } from "../data/customers";
import { contend } from "../method/contend";

/** The register as a file's bytes, its text guarded against being run; the register is read. */
await contend(({ rows }) => {
  const book = bookOf(customerImport(rows).table);
  return {
    work: () => {
      const { bytes, rows: written } = finish(exportCsv(book, "customers", exportDefaults));
      return `${written} rows, ${bytes.length} bytes`;
    },
  };
});
