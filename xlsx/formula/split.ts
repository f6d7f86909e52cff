import { BRACKETS } from "./references";

const piece = new RegExp(String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|${BRACKETS}|[\s\S]`, "gu");

/** How much deeper in parentheses a formula is after a piece of it. */
const deeper = (part: string): number =>
  part === "(" || part === "{" ? 1 : part === ")" || part === "}" ? -1 : 0;

/** What stands between the signs of a formula that are in no text, quotes, brackets or parentheses. */
export const splitAt = (formula: string, sign: string): readonly string[] => {
  const pieces: string[] = [];
  let now = "";
  let depth = 0;
  for (const [part] of formula.matchAll(piece)) {
    depth += deeper(part);
    if (depth === 0 && part === sign) {
      pieces.push(now);
      now = "";
    } else now += part;
  }
  return [...pieces, now];
};

/** A function that a formula calls: what it is given, and where the call begins and ends. */
export type FunctionCall = {
  readonly given: readonly string[];
  readonly start: number;
  readonly end: number;
};

/** Where the parenthesis closes that opens right before a place; the end of a formula that never closes it. */
const closingOf = (formula: string, from: number): number => {
  let depth = 1;
  for (const { 0: part, index } of formula.slice(from).matchAll(piece)) {
    depth += deeper(part);
    if (depth === 0) return from + index;
  }
  return formula.length;
};

/** The calls of a function in a formula, also those within each other. */
export const callsOf = (formula: string, name: string): readonly FunctionCall[] => {
  const opening = new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<call>(?<![\p{L}\p{N}_.])${name}\s*\()`,
    "giu",
  );
  return Array.from(formula.matchAll(opening)).flatMap((found) => {
    const { call } = found.groups ?? {};
    if (call === undefined) return [];
    const from = found.index + call.length;
    const close = closingOf(formula, from);
    return [{ given: splitAt(formula.slice(from, close), ","), start: found.index, end: close + 1 }];
  });
};
