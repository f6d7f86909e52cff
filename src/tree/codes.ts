import type { Folded } from "../values/brands";

const DOT = 0x2e;

/** The parent's code of a dotted code: `BS.HR` for `BS.HR.Bem`; undefined for a main project (#6). */
export const parentCode: { (code: Folded): Folded | undefined; (code: string): string | undefined } = (
  code: string,
) => {
  const dot = code.lastIndexOf(".");
  // The part of a folded code before a dot is folded.
  return dot < 0 ? undefined : (code.slice(0, dot) as Folded);
};

/** How deep a code stands in the tree: number of dots + 1 (Q1). */
export const levelOf = (code: string): number => {
  let level = 1;
  for (let at = 0; at < code.length; at++) if (code.charCodeAt(at) === DOT) level++;
  return level;
};

/** Every code above this one, nearest first: `BS.HR`, `BS` for `BS.HR.Bem`. */
export function ancestorCodes(code: Folded): Folded[];
export function ancestorCodes(code: string): string[];
export function ancestorCodes(code: string): string[] {
  const codes: string[] = [];
  for (let parent = parentCode(code); parent !== undefined; parent = parentCode(parent)) codes.push(parent);
  return codes;
}

/** Whether a code begins or ends with a dot, or has two in a row (Q3): it names no place in the tree. */
export const hasEmptySegment = (code: string): boolean =>
  code.startsWith(".") || code.endsWith(".") || code.includes("..");
