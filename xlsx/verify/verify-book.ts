import { err, ok, type Result } from "#core/values/result";
import type { ZipEntry } from "../zip/entry";
import { readZip } from "../zip/read";
import { bookFlaws, type BookFlaw } from "./book-flaws";

/** How much of a workbook file came out as it went in: the names of its parts, by what became of them. */
export type Certificate = {
  readonly untouched: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
};

/** Parts that may go: Excel makes the order of calculation anew. */
const MAY_GO = /(^|\/)calcchain\.xml$/i;

const byName = (bytes: Uint8Array): ReadonlyMap<string, ZipEntry> => {
  const entries = readZip(bytes);
  return new Map(entries.ok ? entries.value.map((entry) => [entry.name, entry]) : []);
};

const isSame = (one: ZipEntry, other: ZipEntry): boolean => {
  const [a, b] = [one.compressed, other.compressed];
  if (one.crc !== other.crc || one.size !== other.size || a.length !== b.length) return false;
  return a.every((byte, at) => byte === b[at]);
};

/** A flaw by what it is and where; an overlap by its sheet, for its cells may have moved. */
const placeOf = ({ flaw, at }: BookFlaw): string =>
  `${flaw} ${flaw === "overlap" ? at.replace(/ \S+$/, "") : at}`;

/**
 * Reads back a workbook that is about to be written, and compares it with the file that it came from: it opens, its structure
 * holds where that of the original did, no part is lost but those of sheets that were meant to go. Gives what holds, or what does not. A workbook that is made anew
 * comes from no file, and is compared with none.
 */
export const verifyBook = (
  before: Uint8Array | undefined,
  after: Uint8Array,
  removed: readonly string[] = [],
): Result<Certificate, readonly BookFlaw[]> => {
  const [old, now] = [before ? byName(before) : new Map<string, ZipEntry>(), byName(after)];
  const meant = new Set(removed.map((name) => name.toLowerCase()));
  const lost = [...old.keys()].filter(
    (name) => !now.has(name) && !MAY_GO.test(name) && !meant.has(name.toLowerCase()),
  );
  const found = [...bookFlaws(after), ...lost.map((at) => ({ flaw: "lost-part" as const, at }))];
  // What was wrong with the file already is not for this job to refuse.
  const known = new Set(before && found.length > 0 ? bookFlaws(before).map(placeOf) : []);
  const flaws = found.filter((flaw) => !known.has(placeOf(flaw)));
  if (flaws.length > 0) return err(flaws);
  const untouched: string[] = [];
  const changed: string[] = [];
  const added: string[] = [];
  for (const [name, entry] of now) {
    const was = old.get(name);
    if (!was) added.push(name);
    else if (isSame(was, entry)) untouched.push(name);
    else changed.push(name);
  }
  return ok({ untouched, changed, added });
};
