import { fold } from "../values/text";

/** Keys that are counted up: what stands before the digits, how many digits, and the highest of them. */
type Series = { readonly prefix: string; readonly width: number; highest: number; members: number };

/** The series that some keys belong to; empty until they are counted. */
export type KeySeries = Map<string, Series>;

/** A number of more digits than this cannot be counted up exactly. */
const MOST_DIGITS = 15;
const COUNTED = new RegExp(`^(.*?)(\\d{1,${MOST_DIGITS}})$`, "u");

/** Counts a key among its series; one that does not end in digits belongs to none. */
export const countKey = (all: KeySeries, key: string): void => {
  const [, prefix, digits] = COUNTED.exec(key) ?? [];
  if (prefix === undefined || digits === undefined) return;
  const name = `${fold(prefix)} ${digits.length}`;
  let series = all.get(name);
  if (!series) all.set(name, (series = { prefix, width: digits.length, highest: 0, members: 0 }));
  series.highest = Math.max(series.highest, Number(digits));
  series.members++;
};

/** Series that have been counted, the one that most keys belong to first. */
export const bySize = (all: KeySeries): readonly Series[] =>
  [...all.values()].sort((a, b) => b.members - a.members);

/** The key that comes after the highest of a series and is not taken: `1401` after `1400`, `K-0100` after `K-0099`. */
export const keyAfter = ({ prefix, width, highest }: Series, isTaken: (key: string) => boolean): string => {
  for (let number = highest + 1; ; number++) {
    const key = prefix + String(number).padStart(width, "0");
    if (!isTaken(key)) return key;
  }
};
