import type { CellValue } from "#core/values/cell";
import { readNumber } from "../xml/number";
import type { RecentTexts } from "../xml/recent-texts";
import { TagScanner } from "../xml/tag-scanner";
import { readString, readXmlText } from "../xml/text";
import type { RowCursor } from "./row-cursor";

/** What the values of a workbook's cells are read with. */
export type ValueContext = {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** What cells that hold their text themselves held lately. */
  readonly texts: RecentTexts;
};

const TAG_OPEN = new TextEncoder().encode("<t>");
const TAG_END = new TextEncoder().encode("</t></is>");
const LESS_THAN = 0x3c;

const SECONDS_A_DAY = 86_400;
const MILLISECONDS_A_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;
const BETWEEN1900_AND1904 = 1462;
const FIRST_TRUE_DAY = 61;

/** The serial of an ISO date and time, which some programs write instead of it; NaN when it is none. */
const serialOf = (iso: string, date1904: boolean): number => {
  const [, hours, minutes, seconds = "0"] = /^T?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(iso) ?? [];
  if (hours !== undefined)
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return Number.NaN;
  const time = Date.parse(/T.*(Z|[+-]\d{2}:\d{2})$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  const serial = time / MILLISECONDS_A_DAY + UNIX_EPOCH;
  if (date1904) return serial - BETWEEN1900_AND1904;
  // Excel's 1900 has a 29 February, so days before it count one less.
  return serial < FIRST_TRUE_DAY ? serial - 1 : serial;
};

const readBool = (text: string): boolean | undefined => {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : undefined;
};

const holds = (bytes: Uint8Array, at: number, wanted: Uint8Array): boolean => {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
};

/** The text of a cell that holds it itself; most of them hold nothing else, in one piece. */
const readInline = ({ inlineStart, tags }: RowCursor, { texts }: ValueContext): string | undefined => {
  const { bytes, limit } = tags;
  if (holds(bytes, inlineStart, TAG_OPEN)) {
    const start = inlineStart + TAG_OPEN.length;
    let end = start;
    while (end < limit && bytes[end] !== LESS_THAN) end++;
    if (holds(bytes, end, TAG_END)) return texts.read(bytes, start, end);
  }
  return readString(new TagScanner(bytes, inlineStart, limit), "is");
};

/** The value of the cursor's cell; `undefined` when what stands there is not its type. */
export const readValue = (cursor: RowCursor, context: ValueContext): CellValue | undefined => {
  const { kind, valueStart, valueEnd } = cursor;
  const { bytes } = cursor.tags;
  if (kind === "inlineStr" && cursor.inlineStart >= 0) return readInline(cursor, context);
  if (valueStart < 0 || valueStart === valueEnd) return "";
  if (kind === "n") return finite(readNumber(bytes, valueStart, valueEnd));
  if (kind === "s") return context.strings[readNumber(bytes, valueStart, valueEnd)];
  if (kind === "str" || kind === "inlineStr") return context.texts.read(bytes, valueStart, valueEnd);
  const text = readXmlText(bytes, valueStart, valueEnd);
  if (kind === "b") return readBool(text.trim());
  return kind === "d" ? finite(serialOf(text.trim(), context.date1904)) : text;
};

const finite = (number: number): number | undefined => (Number.isFinite(number) ? number : undefined);
