import { escapeText, toXstring } from "../xml/escape";
import { withAttributes } from "../xml/splice";
import type { RowCursor } from "./row-cursor";

/** A cell's own XML: its open tag, and all that follows it. Its place and style are set anew where it is written. */
export type CellSource = { readonly tag: string; readonly inner: string };

const decoder = new TextDecoder();

/** What is to be different about a formula: its text, and attributes of its tag (`undefined` takes one away). */
export type FormulaChange = {
  readonly text: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
};

const formulaXml = (tag: string, { text, attributes = {} }: FormulaChange): string => {
  const [, name = "f"] = /^<([^\s/>]+)/.exec(tag) ?? [];
  const changed = withAttributes(tag.replace(/\s*\/>$/, ">"), attributes);
  return `${changed}${escapeText(toXstring(text))}</${name}>`;
};

/** The XML of the cell that the cursor stands on, with another formula where one is given. */
export const cellSource = (cursor: RowCursor, formula?: FormulaChange): CellSource => {
  const piece = (from: number, to: number): string => decoder.decode(cursor.tags.bytes.subarray(from, to));
  const { cellStart, cellOpenEnd, cellEnd, formulaTag, formulaStart, formulaEnd } = cursor;
  const tag = piece(cellStart, cellOpenEnd);
  if (formula === undefined || formulaTag < 0) return { tag, inner: piece(cellOpenEnd, cellEnd) };
  const behind = piece(formulaEnd, cellEnd);
  const opened = piece(formulaTag, formulaStart);
  const rest = opened.endsWith("/>") ? behind : behind.replace(/^<\/[^>]*>/, "");
  return { tag, inner: piece(cellOpenEnd, formulaTag) + formulaXml(opened, formula) + rest };
};

const FORMULA_TAG = /<(?:[^\s/>]+:)?f(?:\s[^>]*)?>/;

/** The same XML with another formula in it. */
export const withFormula = ({ tag, inner }: CellSource, text: string): CellSource => ({
  tag,
  inner: inner.replace(
    new RegExp(`(${FORMULA_TAG.source})[^<]*`),
    (_, opened: string) => opened + escapeText(toXstring(text)),
  ),
});

const VALUE = /<(?:[^\s/>:]+:)?v(?:\s[^>]*)?(?:\/>|>[^<]*<\/[^>]*>)/;

/** The same XML without the result of its formula. */
export const withoutValue = ({ tag, inner }: CellSource): CellSource => ({
  // What tells the kind of a result goes with it: its type, and the metadata of a value that is none of the old kinds.
  tag: withAttributes(tag, { t: undefined, vm: undefined }),
  inner: inner.replace(VALUE, ""),
});

/** Whether such XML names its formula by the number of one that others share. */
export const isShared = ({ inner }: CellSource): boolean =>
  /\st\s*=\s*["']shared["']/.test(FORMULA_TAG.exec(inner)?.[0] ?? "");

/** The cells that the formula of such XML says that it fills. */
export const formulaRange = ({ inner }: CellSource): string | undefined => {
  const [opened = ""] = FORMULA_TAG.exec(inner) ?? [];
  return /\st\s*=\s*["']array["']/.test(opened)
    ? /\sref\s*=\s*["']([^"']*)["']/.exec(opened)?.[1]
    : undefined;
};

/** The same XML with the range of an array formula so many rows further down. */
export const withFormulaRange = (
  { tag, inner }: CellSource,
  move: (range: string) => string,
): CellSource => ({
  tag,
  inner: inner.replace(FORMULA_TAG, (opened) => {
    const [, , range] = /\sref\s*=\s*(["'])([^"']*)\1/.exec(opened) ?? [];
    return range === undefined ? opened : withAttributes(opened, { ref: move(range) });
  }),
});
