import { newXlsx } from "../../xlsx/new";
import { customerImport } from "./customers";

const POINTING = 10_000;

/** A workbook with so many customers in a table, and so many formulas on another sheet that point at it, as bytes. */
export const customerBook = (rows: number, formulas = 0): Uint8Array => {
  const { table } = customerImport(rows);
  const file = newXlsx();
  const sheet = file.addSheet("Kunder");
  sheet.addTable({ name: "Kunder", row: 0, column: 0, rows, headers: [...table.headers].map(String) });
  sheet.setCells(
    table.rows.flatMap((cells, row) => cells.map((value, column) => ({ row: row + 1, column, value }))),
  );
  if (formulas > 0) {
    const sums = file.addSheet("Översikt");
    sums.setCells(
      Array.from({ length: formulas }, (_, row) => ({
        row,
        column: 0,
        value: rows,
        formula: row % 2 ? `COUNTA(Kunder!A2:A${rows + 1})+${row}` : `COUNTA(Kunder[Namn])+${row}`,
      })),
    );
  }
  return file.save();
};

/** The same with the formulas that the bench asks for. */
export const pointedBook = (rows: number): Uint8Array => customerBook(rows, POINTING);
