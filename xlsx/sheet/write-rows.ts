import { cellName } from "#core/values/a1";
import { withAttributes } from "../xml/splice";
import { cellXml } from "./cell-xml";
import { columnStyles } from "./columns";
import type { Content, PendingCell, PlacedCell } from "./edits";
import type { RowCursor } from "./row-cursor";
import { cursorAt, startFrom } from "./row-store";
import type { SheetData } from "./sheet-data";

/** Takes the pieces of a part in order. */
export type Sink = { readonly text: (text: string) => void; readonly bytes: (bytes: Uint8Array) => void };

const decoder = new TextDecoder();

/** Writes a sheet's rows: the file's own bytes as they are, with only the edited cells cut out and put in. */
class RowWriter {
  /** Whether a formula of the file went or one came, so that the calculation chain no longer holds. */
  formulasChanged = false;
  readonly #columnStyles: readonly (number | undefined)[];
  readonly #prefix: string;
  #copied: number;

  constructor(
    readonly sheet: SheetData,
    readonly sink: Sink,
  ) {
    this.#columnStyles = columnStyles(sheet.frame);
    this.#prefix = sheet.frame.prefix;
    this.#copied = sheet.store.start;
  }

  writeAll(): void {
    const { edits, store } = this.sheet;
    for (const row of edits.rows()) {
      const cursor = cursorAt(store, row);
      this.#copyTo(cursor?.rowStart ?? startFrom(store, row));
      if (cursor === undefined) this.#writeNewRow(row, edits.row(row));
      else this.#writeRow(cursor, edits.row(row));
    }
    this.#copyTo(store.end);
  }

  #copyTo(end: number): void {
    this.sink.bytes(this.sheet.store.bytes.subarray(this.#copied, end));
    this.#copied = end;
  }

  #writeNewRow(row: number, edited: readonly PlacedCell[]): void {
    const cells = edited.map((placed) => this.#newCell(row, placed, undefined)).join("");
    if (cells !== "") this.sink.text(`<${this.#prefix}row r="${row + 1}">${cells}</${this.#prefix}row>`);
  }

  #writeRow(cursor: RowCursor, edited: readonly PlacedCell[]): void {
    const { sink } = this;
    const empty = cursor.rowEmpty;
    sink.text(this.#rowTag(cursor, edited));
    this.#copied = cursor.rowOpenEnd;
    let next = 0;
    while (cursor.nextCell()) {
      for (let placed = edited[next]; placed && placed.column <= cursor.column; placed = edited[++next]) {
        this.#copyTo(cursor.cellStart);
        if (placed.column < cursor.column) sink.text(this.#newCell(cursor.row, placed, cursor.rowStyle));
        else this.#writeEdited(cursor, placed.cell);
      }
    }
    this.#copyTo(cursor.lastCellEnd);
    for (const placed of edited.slice(next)) sink.text(this.#newCell(cursor.row, placed, cursor.rowStyle));
    if (empty) sink.text(`</${this.#prefix}row>`);
  }

  /** The row's own tag, opened when it closed itself, its hint of which columns it spans widened. */
  #rowTag(cursor: RowCursor, edited: readonly PlacedCell[]): string {
    const tag = decoder.decode(this.sheet.store.bytes.subarray(cursor.rowStart, cursor.rowOpenEnd));
    const opened = cursor.rowEmpty ? tag.replace(/\/>$/, ">") : tag;
    const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(opened);
    if (spans === null) return opened;
    const columns = edited.map(({ column }) => column + 1);
    const first = Math.min(Number(spans[1]), ...columns);
    const last = Math.max(Number(spans[2]), ...columns);
    return withAttributes(opened, { spans: `${first}:${last}` });
  }

  #newCell(row: number, { column, cell }: PlacedCell, rowStyle: number | undefined): string {
    const base = rowStyle ?? this.#columnStyles[column] ?? 0;
    const style = this.sheet.styles.derive(cell.style ?? base, cell.change);
    const content = cell.content ?? { value: "", error: false, formula: undefined };
    if (content.formula !== undefined) this.formulasChanged = true;
    else if (content.value === "" && style === base) return "";
    return this.#cell(row, column, content, style);
  }

  #cell(row: number, column: number, content: Content, style: number): string {
    const { source } = content;
    if (!source) return cellXml(this.#prefix, row, column, content, style);
    const s = style > 0 ? String(style) : undefined;
    return withAttributes(source.tag, { r: cellName(row, column), s }) + source.inner;
  }

  #writeEdited(cursor: RowCursor, { content, change, style: carried }: PendingCell): void {
    const style = this.sheet.styles.derive(carried ?? cursor.style, change);
    if (content === undefined) {
      const tag = decoder.decode(this.sheet.store.bytes.subarray(cursor.cellStart, cursor.cellOpenEnd));
      this.sink.text(style === cursor.style ? tag : withAttributes(tag, { s: String(style) }));
      this.#copied = cursor.cellOpenEnd;
      return;
    }
    if (content.formula !== undefined || cursor.formulaTag >= 0) this.formulasChanged = true;
    const base = cursor.rowStyle ?? this.#columnStyles[cursor.column] ?? 0;
    const isBlank = content.value === "" && content.formula === undefined && style === base;
    if (!isBlank) this.sink.text(this.#cell(cursor.row, cursor.column, content, style));
    this.#copied = cursor.cellEnd;
  }
}

/** Writes the rows with their edits, and says whether a formula came or went. */
export const writeRows = (sheet: SheetData, sink: Sink): boolean => {
  const writer = new RowWriter(sheet, sink);
  writer.writeAll();
  return writer.formulasChanged;
};
