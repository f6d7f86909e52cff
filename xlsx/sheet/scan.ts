import { cellName } from "#core/values/a1";
import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import type { CellRange } from "../document";
import { damaged, type Damage, type XlsxFault } from "../fault";
import { decodeXml, isXmlText, toUtf8 } from "../xml/decode";
import { knowsItsEntities } from "../xml/entities";
import { XmlPart } from "../xml/part";
import { TagScanner } from "../xml/tag-scanner";
import { child } from "../xml/tree";
import { arrayRange, sharedFormula, sharedNumber } from "./cell-formula";
import { readValue, type ValueContext } from "./cell-value";
import { type CellKind, RowCursor } from "./row-cursor";
import type { RowStore, SharedFormula } from "./row-store";

/** A sheet taken apart: `frame` is its XML without the rows, small enough to read whole; the rows stay bytes. */
export type ScannedSheet = { readonly frame: XmlPart; readonly store: RowStore };

type Flaw = { readonly damage: Damage; readonly at?: string };

/** The kinds of cells that can hold something else than they say; text is text. */
const checked: Partial<Record<CellKind, true>> = { n: true, s: true, b: true, d: true };

/** Goes through all rows once: what does not read as it should is found here, so that reading later cannot fail. */
const indexRows = (
  bytes: Uint8Array,
  start: number,
  limit: number,
  context: ValueContext,
): RowStore | Flaw => {
  const cursor = new RowCursor(bytes, start, limit);
  const numbers: number[] = [];
  const starts: number[] = [];
  const shared = new Map<string, SharedFormula>();
  const arrays: CellRange[] = [];
  let hasFormulas = false;
  while (cursor.nextRow()) {
    numbers.push(cursor.row);
    starts.push(cursor.rowStart);
    while (cursor.nextCell()) {
      if (cursor.kind in checked && readValue(cursor, context) === undefined) {
        return { damage: "bad-cell", at: cellName(cursor.row, cursor.column) };
      }
      if (cursor.formulaTag < 0) continue;
      hasFormulas = true;
      const array = arrayRange(cursor);
      if (array) arrays.push(array);
      const number = sharedNumber(cursor);
      const formula = number === undefined ? undefined : sharedFormula(cursor);
      if (number !== undefined && formula !== undefined && !shared.has(number)) shared.set(number, formula);
    }
  }
  const { damage, implicit, tags } = cursor;
  if (damage !== undefined)
    return { damage, at: cellName(Math.max(cursor.row, 0), Math.max(cursor.column, 0)) };
  if (tags.kind !== "close") return { damage: "broken-xml" };
  return {
    bytes,
    start,
    end: tags.start,
    numbers: Uint32Array.from(numbers),
    starts: Uint32Array.from(starts),
    hasFormulas,
    implicit,
    shared,
    arrays,
  };
};

/** The index of rows that were checked before and have been written another way. */
export const reindex = (bytes: Uint8Array, start: number, context: ValueContext): RowStore => {
  const store = indexRows(bytes, start, bytes.length, context);
  if ("damage" in store) throw new Error("rows no longer read as they did");
  return store;
};

const findRows = (bytes: Uint8Array): TagScanner | undefined => {
  const tags = new TagScanner(bytes, 0, bytes.length);
  do tags.advance();
  while (tags.kind !== "end" && tags.kind !== "broken" && !tags.is("sheetData"));
  return tags.kind === "open" || tags.kind === "empty" ? tags : undefined;
};

/** Takes a worksheet part apart, or says what is wrong with it. */
export const scanSheet = (
  name: string,
  raw: Uint8Array,
  context: ValueContext,
): Result<ScannedSheet, XlsxFault> => {
  const bytes = toUtf8(raw);
  const tag = isXmlText(bytes) && knowsItsEntities(bytes) ? findRows(bytes) : undefined;
  if (tag === undefined) return err(damaged(name, "broken-xml"));
  const start = tag.next;
  const empty = { bytes, start, end: start, numbers: new Uint32Array(), starts: new Uint32Array() };
  const store =
    tag.kind === "empty"
      ? {
          ...empty,
          hasFormulas: false,
          implicit: false,
          shared: new Map<string, SharedFormula>(),
          arrays: [],
        }
      : indexRows(bytes, start, bytes.length, context);
  if ("damage" in store) return err(damaged(name, store.damage, store.at));
  const head = decodeXml(bytes.subarray(0, start));
  const tail = decodeXml(bytes.subarray(store.end));
  const frame = head === undefined || tail === undefined ? "broken-xml" : XmlPart.read(name, head + tail);
  if (typeof frame === "string") return err(damaged(name, frame));
  // Elsewhere in the part the rows would not be found again when it is saved.
  return child(frame.root, "sheetData") ? ok({ frame, store }) : err(damaged(name, "broken-xml"));
};
