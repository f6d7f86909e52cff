import type { CellRange } from "../document";
import { shiftFormula } from "../formula/shift";
import { parseRange } from "../reference";
import { fromXstring } from "../xml/escape";
import { TagScanner } from "../xml/tag-scanner";
import { readXmlText } from "../xml/text";
import type { RowCursor } from "./row-cursor";
import type { SharedFormula } from "./row-store";

const NONE: ReadonlyMap<string, string> = new Map();
const SPACE = 0x20;
const GREATER_THAN = 0x3e;

const attributesOf = (cursor: RowCursor): ReadonlyMap<string, string> => {
  const { bytes, nameEnd } = formulaName(cursor);
  // Nearly every formula stands alone, and its tag says nothing.
  if (bytes[nameEnd] === GREATER_THAN) return NONE;
  const tag = new TagScanner(bytes, cursor.formulaTag, cursor.formulaStart);
  const attributes = new Map<string, string>();
  tag.advance();
  while (tag.nextAttribute()) {
    const name = readXmlText(bytes, tag.attributeNameStart, tag.attributeNameEnd).trim();
    attributes.set(name, readXmlText(bytes, tag.valueStart, tag.valueEnd));
  }
  return attributes;
};

const formulaName = ({ tags, formulaTag }: RowCursor): { bytes: Uint8Array; nameEnd: number } => {
  const { bytes } = tags;
  let nameEnd = formulaTag + 1;
  while ((bytes[nameEnd] ?? 0) > SPACE && bytes[nameEnd] !== GREATER_THAN) nameEnd++;
  return { bytes, nameEnd };
};

const ownText = (cursor: RowCursor): string =>
  fromXstring(readXmlText(cursor.tags.bytes, cursor.formulaStart, cursor.formulaEnd));

/** The number of the shared formula that the cursor's cell takes part in. */
export const sharedNumber = (cursor: RowCursor): string | undefined => {
  if (cursor.formulaTag < 0) return undefined;
  const attributes = attributesOf(cursor);
  return attributes.get("t") === "shared" ? attributes.get("si") : undefined;
};

/** An attribute of the formula of the cursor's cell. */
export const formulaAttribute = (cursor: RowCursor, name: string): string | undefined =>
  attributesOf(cursor).get(name);

/** The shared formula that the cursor's cell writes out for others. */
export const sharedFormula = (cursor: RowCursor): SharedFormula | undefined =>
  cursor.formulaEnd > cursor.formulaStart
    ? { row: cursor.row, column: cursor.column, text: ownText(cursor) }
    : undefined;

/** What fills several cells at once: an array formula, and a table of what-if results. */
const FILLING = new Set(["array", "dataTable"]);

/** The cells that an array formula fills from the cursor's cell on, when they are several. */
export const arrayRange = (cursor: RowCursor): CellRange | undefined => {
  if (cursor.formulaTag < 0) return undefined;
  const attributes = attributesOf(cursor);
  if (!FILLING.has(attributes.get("t") ?? "")) return undefined;
  const range = parseRange(attributes.get("ref") ?? "");
  return range && range.rows * range.columns > 1 ? range : undefined;
};

/** The formula of the cursor's cell, without `=`; a shared one as it reads in this cell. */
export const readFormula = (
  cursor: RowCursor,
  shared: ReadonlyMap<string, SharedFormula>,
): string | undefined => {
  if (cursor.formulaTag < 0) return undefined;
  if (cursor.formulaEnd > cursor.formulaStart) return ownText(cursor);
  const origin = shared.get(sharedNumber(cursor) ?? "");
  return origin && shiftFormula(origin.text, cursor.row - origin.row, cursor.column - origin.column);
};
