import type { CellRange } from "../document";
import { lastColumn, lastRow, parseRange, rangeName } from "../reference";
import type { XmlPart } from "../xml/part";
import { setAttributes, type Splice } from "../xml/splice";
import { descendants } from "../xml/tree";

/** A list of ranges where each that ends on the source row, in its columns, goes on for so many rows more. */
const extended = (list: string, source: CellRange, rows: number): string =>
  list
    .split(/\s+/)
    .map((piece) => {
      const range = parseRange(piece);
      if (range === undefined || lastRow(range) !== source.row) return piece;
      const column = Math.max(range.column, source.column);
      const columns = Math.min(lastColumn(range), lastColumn(source)) - column + 1;
      if (columns === range.columns) return rangeName({ ...range, rows: range.rows + rows });
      return columns > 0 ? `${piece} ${rangeName({ row: source.row + 1, column, rows, columns })}` : piece;
    })
    .join(" ");

/** Lets validations and conditional formats of a row hold for the rows under it, those of newer Excel versions too. */
export const extendRanges = (frame: XmlPart, source: CellRange, rows: number): void => {
  const { root, text } = frame;
  const splices: Splice[] = [];
  for (const element of ["dataValidation", "conditionalFormatting"].flatMap((name) =>
    descendants(root, name),
  )) {
    const list = element.attributes["sqref"];
    if (list === undefined) continue;
    const longer = extended(list, source, rows);
    if (longer !== list) splices.push(setAttributes(text, element, { sqref: longer }));
  }
  for (const element of descendants(root, "sqref")) {
    const longer = extended(element.text, source, rows);
    if (longer !== element.text)
      splices.push({ start: element.openEnd, end: element.closeStart, text: longer });
  }
  frame.edit(...splices);
};
