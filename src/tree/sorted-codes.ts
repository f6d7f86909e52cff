/**
 * The folded codes of a register in ordinal order, each once: a subtree is one range of it. It stands in blocks, so
 * that a code that comes or goes moves the few of its block and not all that come after.
 */
export type SortedCodes = string[][];

const none: readonly string[] = [];

/** How many codes a new block holds; one of twice as many is cut in two. */
const BLOCK = 256;

/** Codes, each once, in order. */
export const sortedCodes = (codes: Iterable<string>): SortedCodes => {
  const sorted = [...codes].sort();
  const blocks: SortedCodes = [];
  for (let at = 0; at < sorted.length; at += BLOCK) blocks.push(sorted.slice(at, at + BLOCK));
  return blocks;
};

/** Every code in order. */
export const allCodes = (codes: SortedCodes): string[] => codes.flat();

/** Where a code stands, or would stand. */
type Place = { readonly block: number; readonly at: number };

/** The first of so many places, in order, that is not before what is looked for. */
const search = (count: number, isBefore: (at: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};

const lastOf = (block: readonly string[] = none): string => block[block.length - 1] ?? "";

/** Past the last block when every code comes before. */
const placeOf = (codes: SortedCodes, code: string): Place => {
  const block = search(codes.length, (at) => lastOf(codes[at]) < code);
  const inside = codes[block] ?? [];
  return { block, at: search(inside.length, (at) => (inside[at] ?? "") < code) };
};

const codeAt = (codes: SortedCodes, { block, at }: Place): string | undefined => codes[block]?.[at];

export const addCode = (codes: SortedCodes, code: string): void => {
  const place = placeOf(codes, code);
  if (codeAt(codes, place) === code) return;
  const isLast = place.block === codes.length;
  const at = isLast ? Math.max(codes.length - 1, 0) : place.block;
  const block = (codes[at] ??= []);
  block.splice(isLast ? block.length : place.at, 0, code);
  if (block.length >= 2 * BLOCK) codes.splice(at + 1, 0, block.splice(BLOCK));
};

export const removeCode = (codes: SortedCodes, code: string): void => {
  const place = placeOf(codes, code);
  const block = codes[place.block];
  if (block?.[place.at] !== code) return;
  block.splice(place.at, 1);
  if (block.length === 0) codes.splice(place.block, 1);
};

/** The first code below this one in order, at any depth; undefined when nothing stands below. */
export const firstBelow = (codes: SortedCodes, code: string): string | undefined => {
  const first = codeAt(codes, placeOf(codes, `${code}.`));
  return first?.startsWith(`${code}.`) ? first : undefined;
};

export const hasBelow = (codes: SortedCodes, code: string): boolean => firstBelow(codes, code) !== undefined;

/**
 * Every code below this one, at any depth, in order; not the code itself. "/" is the character after ".", so they
 * stand from `X.` up to `X/`.
 */
export const codesBelow = (codes: SortedCodes, code: string): readonly string[] => {
  const from = placeOf(codes, `${code}.`);
  if (!codeAt(codes, from)?.startsWith(`${code}.`)) return none;
  const to = placeOf(codes, `${code}/`);
  const first = codes[from.block] ?? [];
  if (from.block === to.block) return first.slice(from.at, to.at);
  const between = codes.slice(from.block + 1, to.block).flat();
  return [...first.slice(from.at), ...between, ...(codes[to.block]?.slice(0, to.at) ?? [])];
};
