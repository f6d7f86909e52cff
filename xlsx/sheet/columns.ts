import { MOST_COLUMNS } from "../reference";
import type { XmlPart } from "../xml/part";
import { append, insertChild, withAttributes } from "../xml/splice";
import { child, childrenOf, type XmlElement } from "../xml/tree";
import { sheetOrder } from "./sheet-order";

type Span = { readonly element: XmlElement; readonly first: number; readonly last: number };

const spansOf = (frame: XmlPart): readonly Span[] =>
  childrenOf(child(frame.root, "cols"), "col").map((element) => ({
    element,
    first: Math.max(0, Number(element.attributes["min"] ?? 1) - 1),
    last: Math.min(MOST_COLUMNS, Number(element.attributes["max"] ?? 1)) - 1,
  }));

/** The widths that columns have of their own, in characters. */
export const readColumnWidths = (frame: XmlPart): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  for (const { element, first, last } of spansOf(frame)) {
    const width = Number(element.attributes["width"] ?? Number.NaN);
    for (let column = first; column <= last && width >= 0; column++) widths.set(column, width);
  }
  return widths;
};

/** The styles that columns give to cells that do not stand in the file. */
export const columnStyles = (frame: XmlPart): readonly (number | undefined)[] => {
  const styles: (number | undefined)[] = [];
  for (const { element, first, last } of spansOf(frame)) {
    const style = Number(element.attributes["style"] ?? 0);
    for (let column = first; column <= last && style > 0; column++) styles[column] = style;
  }
  return styles;
};

/** The style of a cell that does not stand in the file: its row's, else its column's, else none. */
export const baseStyles = (frame: XmlPart): ((column: number, rowStyle: number | undefined) => number) => {
  const styles = columnStyles(frame);
  return (column, rowStyle) => rowStyle ?? styles[column] ?? 0;
};

/** Gives one column a width; neighbors described by the same element keep theirs. */
export const setColumnWidth = (frame: XmlPart, column: number, width: number): void => {
  const { prefix, text } = frame;
  const sized = { width: String(width), customWidth: "1" };
  const col = (tag: string, first: number, last: number, more: Readonly<Record<string, string>>): string =>
    first > last ? "" : withAttributes(tag, { min: String(first + 1), max: String(last + 1), ...more });
  const fresh = col(`<${prefix}col/>`, column, column, sized);
  const cols = child(frame.root, "cols");
  if (cols === undefined) {
    const xml = `<${prefix}cols>${fresh}</${prefix}cols>`;
    frame.edit(insertChild(text, frame.root, sheetOrder, "cols", xml));
    return;
  }
  const spans = spansOf(frame);
  const own = spans.find(({ first, last }) => first <= column && column <= last);
  if (own !== undefined) {
    const { start, end } = own.element;
    const tag = text.slice(start, end);
    const pieces =
      col(tag, own.first, column - 1, {}) +
      col(tag, column, column, sized) +
      col(tag, column + 1, own.last, {});
    frame.edit({ start, end, text: pieces });
    return;
  }
  const next = spans.find(({ first }) => first > column)?.element.start;
  frame.edit(next === undefined ? append(text, cols, fresh) : { start: next, end: next, text: fresh });
};
