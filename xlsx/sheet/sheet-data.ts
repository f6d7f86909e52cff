import type { XlsxSheet } from "../document";
import type { StyleBook } from "../style/style-book";
import type { XmlPart } from "../xml/part";
import type { ValueContext } from "./cell-value";
import type { CellEdits } from "./edits";
import type { RowStore } from "./row-store";

/** A worksheet as the file has it, and the edits that are to go into it. */
export type SheetData = {
  readonly name: string;
  readonly state: XlsxSheet["state"];
  readonly frame: XmlPart;
  store: RowStore;
  /** The parts of the sheet's tables. */
  readonly tables: XmlPart[];
  /** Shared formulas whose origin was edited: the cells that shared them have been given their own. */
  readonly ownFormulas: Set<string>;
  readonly edits: CellEdits;
  readonly styles: StyleBook;
  readonly context: ValueContext;
};
