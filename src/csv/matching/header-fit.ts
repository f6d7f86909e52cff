import { headerKey } from "../../registers/headers";
import type { Field, Register } from "../../registers/register";
import type { Grade } from "./column-match";
import { namesOf } from "./field-names";
import { headerWords, wordsAt } from "./header-words";
import { wordBeside, type Surroundings } from "./other-words";

/** How a header means a field; the higher the rank, the better among those of one grade. */
export type Fit = {
  readonly field: Field;
  readonly grade: Grade;
  readonly rank: number;
  /** The header says it without more. */
  readonly certain: boolean;
  readonly inverted?: true;
};

/** Shorter words mean a field only when they stand alone: `ort` is in `export`, `vat` in `privat`. */
const SHORTEST_PART = 4;
const SHORTEST_HEAD = 3;
/** What `?` headers rank above: they are the whole header. */
const WHOLE = 1000;

const inactive: ReadonlySet<string> = new Set(["inaktiv", "inactive", "spärrad"]);
const perhapsInactive: ReadonlySet<string> = new Set([
  ...["blocked", "blockerad", "disabled", "stängd", "stängt", "avslutad", "archived", "arkiverad", "vilande"],
  ...["passiv", "makulerad", "deleted", "isarchived", "sperret", "spærret", "gesperrt"],
]);
const active: ReadonlySet<string> = new Set(["status"]);

const around = (register: Register, { id, format }: Field, isKey: boolean): Surroundings => {
  if (format === "email" || format === "phone") return "reach";
  if (isKey || format === "organizationNumber" || format === "vatNumber") return "number";
  if (["postalAddress", "visitingAddress", "postcode", "city", "country"].includes(id)) return "address";
  return register.id === "customers" && (id === "name" || id === "contact") ? "name" : "other";
};

/** Whether a word nobody knows may stand before the name: `Billing city`, but no `Rabattkod`. */
const takesUnknown = (where: Surroundings, { id }: Field): boolean =>
  where === "reach" || where === "address" || (id !== "number" && where === "number");

/** Judges what stands beside a field's name in a header; undefined when it makes the header another thing. */
const besideRank = (
  before: readonly string[],
  after: readonly string[],
  where: Surroundings,
  field: Field,
  isKey: boolean,
): number | undefined => {
  const verdicts = [...before, ...after].map((word) => wordBeside(word, where));
  if (verdicts.includes("other")) return undefined;
  if (!verdicts.includes("unknown")) return 200;
  const isLast = after.every((word) => wordBeside(word, where) === "neutral");
  return isLast && !isKey && takesUnknown(where, field) ? 100 : undefined;
};

const wordFit = (register: Register, field: Field, words: readonly string[]): Fit | undefined => {
  const isKey = register.key.includes(field.id);
  const where = around(register, field, isKey);
  let best: number | undefined;
  for (const phrase of namesOf(register, field).phrases) {
    const at = wordsAt(words, phrase);
    if (at < 0 || phrase.length === words.length) continue;
    const after = words.slice(at + phrase.length);
    const beside = besideRank(words.slice(0, at), after, where, field, isKey);
    if (beside === undefined) continue;
    const rank = beside + (after.length === 0 ? 50 : 0) + phrase.join("").length;
    if (best === undefined || rank > best) best = rank;
  }
  return best === undefined ? undefined : { field, grade: "word", rank: best, certain: false };
};

/** A word that ends with a field's name: the last part of a compound says what it is. Never a key, and never a name. */
const partFit = (register: Register, field: Field, words: readonly string[]): Fit | undefined => {
  if (register.key.includes(field.id) || field.id === "name") return undefined;
  const where = around(register, field, false);
  let best: number | undefined;
  for (const [at, word] of words.entries())
    for (const [name, more] of namesOf(register, field).phrases) {
      if (name === undefined || more !== undefined || name.length < SHORTEST_HEAD) continue;
      if (!word.endsWith(name) || word === name) continue;
      const first = word.slice(0, -name.length);
      if (name.length < SHORTEST_PART && wordBeside(first, where) !== "neutral") continue;
      const after = words.slice(at + 1);
      const beside = besideRank([...words.slice(0, at), first], after, where, field, false);
      if (beside === undefined) continue;
      const rank = beside + name.length;
      if (best === undefined || rank > best) best = rank;
    }
  return best === undefined ? undefined : { field, grade: "substring", rank: best, certain: false };
};

const activeFit = (field: Field, key: string): Fit | undefined => {
  if (field.id !== "active" || field.type.kind !== "bool") return undefined;
  if (inactive.has(key)) return { field, grade: "alias", rank: 0, certain: true, inverted: true };
  if (perhapsInactive.has(key)) return { field, grade: "word", rank: WHOLE, certain: false, inverted: true };
  return active.has(key) ? { field, grade: "alias", rank: 0, certain: true } : undefined;
};

/** How a header means a field, by its words alone; undefined when it does not. */
export const fitOf = (register: Register, field: Field, header: string): Fit | undefined => {
  const key = headerKey(header);
  if (key === "") return undefined;
  const names = namesOf(register, field);
  if (names.exact.has(key)) return { field, grade: "exact", rank: 0, certain: true };
  if (names.alias.has(key)) return { field, grade: "alias", rank: 0, certain: true };
  const asActive = activeFit(field, key);
  if (asActive) return asActive;
  if (names.asked.has(key)) return { field, grade: "word", rank: WHOLE, certain: false };
  const words = headerWords(header);
  return wordFit(register, field, words) ?? partFit(register, field, words);
};
