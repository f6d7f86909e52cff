import { ancestorCodes } from "./codes";

/** The folded codes of a register in ordinal order, each once: a subtree is one range of it. */
export type SortedCodes = string[];

/** Where a code stands, or would stand. */
export const positionOf = (codes: readonly string[], code: string): number => {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] ?? "") < code) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const addCode = (codes: SortedCodes, code: string): void => {
  const at = positionOf(codes, code);
  if (codes[at] !== code) codes.splice(at, 0, code);
};

export const removeCode = (codes: SortedCodes, code: string): void => {
  const at = positionOf(codes, code);
  if (codes[at] === code) codes.splice(at, 1);
};

/** "/" is the character after ".", so every code below `X` stands from `X.` up to `X/`. */
const belowRange = (codes: readonly string[], code: string): readonly [number, number] => [
  positionOf(codes, `${code}.`),
  positionOf(codes, `${code}/`),
];

/** The first code below this one in order, at any depth; undefined when nothing stands below. */
export const firstBelow = (codes: readonly string[], code: string): string | undefined => {
  const first = codes[positionOf(codes, `${code}.`)];
  return first?.startsWith(`${code}.`) ? first : undefined;
};

export const hasBelow = (codes: readonly string[], code: string): boolean =>
  firstBelow(codes, code) !== undefined;

/** Every code below this one, at any depth, in order; not the code itself. */
export const codesBelow = (codes: readonly string[], code: string): readonly string[] => {
  const [from, to] = belowRange(codes, code);
  return codes.slice(from, to);
};

/** The nearest code above this one that is in the register; undefined for a main project. */
export const nearestAbove = (codes: readonly string[], code: string): string | undefined =>
  ancestorCodes(code).find((above) => codes[positionOf(codes, above)] === above);
