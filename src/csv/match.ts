import { headerKey } from "../registers/headers";
import type { Field, Register } from "../registers/register";
import { inEach } from "../values/by-lang";
import { readAs } from "../values/cell";
import { readCell } from "../values/value-type";
import type { ColumnMatch, Grade } from "./column-match";
import { headerWords, wordsAt } from "./header-words";

/** Shorter words mean a field only when they stand alone: `ort` is in `export`, `vat` in `privat`. */
const SHORTEST_PART = 4;
const MOST_SAMPLES = 20;

const inactive: ReadonlySet<string> = new Set(["inaktiv", "inactive", "spärrad", "blocked", "blockerad"]);
const active: ReadonlySet<string> = new Set(["status"]);
/** A header that ends so names the row, not what is called (field, pain 13). */
const NUMBERS = /(?:nummer|number|nr|no|id|kod|code)$/;

/** How a header means a field; the higher the rank, the better among those of one grade. */
type Fit = { readonly field: Field; readonly grade: Grade; readonly rank: number; readonly inverted?: true };

const namesOf = (field: Field): readonly string[] => [...inEach(field), ...(field.aliases ?? [])];

/** `Namn` is what anything may be called: it gives way to any other word. */
const isVague = ({ id }: Field): boolean => id === "name";

const wordFit = (field: Field, words: readonly string[]): Fit | undefined => {
  let rank = -1;
  for (const name of namesOf(field)) {
    const wanted = headerWords(name);
    const at = wordsAt(words, wanted);
    if (at < 0) continue;
    const isLast = at + wanted.length === words.length;
    rank = Math.max(rank, (isLast ? 100 : 0) + wanted.join("").length);
  }
  return rank < 0 ? undefined : { field, grade: "word", rank: isVague(field) ? 0 : rank };
};

const partFit = (field: Field, key: string): Fit | undefined => {
  let rank = -1;
  for (const name of namesOf(field).map(headerKey)) {
    if (name.length < SHORTEST_PART || !(key.startsWith(name) || key.endsWith(name))) continue;
    rank = Math.max(rank, (key.endsWith(name) ? 100 : 0) + name.length);
  }
  return rank < 0 ? undefined : { field, grade: "substring", rank: isVague(field) ? 0 : rank };
};

const fitOf = (field: Field, header: string): Fit | undefined => {
  const key = headerKey(header);
  if (key === "") return undefined;
  if (inEach(field).some((name) => headerKey(name) === key)) return { field, grade: "exact", rank: 0 };
  if (field.aliases?.some((name) => headerKey(name) === key)) return { field, grade: "alias", rank: 0 };
  if (field.id === "active" && field.type.kind === "bool") {
    if (inactive.has(key)) return { field, grade: "alias", rank: 0, inverted: true };
    if (active.has(key)) return { field, grade: "alias", rank: 0 };
  }
  if (field.id === "name" && NUMBERS.test(key)) return undefined;
  return wordFit(field, headerWords(header)) ?? partFit(field, key);
};

/** Whether what stands in the column can be what the field holds; asked only when the header alone does not say. */
const canHold = ({ type, format }: Field, cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== "").slice(0, MOST_SAMPLES);
  const emails = filled.filter((cell) => cell.includes("@")).length;
  if (format === "email") return emails * 2 >= filled.length;
  const read = filled.filter((cell) => {
    const reading = readCell(type, cell, { date1904: false, decimal: ",", dateOrder: "ymd" });
    return reading === undefined || readAs(reading) !== undefined;
  });
  return read.length * 2 >= filled.length && emails * 2 <= filled.length;
};

/** Every field that a column can be. `Postnummer och postort` is the postcode: it is split later (Q30). */
const fitsOf = ({ fields }: Register, header: string, cells: readonly string[]): Fit[] => {
  const fits = fields.flatMap((field) => {
    const fit = fitOf(field, header);
    const isCertain = fit?.grade === "exact" || fit?.grade === "alias";
    return fit && (isCertain || canHold(field, cells)) ? [fit] : [];
  });
  return fits.some(({ field }) => field.format === "postcode")
    ? fits.filter(({ field }) => field.id !== "city")
    : fits;
};

const grades: readonly Grade[] = ["exact", "alias", "word", "substring"];

/**
 * The field that each column of a file seems to hold, each field once (#143): the surest match first, and of
 * several as sure the leftmost. `samples` are some rows of data; a word or a part of one counts only where they fit.
 */
export const matchColumns = (
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  register: Register,
): ColumnMatch[] => {
  const fits = headers.flatMap((header, column) =>
    fitsOf(
      register,
      header,
      samples.map((row) => row[column] ?? ""),
    ).map((fit) => ({ ...fit, column })),
  );
  fits.sort(
    (a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || b.rank - a.rank || a.column - b.column,
  );
  const taken = new Set<string>();
  const chosen = new Map<number, Fit>();
  for (const { column, ...fit } of fits) {
    if (chosen.has(column) || taken.has(fit.field.id)) continue;
    chosen.set(column, fit);
    taken.add(fit.field.id);
  }
  return headers.map((header, column) => {
    const fit = chosen.get(column);
    if (!fit) return { column, header };
    const { field, grade, inverted } = fit;
    return { column, header, field: field.id, grade, ...(inverted && { inverted }) };
  });
};
