import type { Book } from "../book/book";
import { registers } from "../registers";
import type { RegisterId } from "../registers/register";
import type { Task } from "../values/task";
import { scanDamage } from "./damage";
import { decode } from "./decode";
import { defaultSettings } from "./default-settings";
import type { Delimiter } from "./delimiter";
import { detectEncoding } from "./detect-encoding";
import type { Decoded, Encoding } from "./encoding";
import type { ImportSettings } from "./import-settings";
import { withKnownDelimiter } from "./known-delimiter";
import { repaired } from "./mojibake";
import { otherQuotes } from "./other-quotes";
import { parse } from "./parse";
import type { ParsedFile } from "./parsed-file";
import { sniff, type Sniffed } from "./sniff";
import { fixedWidth } from "./sources/fixed-width";
import type { Source } from "./sources/source";
import { withWholeHeaders } from "./split-header";

/** A file as it was read, with what was found out on the way and what an import of it is set to at first. */
export type FileReading = {
  readonly encoding: Encoding;
  readonly decoded: Decoded;
  readonly sniffed: Sniffed;
  readonly delimiter: Delimiter;
  readonly parsed: ParsedFile;
  readonly settings: ImportSettings;
  /** Left out for a CSV: of others the delimiter means nothing, and of a workbook's sheet the encoding neither. */
  readonly source?: Source;
};

/** What a person has decided about the reading of a file; the rest is found out (#141, Q35). */
export type ReadingChoices = {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Letters that were misread before the file came here are read as what they were. */
  readonly repair?: boolean;
  /** Which of the lists of a JSON file is read, by its name. */
  readonly list?: string;
};

/** A file's text as it was written, or where a person says so with its misread letters undone and what is damaged still. */
export const decodedAs = (asWritten: Decoded, { repair }: ReadingChoices): Decoded => {
  if (!repair) return asWritten;
  const text = repaired(asWritten.text);
  const scan = scanDamage();
  scan.add(text);
  return { text, ...scan.end() };
};

/** Reads a file's bytes for a register: encoding, delimiter, records, header row and columns, each found or chosen. */
export function* readFile(
  book: Book,
  register: RegisterId,
  bytes: Uint8Array,
  choices: ReadingChoices = {},
): Task<FileReading> {
  const encoding = choices.encoding ?? (yield* detectEncoding(bytes));
  const decoded = decodedAs(yield* decode(bytes, encoding), choices);
  const { text, cellsOf } = otherQuotes(decoded.text);
  const sniffed = withKnownDelimiter(sniff(text), text, registers[register]);
  const delimiter = choices.delimiter ?? sniffed.delimiter;
  const isOneColumn = sniffed.candidates.every(({ columns }) => columns < 2);
  const fixed = choices.delimiter === undefined && isOneColumn ? fixedWidth(text) : undefined;
  const parsed = withWholeHeaders(fixed ?? cellsOf(yield* parse(text, delimiter)), registers[register]);
  const source = fixed && ({ kind: "fixedWidth" } as const);
  return {
    encoding,
    decoded,
    sniffed,
    delimiter,
    parsed,
    settings: defaultSettings(book, register, parsed),
    ...(source && { source }),
  };
}
