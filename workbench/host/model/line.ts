import type { Content } from "./content";

/**
 * The contents of one row, kept from the first cell that ever held something to the last that does. A value far to the right, as
 * what jobs lay ready on a hidden sheet, takes no room for the empty cells before it, and none once it is gone.
 */
export class Line {
  /** The column of the first cell kept. */
  first = 0;
  cells: Content[] = [];

  /** The column after the last cell kept. */
  get end(): number {
    return this.first + this.cells.length;
  }

  at(column: number): Content {
    return this.cells[column - this.first] ?? "";
  }

  set(column: number, content: Content): void {
    const { cells } = this;
    if (content === "" && (column < this.first || column >= this.end)) return;
    if (content === "" && column === this.end - 1) {
      cells.pop();
      while (cells.at(-1) === "") cells.pop();
      return;
    }
    if (cells.length === 0) this.first = column;
    else if (column < this.first) {
      this.cells = [content, ...new Array<Content>(this.first - column - 1).fill(""), ...cells];
      this.first = column;
      return;
    }
    for (let c = this.end; c < column; c++) cells.push("");
    cells[column - this.first] = content;
  }

  /** The contents of so many columns, empty where nothing is kept. */
  part(column: number, columns: number): Content[] {
    const lead = Math.min(columns, Math.max(0, this.first - column));
    const part = new Array<Content>(lead).fill("");
    const from = Math.max(0, column - this.first);
    part.push(...this.cells.slice(from, Math.max(from, column + columns - this.first)));
    for (let c = part.length; c < columns; c++) part.push("");
    return part;
  }

  insert(at: number, count: number): void {
    if (at <= this.first) this.first += count;
    else if (at < this.end) this.cells.splice(at - this.first, 0, ...new Array<Content>(count).fill(""));
  }

  delete(at: number, count: number): void {
    const from = Math.max(at, this.first);
    const to = Math.min(at + count, this.end);
    if (to > from) this.cells.splice(from - this.first, to - from);
    if (at < this.first) this.first = Math.max(at, this.first - count);
  }
}
