import { cellName } from "#core/values/a1";
import { withAttributes } from "../xml/splice";
import { RowCursor } from "./row-cursor";

/**
 * The sheet's XML with the number of every row and cell written out. Some programs leave them out, and then a row put
 * between two others would move all that follow.
 */
export const writeReferences = (bytes: Uint8Array, start: number, end: number): Uint8Array => {
  // A byte order mark stays, so that the rows begin where they began.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const pieces: string[] = [];
  const cursor = new RowCursor(bytes, start, end);
  let copied = 0;
  const rewrite = (from: number, to: number, reference: string): void => {
    pieces.push(decoder.decode(bytes.subarray(copied, from)));
    pieces.push(withAttributes(decoder.decode(bytes.subarray(from, to)), { r: reference }));
    copied = to;
  };
  while (cursor.nextRow()) {
    rewrite(cursor.rowStart, cursor.rowOpenEnd, String(cursor.row + 1));
    while (cursor.nextCell())
      rewrite(cursor.cellStart, cursor.cellOpenEnd, cellName(cursor.row, cursor.column));
  }
  pieces.push(decoder.decode(bytes.subarray(copied)));
  return new TextEncoder().encode(pieces.join(""));
};
