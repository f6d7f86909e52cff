import type { Book } from "../book/book";
import { NO_ROW, type RowId } from "../book/row-id";
import { valuesAt, type Table } from "../book/table";
import type { Field, RegisterId } from "../registers/register";
import { MONEY_SCALE, readMoney } from "../values/money";
import { plainWords } from "../values/plain-letters";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { textAt } from "./spellings";

/** The rows of one register by what names them, a line each: ` key words| name words`. */
export type SearchPart = {
  readonly register: RegisterId;
  readonly rows: readonly RowId[];
  readonly lines: string;
  /** Where each line begins, and where one more would. */
  readonly starts: Int32Array;
};

/** Everything in a book that bears a name, to be searched as somebody types. */
export type SearchIndex = readonly SearchPart[];

/** A row that was found; the rank is higher the more of its key was typed. */
export type SearchHit = { readonly register: RegisterId; readonly row: RowId; readonly rank: number };

/** What was found in one register: the best of it, and how many there are. */
export type SearchFound = {
  readonly register: RegisterId;
  readonly hits: readonly SearchHit[];
  readonly count: number;
};

const END_OF_KEY = "|";

const NUMBER_IN_PARTS = /^\d[\d\s-]*\d$/u;

/** Digits that are written with blanks or dashes between them, in one; "" for any other text. */
const joined = (text: string): string => {
  if (!NUMBER_IN_PARTS.test(text)) return "";
  const digits = text.replace(/[\s-]/gu, "");
  return digits === text ? "" : ` ${digits}`;
};

/** An amount as people write it, with its öre, its currency and what parts its thousands, in the words of the cell that holds it; none for what is no amount. */
const amountWords = (query: string): string[] => {
  const amount = readMoney(query, { date1904: false });
  return typeof amount === "number" ? wordList(String(amount / 10 ** MONEY_SCALE)) : [];
};

const wordList = (text: string): string[] =>
  plainWords(text)
    .split(" ")
    .flatMap((word) => (word === "" ? [] : [` ${word}`]));

const wordsOf = (text: string): string => (text === "" ? "" : plainWords(text) + joined(text));

const isMoney = ({ kind }: Field["type"]): boolean => kind === "money";

/** Besides its key: what names a row to people, and the numbers that they look for it by. */
const named = ({ register }: Table): string[] =>
  register.fields
    .filter(({ id, type }) => id === "name" || id === "organizationNumber" || isMoney(type))
    .map(({ id }) => id)
    .filter((id) => !register.key.includes(id));

/** The words of an amount, which is kept in öre, are those of its kronor. */
const amountIn = (table: Table, row: RowId, id: string): string => {
  const value = valuesAt(table, id)?.[row];
  return wordsOf(typeof value === "number" ? String(value / 10 ** MONEY_SCALE) : textAt(table, row, id));
};

function* partOf(table: Table): Task<SearchPart> {
  const rows: RowId[] = [];
  const lines: string[] = [];
  const starts = [0];
  const fields = named(table).filter((id) => table.columnOf.has(id));
  const amounts = new Set(table.register.fields.filter(({ type }) => isMoney(type)).map(({ id }) => id));
  let done = 0;
  for (const row of table.order) {
    const key = table.register.key.map((id) => wordsOf(textAt(table, row, id))).join("");
    const names = fields
      .map((id) => (amounts.has(id) ? amountIn(table, row, id) : wordsOf(textAt(table, row, id))))
      .join("");
    if (key !== "" || names !== "") {
      rows.push(row);
      const line = `${key}${END_OF_KEY}${names}\n`;
      lines.push(line);
      starts.push((starts.at(-1) ?? 0) + line.length);
    }
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return { register: table.register.id, rows, lines: lines.join(""), starts: Int32Array.from(starts) };
}

/** Makes the index of a book's registers with keys, in slices; projects and customers first. */
export function* searchIndex(book: Book): Task<SearchIndex> {
  const first: readonly RegisterId[] = ["projects", "customers"];
  const all = [...book.tables.values()].filter(
    ({ register }) => register.key.length > 0 && !register.ownRecord,
  );
  const ordered = [
    ...first.flatMap((id) => all.filter(({ register }) => register.id === id)),
    ...all.filter(({ register }) => !first.includes(register.id)),
  ];
  const parts: SearchPart[] = [];
  for (const table of ordered) parts.push(yield* partOf(table));
  return parts;
}

/** The whole key was typed; the beginnings of its parts; or words of the name, some of them at least. */
const EXACT = 3;
const IN_KEY = 2;
const IN_NAME = 1;

const rankOf = (text: string, words: readonly string[], whole: string): number => {
  let last = 0;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    last = Math.max(last, at);
  }
  const end = text.indexOf(END_OF_KEY);
  if (last > end) return IN_NAME;
  return text.startsWith(whole) && whole.length === end ? EXACT : IN_KEY;
};

/** The lines that hold a text, by their places among all. */
function* linesWith({ lines, starts }: SearchPart, text: string): Generator<number> {
  let line = 0;
  for (let at = lines.indexOf(text); at >= 0; at = lines.indexOf(text, starts[line] ?? lines.length)) {
    while ((starts[line + 1] ?? Infinity) <= at) line++;
    yield line++;
  }
}

const foundIn = (part: SearchPart, words: readonly string[], most: number): SearchFound => {
  const { register, rows, lines, starts } = part;
  const best: SearchHit[] = [];
  const whole = words.join("");
  // The longest word is the rarest, as a rule.
  const [longest = ""] = words.toSorted((one, other) => other.length - one.length);
  let count = 0;
  for (const line of linesWith(part, longest)) {
    const rank = rankOf(lines.slice(starts[line], starts[line + 1]), words, whole);
    if (rank === 0) continue;
    count++;
    const worst = best.at(-1);
    if (best.length === most && worst && worst.rank >= rank) continue;
    const place = best.findIndex((one) => one.rank < rank);
    best.splice(place < 0 ? best.length : place, 0, { register, row: rows[line] ?? NO_ROW, rank });
    if (best.length > most) best.pop();
  }
  return { register, hits: best, count };
};

/**
 * The rows that a query finds: each of its words begins a part of the key or a word of the name, or its digits in one do, or
 * it is an amount that the row holds.
 * Register by register, the best of each; in one pass over the index, however long it is.
 */
export const searchRows = (index: SearchIndex, query: string, most: number): SearchFound[] => {
  const words = wordList(query);
  if (words.length === 0) return [];
  const digits = joined(query.trim());
  const otherwise = [digits === "" ? [] : [digits], amountWords(query.trim())].filter(
    ({ length }) => length > 0,
  );
  return index
    .map((part) => {
      let found = foundIn(part, words, most);
      for (const other of otherwise) if (found.count === 0) found = foundIn(part, other, most);
      return found;
    })
    .filter(({ count }) => count > 0);
};
