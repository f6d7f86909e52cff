import { columnNumber } from "#core/values/a1";
import type { CellValue } from "#core/values/cell";
import type { PlacedEdit, XlsxCell, XlsxSheet, XlsxTable } from "./document";
import { rowFormula, type Result, type RowCells } from "./formula/row-formula";
import { contains } from "./reference";

type Line = ReadonlyMap<number, XlsxCell>;

/** The sum of the numbers in a column of a table; none where a cell of it is a formula or an error. */
const sumOf = (sheet: XlsxSheet, { range }: XlsxTable, column: number): number | undefined => {
  let sum = 0;
  for (const { row, cells } of sheet.rows()) {
    const cell = contains(range, row, column) ? cells.find((each) => each.column === column) : undefined;
    if (cell?.formula !== undefined || cell?.error) return undefined;
    if (typeof cell?.value === "number") sum += cell.value;
  }
  return sum;
};

/** The cells that are asked about, when not all are. */
type Asked = (row: number, column: number) => boolean;

/** The values of calculated columns in rows of one table. */
class RowCalculation {
  readonly #formulas = new Map<string, ReturnType<typeof rowFormula>>();
  readonly #columns: ReadonlyMap<string, number>;
  readonly #sums = new Map<number, number | undefined>();

  constructor(
    readonly sheet: XlsxSheet,
    readonly table: XlsxTable,
  ) {
    this.#columns = new Map(table.columns.map((name, at) => [name.toLowerCase(), table.range.column + at]));
  }

  /** The edits that give a row's calculated columns their values, or say that nobody has calculated them. */
  *row(
    row: number,
    line: Line,
    calculated: ReadonlySet<number>,
    asked: Asked | undefined,
  ): Generator<PlacedEdit> {
    const done = new Map<number, Result>();
    for (const { column, formula, value: before, uncalculated } of line.values()) {
      if (formula === undefined || !calculated.has(column) || asked?.(row, column) === false) continue;
      const value = this.#value(row, line, column, done, []);
      if (value === undefined && !uncalculated && !asked) yield { row, column, formula };
      else if (value !== undefined && (uncalculated || asked || value !== before))
        yield { row, column, formula, value };
    }
  }

  #column(table: string | undefined, header: string): number | undefined {
    const isOwn = table === undefined || table.toLowerCase() === this.table.name.toLowerCase();
    return isOwn ? this.#columns.get(header.toLowerCase()) : undefined;
  }

  #sum(column: number): number | undefined {
    if (!this.#sums.has(column)) this.#sums.set(column, sumOf(this.sheet, this.table, column));
    return this.#sums.get(column);
  }

  #value(
    row: number,
    line: Line,
    column: number,
    done: Map<number, Result>,
    asked: readonly number[],
  ): Result {
    const cell = line.get(column);
    if (cell?.error) return undefined;
    if (cell?.formula === undefined) return cell?.value ?? "";
    if (done.has(column)) return done.get(column);
    if (asked.includes(column)) return undefined;
    const { formula } = cell;
    if (!this.#formulas.has(formula)) this.#formulas.set(formula, rowFormula(formula));
    const inRow = (at: number | undefined): Result =>
      at === undefined ? undefined : this.#value(row, line, at, done, [...asked, column]);
    const cells: RowCells = {
      column: (name, header) => inRow(this.#column(name, header)),
      cell: (letters, at) => (at === row ? inRow(columnNumber(letters)) : undefined),
      sum: (name, header) => {
        const at = this.#column(name, header);
        return at === undefined ? undefined : this.#sum(at);
      },
    };
    const value: CellValue | undefined = this.#formulas.get(formula)?.(cells);
    const isFinite = typeof value !== "number" || Number.isFinite(value);
    done.set(column, isFinite ? value : undefined);
    return done.get(column);
  }
}

/**
 * Gives the calculated columns of some rows of a table the values that they come to, where their formulas are of the small kind that
 * is calculated here (`formula/row-formula.ts`); the others are left without, and their cells say so. Of the cells that are
 * `asked` about, each that comes to a value is written with it, the same one too, and the others are let be.
 */
export const calculateRows = (
  sheet: XlsxSheet,
  table: XlsxTable,
  rows: ReadonlySet<number>,
  asked?: Asked,
): void => {
  const calculated = new Set((table.calculated ?? []).map((at) => table.range.column + at));
  if (rows.size === 0 || calculated.size === 0) return;
  const calculation = new RowCalculation(sheet, table);
  const edits: PlacedEdit[] = [];
  for (const { row, cells } of sheet.rows()) {
    if (!rows.has(row)) continue;
    const line = new Map(cells.map((cell) => [cell.column, cell]));
    for (const edit of calculation.row(row, line, calculated, asked)) edits.push(edit);
  }
  sheet.setCells(edits);
};
