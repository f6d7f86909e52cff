import { diskOf } from "../../cli/disk";
import { runCommand } from "../../cli/run-command";
import { openXlsx } from "../../xlsx/open";
import { customerFile } from "../data/customer-file";
import { customerImport } from "../data/customers";
import { pointedBook } from "../data/sheet-book";
import { contend } from "../method/contend";

const FEW = 1000;

const opened = (bytes: Uint8Array) => {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.error.fault);
  return file.value;
};

/** A table of a thousand customers grows by so many, and all that points at it follows; the book is saved. */
const growing = (rows: number) => {
  const bytes = pointedBook(FEW);
  const added = customerImport(rows, 7).table.rows;
  return () => {
    const file = opened(bytes);
    const [sheet] = file.sheets;
    const plan = { removed: [], added: added.map((_, at) => FEW + at) };
    const arranged = sheet?.arrangeRows({ table: "Kunder" }, plan);
    if (!sheet || !arranged?.ok) throw new Error("the table did not grow");
    sheet.setCells(
      added.flatMap((cells, row) => cells.map((value, column) => ({ row: FEW + 1 + row, column, value }))),
    );
    file.settleResults();
    return `${opened(file.save()).sheets[0]?.tables[0]?.rows} rows`;
  };
};

/** `kontera check` of a workbook of so many customers, as the command line does it. */
const checking = (rows: number) => {
  const book = customerFile(rows);
  return () => {
    const { out, err } = runCommand(["check", book, "--json"], { disk: diskOf((file) => file), lang: "sv" });
    if ([...err].length > 0) throw new Error([...err].join(""));
    return `${[...out].length > 0 ? rows : 0} rows`;
  };
};

await contend(({ rows, variant }) => ({ work: variant === "check" ? checking(rows) : growing(rows) }));
