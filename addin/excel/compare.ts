import { positionAt } from "#core/book/row-id";
import type { CellWrite, TableWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { Moved } from "../ports";
import type { Area } from "./batch";
import { meanRowBytes } from "./bytes";
import type { AreaRead } from "./chunked-read";
import { spansOf } from "./spans";
import type { TableLayout } from "./table-layout";

/** Rows between two affected ones that are read along, for less than naming another range costs. */
const GAP = 4;

/** A cell that is not as the preview showed it. */
type Difference = { readonly column: number; readonly expected: CellValue; readonly found: CellValue };

/** Whether a cell holds a formula: a constant text that begins with `=` reads the same both ways. */
export const isFormula = (formula: CellValue | undefined, value: CellValue | undefined): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** The area of some body rows of a table. */
export const bodyArea = (
  layout: TableLayout,
  at: number,
  rows: number,
  column = 0,
  columns = layout.headers.length,
): Area => ({
  sheet: layout.sheet,
  row: layout.row + 1 + at,
  column: layout.column + column,
  rows,
  columns,
});

/** The cells of a row as the preview knew them; none where there was no such row. */
const knownRow = ({ table }: TableWrite, at: number): readonly CellValue[] => {
  const row = table.order[positionAt(at)];
  return (row === undefined ? undefined : table.raw[row]) ?? [];
};

/** Compares the rows that a write concerns with what the preview was made of. */
export class Comparison {
  /** The differences of each affected row, by position, once it is compared. */
  private readonly rows = new Map<number, readonly Difference[]>();
  private readonly affected: ReadonlySet<number>;
  private readonly written = new Map<number, Map<number, CellWrite>>();
  private readonly formulas: CellWrite[] = [];

  constructor(
    private readonly write: TableWrite,
    private readonly layout: TableLayout,
  ) {
    for (const cell of write.cells) {
      const row = this.written.get(cell.position) ?? new Map<number, CellWrite>();
      this.written.set(cell.position, row.set(cell.column, cell));
    }
    const removed = write.removed.map(({ position }) => position);
    this.affected = new Set([...this.written.keys(), ...removed].sort((a, b) => a - b));
  }

  /** The rows to read again. A row that is not there any more differs in every cell that held something. */
  reads(): AreaRead[] {
    const isThere = (position: number): boolean => position < this.layout.bodyRows;
    for (const position of this.affected) if (!isThere(position)) this.compare(position, []);
    return spansOf([...this.affected].filter(isThere), GAP).map(({ at, count }) => ({
      area: bodyArea(this.layout, at, count),
      what: ["values"],
      rowBytes: meanRowBytes(count, (row) => knownRow(this.write, at + row)),
      take: (from, { values }) =>
        values.forEach((row, offset) => this.compare(at + from + offset, row as CellValue[])),
    }));
  }

  /**
   * What to read besides when rows differ outside the cells to write: their formulas, for what is calculated may
   * change by itself.
   */
  readsAgain(): AreaRead[] {
    const differing = [...this.rows].filter(([position, differences]) =>
      differences.some(({ column }) => !this.written.get(position)?.has(column)),
    );
    const there = differing
      .map(([position]) => position)
      .filter((position) => position < this.layout.bodyRows);
    return spansOf(there, GAP).map(({ at, count }) => ({
      area: bodyArea(this.layout, at, count),
      what: ["formulas"],
      rowBytes: meanRowBytes(count, (row) => knownRow(this.write, at + row)),
      take: (from, { formulas }) =>
        formulas.forEach((row, offset) => this.forgive(at + from + offset, row as CellValue[])),
    }));
  }

  /** Takes down that a cell to write to holds a formula. */
  holdsFormula(cell: CellWrite): void {
    this.formulas.push(cell);
  }

  /** The cells that changed since the preview, headers too, and those that hold a formula. */
  moved(): Moved[] {
    const { sheet, row: top, column: left, headers } = this.layout;
    const renamed = this.write.table.headers.flatMap((expected, column) => {
      const found = headers[column] ?? "";
      return found === expected ? [] : [{ sheet, row: top, column: left + column, expected, found }];
    });
    const changed = [...this.rows].flatMap(([position, differences]) =>
      differences.map(({ column, ...difference }) => {
        return { sheet, row: top + 1 + position, column: left + column, ...difference };
      }),
    );
    const calculated = this.formulas.map(({ position, column, from }) => {
      const place = { sheet, row: top + 1 + position, column: left + column };
      const known = this.rows.get(position)?.find((difference) => difference.column === column);
      return { ...place, expected: from, found: known?.found ?? from, formula: true as const };
    });
    const keyOf = ({ row, column }: Moved): string => `${row},${column}`;
    const keys = new Set(calculated.map(keyOf));
    return [...renamed, ...changed.filter((cell) => !keys.has(keyOf(cell))), ...calculated];
  }

  private differences(position: number, found: readonly CellValue[]): Difference[] {
    const written = this.written.get(position);
    const known = knownRow(this.write, position);
    return this.layout.headers.flatMap((_, column) => {
      const expected = written?.get(column)?.from ?? known[column] ?? "";
      const is = found[column] ?? "";
      return is === expected ? [] : [{ column, expected, found: is }];
    });
  }

  private compare(position: number, found: readonly CellValue[]): void {
    if (this.affected.has(position)) this.rows.set(position, this.differences(position, found));
  }

  private forgive(position: number, formulas: readonly CellValue[]): void {
    const written = this.written.get(position);
    const remaining = this.rows
      .get(position)
      ?.filter(({ column, found }) => written?.has(column) || !isFormula(formulas[column], found));
    if (remaining) this.rows.set(position, remaining);
  }
}
