import { parseRange, rangeName, union } from "../reference";
import { setAttributes } from "../xml/splice";
import { child } from "../xml/tree";
import type { ZipEntry } from "../zip/entry";
import { Packer } from "../zip/packer";
import type { SheetData } from "./sheet-data";
import { writeRows } from "./write-rows";

export type PackedSheet = { readonly entry: ZipEntry; readonly formulasChanged: boolean };

/** Keeps the range that the sheet says it uses around everything that has been edited. */
const widenDimension = ({ frame, store, edits }: SheetData): void => {
  const dimension = child(frame.root, "dimension");
  if (dimension === undefined || edits.bounds === undefined) return;
  const before = store.numbers.length === 0 ? undefined : parseRange(dimension.attributes["ref"] ?? "");
  const ref = rangeName(before === undefined ? edits.bounds : union(before, edits.bounds));
  if (ref !== dimension.attributes["ref"]) frame.edit(setAttributes(frame.text, dimension, { ref }));
};

/** The sheet's part with its edits, packed; `undefined` when nothing about it was edited. */
export const packSheet = (sheet: SheetData): PackedSheet | undefined => {
  if (sheet.edits.isEmpty && !sheet.frame.touched) return undefined;
  widenDimension(sheet);
  const packer = new Packer();
  const { text, root, prefix, name } = sheet.frame;
  const data = child(root, "sheetData");
  if (data === undefined) throw new Error(`${name} has no place for rows`);
  const closesItself = data.closeStart === data.end;
  const tag = text.slice(data.start, data.openEnd);
  packer.text(text.slice(0, data.start) + (closesItself ? tag.replace(/\/>$/, ">") : tag));
  const formulasChanged = writeRows(sheet, packer);
  packer.text((closesItself ? `</${prefix}sheetData>` : "") + text.slice(data.closeStart));
  return { entry: packer.entry(name), formulasChanged };
};
