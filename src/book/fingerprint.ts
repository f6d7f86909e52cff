import type { CellValue } from "../values/cell";

const mix = (hash: number, unit: number, prime: number): number => Math.imul(hash ^ unit, prime) >>> 0;

/**
 * A row's cells in sixteen characters: tells whether a row still holds what it held, without keeping a copy of it.
 * Two FNV-1a runs with different primes; types count, so that the text 1 and the number 1 differ.
 */
export const fingerprint = (cells: readonly CellValue[]): string => {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (const cell of cells) {
    const text = `${(typeof cell).charAt(0)}${cell}\u0000`;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      one = mix(one, unit, 0x01000193);
      two = mix(two, unit, 0x85ebca6b);
    }
  }
  return one.toString(16).padStart(8, "0") + two.toString(16).padStart(8, "0");
};
