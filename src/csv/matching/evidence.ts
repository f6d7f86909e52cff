import { tableOf, type Book } from "../../book/book";
import { keyIndex } from "../../book/keys";
import { valuesAt, type Table } from "../../book/table";
import type { Field, Register } from "../../registers/register";
import { fold } from "../../values/text";
import { foreignKinds, kindOf, type ValueKind } from "./value-kinds";

/** How large a share of a column's cells must say it before its header is doubted. */
const MOST = 0.8;
const MOST_OWN = 200;

const share = (texts: readonly string[], is: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(is).length / texts.length;

const ownValues = (table: Table, field: string): readonly string[] => {
  const values = valuesAt(table, field) ?? [];
  const texts: string[] = [];
  for (const row of table.order) {
    if (texts.length === MOST_OWN) break;
    const value = values[row];
    if (value !== undefined) texts.push(String(value));
  }
  return texts;
};

const isForeign = (kinds: ReadonlySet<ValueKind>, texts: readonly string[]): boolean =>
  share(texts, (text) => {
    const kind = kindOf(text);
    return kind !== undefined && kinds.has(kind);
  }) >= MOST;

const names = new WeakMap<Table, ReadonlySet<string>>();

const namesIn = (table: Table): ReadonlySet<string> => {
  const known =
    names.get(table) ?? new Set((valuesAt(table, "name") ?? []).map((name) => fold(String(name ?? ""))));
  names.set(table, known);
  return known;
};

/** A code is one word; what has words in it, or is the name of a row of the register, is a name. */
const areNames = (table: Table, texts: readonly string[]): boolean => {
  if (table.order.length === 0 || texts.length === 0) return false;
  const keys = keyIndex(table).rows;
  const known = namesIn(table);
  if (texts.some((text) => keys.has(fold(text)))) return false;
  return share(texts, (text) => /\p{L}\s+\S/u.test(text) || known.has(fold(text))) >= MOST;
};

/** 1, 2, 3 … and none of them a key: the lines of a list are numbered, not its rows named. */
const areLineNumbers = (table: Table, texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.every((text, at) => text === String(Number(texts[0]) + at)) &&
  !texts.some((text) => keyIndex(table).rows.has(fold(text)));

/** What the workbook and the cells of a column say of the field that its header means. */
export type Evidence = {
  /** Whether the cells speak against it: another kind of thing, or names where codes must stand. */
  readonly against: (field: Field, texts: readonly string[]) => "other-kind" | "names" | "lines" | undefined;
};

/** Evidence from cells alone, for what is no register yet. */
export const cellEvidence: Evidence = {
  against: (field, texts) => {
    const kinds = foreignKinds(field);
    return kinds && isForeign(kinds, texts) ? "other-kind" : undefined;
  },
};

/** Evidence from the cells and from the register itself: what its own column holds is never foreign to it. */
export const bookEvidence = (book: Book, register: Register): Evidence => ({
  against: (field, texts) => {
    const kinds = foreignKinds(field);
    const table = tableOf(book, register.id);
    if (kinds && isForeign(kinds, texts))
      return table && isForeign(kinds, ownValues(table, field.id)) ? undefined : "other-kind";
    const meant = field.refersTo && tableOf(book, field.refersTo);
    if (meant && meant.register.key.length === 1 && areNames(meant, texts)) return "names";
    const isOnlyKey = register.key.length === 1 && register.key[0] === field.id;
    return isOnlyKey && table && areLineNumbers(table, texts) ? "lines" : undefined;
  },
});
