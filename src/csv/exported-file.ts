import type { RowId } from "../book/row-id";
import type { Lang } from "../values/cell";
import type { Delimiter } from "./delimiter";
import type { Encoding, LostCharacter } from "./encoding";

/** How a CSV file is written (#148, formats E1). */
export type ExportOptions = {
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  /** Begin with a byte order mark, so that Excel knows UTF-8 when it sees it; UTF-16 always has one. */
  readonly byteOrderMark: boolean;
  readonly decimal: "," | ".";
  readonly lang: Lang;
  readonly header: boolean;
  /** The worksheet's columns to write, counted from 0, in this order; all of them when left out. */
  readonly columns?: readonly number[];
  /** The rows to write; all of them when left out. */
  readonly rows?: ReadonlySet<RowId>;
};

/** What a Swedish Excel opens right on a double-click: UTF-8 with a byte order mark, `;`, decimal comma. */
export const exportDefaults: ExportOptions = {
  delimiter: ";",
  encoding: "utf-8",
  byteOrderMark: true,
  decimal: ",",
  lang: "sv",
  header: true,
};

/** A cell that could not be read; it is exported as it stands. */
export type UnreadCell = { readonly row: RowId; readonly field: string; readonly text: string };

/** A file that was written. */
export type ExportedFile = {
  readonly bytes: Uint8Array;
  /** How many rows of data it holds. */
  readonly rows: number;
  /** The characters that the encoding lacks, and that the file therefore does not hold. */
  readonly lost: readonly LostCharacter[];
  readonly unread: readonly UnreadCell[];
};
