/** A rectangle of a worksheet, zero-based. */
export type Area = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** One request being put together: names each sheet and table once, however many ranges it speaks of. */
export class Batch {
  readonly #sheets = new Map<string, Excel.Worksheet>();
  readonly #tables = new Map<string, Excel.Table>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const sheet = this.#sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.#sheets.set(name, sheet);
    return sheet;
  }

  table(name: string): Excel.Table {
    const table = this.#tables.get(name) ?? this.context.workbook.tables.getItem(name);
    this.#tables.set(name, table);
    return table;
  }

  /** Untracked, for it is not used after this request: nothing is left to be released when the run ends. */
  range({ sheet, row, column, rows, columns }: Area): Excel.Range {
    return this.sheet(sheet).getRangeByIndexes(row, column, rows, columns).untrack();
  }
}

/** Gives every cell of a range one number format. */
export const setFormat = (range: Excel.Range, format: string): void => {
  // Excel takes one format for all cells of a range; the typings only know matrices.
  range.numberFormat = format as unknown as string[][];
};
