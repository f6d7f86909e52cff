import type { Damage } from "./encoding";
import { mojibake } from "./mojibake";

/** How many places are quoted; the rest are only counted. */
const MOST_QUOTED = 20;
const CONTEXT = 20;

/** U+FFFD, and what letters of the North look like that were read in another encoding (mojibake.ts). */
const DAMAGE = new RegExp(`\\uFFFD+|${mojibake.map(({ source }) => source).join("|")}`, "gu");

/** What the next piece may go on with. */
const HELD = /[Ã├√\r]$/;

/** Finds damage in a text that arrives in pieces. */
export type DamageScan = {
  readonly add: (piece: string) => void;
  readonly end: () => { readonly damage: readonly Damage[]; readonly damaged: number };
};

const lineEnds = (text: string): number => text.split(/\r\n?|\n/).length - 1;

const quote = (text: string, at: number, length: number): string => {
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const after = text.slice(at + length, at + length + CONTEXT);
  return (
    (/[^\r\n]*$/.exec(before)?.[0] ?? "") + text.slice(at, at + length) + (/^[^\r\n]*/.exec(after)?.[0] ?? "")
  );
};

/** Looks for places where letters were lost before the file came here (reliability A3). */
export const scanDamage = (): DamageScan => {
  const damage: Damage[] = [];
  let damaged = 0;
  let line = 1;
  let kept = "";
  const look = (piece: string): void => {
    let counted = 0;
    let at = 0;
    for (const { index, 0: found } of piece.matchAll(DAMAGE)) {
      damaged++;
      if (damage.length === MOST_QUOTED) continue;
      at += lineEnds(piece.slice(counted, index));
      counted = index;
      const kind = found.startsWith("\uFFFD") ? "replaced" : "mojibake";
      damage.push({ kind, line: line + at, text: quote(piece, index, found.length) });
    }
    if (damage.length < MOST_QUOTED) line += lineEnds(piece);
  };
  return {
    add: (piece) => {
      const text = kept + piece;
      // Neither a pair nor a line end may be cut in two.
      const end = text.length - (HELD.test(text) ? 1 : 0);
      look(text.slice(0, end));
      kept = text.slice(end);
    },
    end: () => {
      look(kept);
      return { damage, damaged };
    },
  };
};
