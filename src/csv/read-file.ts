import type { Book } from "../book/book";
import type { RegisterId } from "../registers/register";
import type { Task } from "../values/task";
import { decode } from "./decode";
import { defaultSettings } from "./default-settings";
import type { Delimiter } from "./delimiter";
import { detectEncoding } from "./detect-encoding";
import type { Decoded, Encoding } from "./encoding";
import type { ImportSettings } from "./import-settings";
import { parse } from "./parse";
import type { ParsedFile } from "./parsed-file";
import { sniff, type Sniffed } from "./sniff";

/** A file as it was read, with what was found out on the way and what an import of it is set to at first. */
export type FileReading = {
  readonly encoding: Encoding;
  readonly decoded: Decoded;
  readonly sniffed: Sniffed;
  readonly delimiter: Delimiter;
  readonly parsed: ParsedFile;
  readonly settings: ImportSettings;
};

/** What a person has decided about the reading of a file; the rest is found out (#141, Q35). */
export type ReadingChoices = { readonly encoding?: Encoding; readonly delimiter?: Delimiter };

/** Reads a file's bytes for a register: encoding, delimiter, records, header row and columns, each found or chosen. */
export function* readFile(
  book: Book,
  register: RegisterId,
  bytes: Uint8Array,
  choices: ReadingChoices = {},
): Task<FileReading> {
  const encoding = choices.encoding ?? (yield* detectEncoding(bytes));
  const decoded = yield* decode(bytes, encoding);
  const sniffed = sniff(decoded.text);
  const delimiter = choices.delimiter ?? sniffed.delimiter;
  const parsed = yield* parse(decoded.text, delimiter);
  return { encoding, decoded, sniffed, delimiter, parsed, settings: defaultSettings(book, register, parsed) };
}
