import type { Book } from "../../book/book";
import { registers } from "../../registers";
import type { RegisterId } from "../../registers/register";
import { err, ok, type Result } from "../../values/result";
import type { Task } from "../../values/task";
import { decode } from "../decode";
import { defaultSettings } from "../default-settings";
import { detectEncoding } from "../detect-encoding";
import type { Decoded } from "../encoding";
import { fileKind, type Unread } from "../file-kind";
import { repaired } from "../mojibake";
import type { ParsedFile } from "../parsed-file";
import { decodedAs, readFile, type FileReading, type ReadingChoices } from "../read-file";
import { readSie } from "../sie/read-sie";
import { withWholeHeaders } from "../split-header";
import { chooseSheet } from "./choose-sheet";
import { jsonDamage } from "./json-damage";
import { jsonFile } from "./json-file";
import { jsonLists, type JsonList } from "./json-lists";
import { readJson } from "./json-text";
import type { Source } from "./source";

/** What has no text of its own, such as a workbook. */
const withoutText = { encoding: "utf-8", decoded: { text: "", damage: [], damaged: 0 } } as const;

/** The reading of rows that are no CSV; what a CSV would be read with is what is written of them, such as refused rows. */
export const sourceReading = (
  book: Book,
  register: RegisterId,
  read: ParsedFile,
  source: Source,
  { encoding, decoded }: Pick<FileReading, "encoding" | "decoded"> = withoutText,
): FileReading => {
  const parsed = withWholeHeaders(read, registers[register]);
  return {
    encoding,
    decoded,
    sniffed: { delimiter: ";", sepLine: false, sure: true, candidates: [] },
    delimiter: ";",
    parsed,
    settings: defaultSettings(book, register, parsed),
    source,
  };
};

const jsonSource = (
  register: RegisterId,
  lists: readonly JsonList[],
  asked: string | undefined,
): { readonly list: JsonList; readonly source: Source } | undefined => {
  const named = lists.map((list) => ({
    ...list,
    isVisible: true,
    tables: [list.name.slice(list.name.lastIndexOf(".") + 1)],
  }));
  const told = named.find(({ name }) => name === asked) ?? chooseSheet(named, register);
  const list = told ?? named[0];
  if (!list) return undefined;
  const names = named.map(({ name }) => name);
  return { list, source: { kind: "json", list: list.name, lists: names, isGuess: told === undefined } };
};

/** The rows of a text that is no CSV, what they were read from, and the text with what is damaged in it. */
type Rows = { readonly parsed: ParsedFile; readonly source: Source; readonly decoded: Decoded };

const sieRows = (
  book: Book,
  register: RegisterId,
  asWritten: Decoded,
  choices: ReadingChoices,
): Result<Rows, Unread> => {
  const decoded = decodedAs(asWritten, choices);
  const parsed = readSie(book, register, decoded.text);
  return parsed ? ok({ parsed, source: { kind: "sie" }, decoded }) : err("sie-without-objects");
};

const jsonRows = (
  register: RegisterId,
  { text }: Decoded,
  { list, repair }: ReadingChoices,
): Result<Rows, Unread> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const chosen = jsonSource(register, jsonLists(json.value), list);
  if (!chosen) return err("json-without-records");
  const parsed = jsonFile(chosen.list.records, repair ? repaired : undefined);
  return ok({ parsed, source: chosen.source, decoded: { text, ...jsonDamage(parsed) } });
};

/**
 * Reads a file for a register, whatever it is: CSV and columns of a fixed width, the objects of a SIE file, another program's JSON. What holds
 * no rows is told as what it is; a workbook is one, for its sheets are read elsewhere.
 */
export function* readSource(
  book: Book,
  register: RegisterId,
  bytes: Uint8Array,
  choices: ReadingChoices = {},
): Task<Result<FileReading, Unread>> {
  const kind = fileKind(bytes);
  if (kind === undefined) return ok(yield* readFile(book, register, bytes, choices));
  if (kind !== "sie" && kind !== "json") return err(kind);
  const encoding = choices.encoding ?? (yield* detectEncoding(bytes));
  const asWritten = yield* decode(bytes, encoding);
  const found =
    kind === "sie" ? sieRows(book, register, asWritten, choices) : jsonRows(register, asWritten, choices);
  if (!found.ok) return found;
  const { parsed, source, decoded } = found.value;
  return ok(sourceReading(book, register, parsed, source, { encoding, decoded }));
}
