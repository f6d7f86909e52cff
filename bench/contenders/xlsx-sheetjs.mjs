import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import { customerFile } from "../data/customer-file";
import { customerImport } from "../data/customers";
import { pointedBook } from "../data/sheet-book";
import { contend } from "../method/contend";

/** SheetJS reads the same workbook: with `grow` it also appends the rows and writes it, and nothing that points at them follows. */
await contend(({ rows, variant }) => {
  const bytes = variant === "grow" ? pointedBook(1000) : readFileSync(customerFile(rows));
  const added = variant === "grow" ? customerImport(rows, 7).table.rows : [];
  return {
    work: () => {
      const book = XLSX.read(bytes, { dense: true });
      const sheet = book.Sheets.Kunder;
      if (variant !== "grow") return `${XLSX.utils.sheet_to_json(sheet, { header: 1 }).length - 1} rows`;
      XLSX.utils.sheet_add_aoa(sheet, added, { origin: -1 });
      const written = XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true });
      const again = XLSX.read(written, { dense: true });
      return `${XLSX.utils.sheet_to_json(again.Sheets.Kunder, { header: 1 }).length - 1} rows`;
    },
  };
});
