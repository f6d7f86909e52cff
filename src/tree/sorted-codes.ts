import type { Folded } from "../values/brands";
import type { Task } from "../values/task";
import { sortCodes } from "./sort-codes";

/**
 * The codes of a register in ordinal order, each once: a subtree is one range of it. It stands in blocks, so
 * that a code that comes or goes moves the few of its block and not all that come after.
 */
export type SortedCodes = {
  readonly blocks: Folded[][];
  /** Where the last two questions led, the later one first: the next is often about the same place. */
  recent: number;
  before: number;
};

const none: readonly Folded[] = [];

/** How many codes a new block holds; one of twice as many is cut in two. */
const BLOCK = 256;

/** Codes, each once, put in order in slices. */
export function* sortedCodes(codes: Iterable<Folded>): Task<SortedCodes> {
  const sorted = yield* sortCodes(codes);
  const blocks: Folded[][] = [];
  for (let at = 0; at < sorted.length; at += BLOCK) blocks.push(sorted.slice(at, at + BLOCK));
  return { blocks, recent: 0, before: 0 };
}

/** Every code in order. */
export const allCodes = (codes: SortedCodes): Folded[] => codes.blocks.flat();

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

const lastOf = (block: readonly Folded[] = none): Folded => block[block.length - 1] ?? "";

/** Whether a code's place is in this block for certain. */
const spans = (block: readonly Folded[] = none, code: string): boolean =>
  block.length > 0 && (block[0] ?? "") <= code && code <= lastOf(block);

/** The block that a code stands in, or would stand in; past the last when every code comes before. */
const blockOf = (codes: SortedCodes, code: string): number => {
  const { blocks, recent, before } = codes;
  if (spans(blocks[recent], code)) return recent;
  codes.before = recent;
  codes.recent = spans(blocks[before], code)
    ? before
    : search(blocks.length, (at) => lastOf(blocks[at]) < code);
  return codes.recent;
};

const placeOf = (codes: SortedCodes, code: string): Place => {
  const block = blockOf(codes, code);
  const inside = codes.blocks[block] ?? none;
  return { block, at: search(inside.length, (at) => (inside[at] ?? "") < code) };
};

const codeAt = ({ blocks }: SortedCodes, { block, at }: Place): Folded | undefined => blocks[block]?.[at];

/** Puts a code in, and gives the one that comes after it where that is at hand. */
export const addCode = (codes: SortedCodes, code: Folded): Folded | undefined => {
  const { blocks } = codes;
  const place = placeOf(codes, code);
  const next = codeAt(codes, place);
  if (next === code) return blocks[place.block]?.[place.at + 1];
  const isLast = place.block === blocks.length;
  const at = isLast ? Math.max(blocks.length - 1, 0) : place.block;
  const block = (blocks[at] ??= []);
  block.splice(isLast ? block.length : place.at, 0, code);
  if (block.length >= 2 * BLOCK) blocks.splice(at + 1, 0, block.splice(BLOCK));
  return next;
};

/** Takes a code out, and gives those that came before and after it where they are at hand. */
export const removeCode = (codes: SortedCodes, code: Folded): readonly (Folded | undefined)[] => {
  const place = placeOf(codes, code);
  const block = codes.blocks[place.block];
  if (block?.[place.at] !== code) return none;
  block.splice(place.at, 1);
  if (block.length === 0) codes.blocks.splice(place.block, 1);
  return [block[place.at - 1], block[place.at]];
};

/** The first code below this one in order, at any depth; undefined when nothing stands below. */
export const firstBelow = (codes: SortedCodes, code: Folded): Folded | undefined => {
  const first = codeAt(codes, placeOf(codes, `${code}.`));
  return first?.startsWith(`${code}.`) ? first : undefined;
};

export const hasBelow = (codes: SortedCodes, code: Folded): boolean => firstBelow(codes, code) !== undefined;

/** Where a range that begins somewhere in a block ends there: most are short, so it is looked for in growing steps. */
const endIn = (block: readonly Folded[], from: number, end: string): number => {
  let step = 1;
  while (from + step < block.length && (block[from + step] ?? "") < end) step *= 2;
  const low = from + (step >> 1);
  const high = Math.min(from + step, block.length);
  return low + search(high - low, (at) => (block[low + at] ?? "") < end);
};

/**
 * Every code below this one, at any depth, in order; not the code itself. "/" is the character after ".", so they
 * stand from `X.` up to `X/`.
 */
export const codesBelow = (codes: SortedCodes, code: Folded): readonly Folded[] => {
  const { blocks } = codes;
  const { block, at } = placeOf(codes, `${code}.`);
  const first = blocks[block] ?? none;
  if (!first[at]?.startsWith(`${code}.`)) return none;
  const end = `${code}/`;
  if (end <= lastOf(first)) return first.slice(at, endIn(first, at, end));
  const to = placeOf(codes, end);
  const between = blocks.slice(block + 1, to.block).flat();
  return [...first.slice(at), ...between, ...(blocks[to.block]?.slice(0, to.at) ?? [])];
};
