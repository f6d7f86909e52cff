import { err, ok, type Result } from "../values/result";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fingerprint } from "./fingerprint";

/** Why the parts of a journal cannot be followed: one is gone, one has been changed, or one is no part at all. */
export type JournalFault =
  | { readonly kind: "missing"; readonly part: number; readonly parts: number }
  | { readonly kind: "changed"; readonly part: number; readonly parts: number }
  | { readonly kind: "damaged" };

/**
 * A part as its cell holds it: version, number from 1, how many there are, a checksum, and what it carries. Every part
 * is a JSON list, so that nothing stands at its edges that trimming could take (Q32).
 */
type Part = readonly [version: 2, part: number, parts: number, checksum: string, load: Load];

/** Whole entries; or a piece of one that is longer than a cell, and whether more of it follows. */
type Load = readonly unknown[] | { readonly piece: string; readonly more: boolean };

/** A worksheet cell holds at most 32 767 characters; the rest is for what stands around the load. */
const LOAD_LENGTH = 30_000;

/** Half a load: quoting doubles a piece at the most. */
const PIECE_LENGTH = 14_000;

const checksumOf = (part: number, parts: number, load: string): string => fingerprint([part, parts, load]);

/** A long entry, piece by piece. */
const piecesOf = (entry: string): string[] => {
  const pieces: string[] = [];
  for (let at = 0; at < entry.length; at += PIECE_LENGTH) {
    const more = at + PIECE_LENGTH < entry.length;
    pieces.push(JSON.stringify({ piece: entry.slice(at, at + PIECE_LENGTH), more }));
  }
  return pieces;
};

/** What each part carries: no entry lies across parts but one that no cell could hold. */
function* loadsOf(entries: readonly unknown[]): Task<string[]> {
  const loads: string[] = [];
  let filling: string[] = [];
  let length = 0;
  const close = (): void => {
    if (filling.length > 0) loads.push(`[${filling.join()}]`);
    filling = [];
    length = 0;
  };
  for (const [at, entry] of entries.entries()) {
    const text = JSON.stringify(entry);
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    if (length + text.length + 3 > LOAD_LENGTH) close();
    if (text.length + 2 > LOAD_LENGTH) loads.push(...piecesOf(text));
    else {
      filling.push(text);
      length += text.length + 1;
    }
  }
  close();
  return loads.length > 0 ? loads : ["[]"];
}

/** Entries as texts that each fit in a cell; read back with readParts, in any order and trimmed or not. */
export function* writeParts(entries: readonly unknown[]): Task<string[]> {
  const loads = yield* loadsOf(entries);
  const parts: string[] = [];
  for (const [at, load] of loads.entries()) {
    const checksum = checksumOf(at + 1, loads.length, load);
    parts.push(`[2,${at + 1},${loads.length},"${checksum}",${load}]`);
    yield ROWS_PER_SLICE;
  }
  return parts;
}

const isLoad = (load: unknown): load is Load =>
  Array.isArray(load) ||
  (typeof load === "object" && load !== null && "piece" in load && typeof load.piece === "string");

/** A text as a part; undefined when it is none. */
export const partOf = (text: string): Part | undefined => {
  try {
    const part: unknown = JSON.parse(text);
    if (!Array.isArray(part) || part.length !== 5 || part[0] !== 2) return undefined;
    const [, number, parts, checksum, load] = part as readonly unknown[];
    if (!Number.isSafeInteger(number) || !Number.isSafeInteger(parts)) return undefined;
    if (typeof checksum !== "string" || !isLoad(load)) return undefined;
    return [2, number as number, parts as number, checksum, load];
  } catch {
    return undefined;
  }
};

/** The entries that parts in order carry; undefined when a long entry lacks its end. */
const entriesIn = (parts: readonly Part[]): unknown[] | undefined => {
  const entries: unknown[] = [];
  let begun = "";
  for (const [, , , , load] of parts) {
    if (!("piece" in load)) {
      if (begun !== "") return undefined;
      for (const entry of load) entries.push(entry);
      continue;
    }
    begun += load.piece;
    if (load.more) continue;
    entries.push(JSON.parse(begun));
    begun = "";
  }
  return begun === "" ? entries : undefined;
};

/** The entries that some cells hold; the fault when not every part stands there as it was written. */
export function* readParts(cells: readonly string[]): Task<Result<unknown[], JournalFault>> {
  const found: (Part | undefined)[] = [];
  for (const cell of cells) {
    found.push(partOf(cell));
    yield ROWS_PER_SLICE;
  }
  const known = found.filter((part) => part !== undefined);
  const parts = known[0]?.[2];
  if (parts === undefined || known.length !== found.length) return err({ kind: "damaged" });
  const inOrder = [...known].sort((a, b) => a[1] - b[1]);
  for (const [, part, count, checksum, load] of inOrder) {
    if (count !== parts || checksum !== checksumOf(part, parts, JSON.stringify(load)))
      return err({ kind: "changed", part, parts });
    yield ROWS_PER_SLICE;
  }
  for (let part = 1; part <= parts; part++)
    if (inOrder[part - 1]?.[1] !== part) return err({ kind: "missing", part, parts });
  if (inOrder.length !== parts) return err({ kind: "changed", part: parts, parts });
  const entries = entriesIn(inOrder);
  return entries ? ok(entries) : err({ kind: "damaged" });
}
