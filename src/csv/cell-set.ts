/** Some cells of a file: by column, the rows, both counted from 0. */
export type CellSet = ReadonlyMap<number, ReadonlySet<number>>;

/** Gathers cells of a file as it is read. */
export const cellSet = () => {
  const cells = new Map<number, Set<number>>();
  return {
    add: (row: number, column: number): void => {
      const rows = cells.get(column);
      if (rows) rows.add(row);
      else cells.set(column, new Set([row]));
    },
    end: (): CellSet => cells,
  };
};

/** The same cells in a file that gets so many columns before its own. */
export const cellsAfter = (cells: CellSet, columns: number): CellSet =>
  new Map([...cells].map(([column, rows]) => [column + columns, rows]));
