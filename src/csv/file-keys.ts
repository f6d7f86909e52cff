import { rowsPerStep, type Steps } from "../values/steps";
import type { DuplicateKey } from "./import-plan";
import type { PlanColumns } from "./plan-columns";
import type { ParsedFile } from "./parsed-file";
import { fileKey, shownKey } from "./row-keys";

/** The keys of the rows of a file. */
export type FileKeys = {
  /** By row, counted from 0; undefined where a part of the key is blank. */
  readonly folded: readonly (string | undefined)[];
  /** The rows that bear a key, for those that several bear. */
  readonly shared: ReadonlyMap<string, readonly number[]>;
};

/** Reads the key of every row from `startRow` on, and which of them stand there more than once (Q34). */
export function* readFileKeys(parsed: ParsedFile, startRow: number, { keys }: PlanColumns): Steps<FileKeys> {
  const folded: (string | undefined)[] = [];
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  for (let row = 0; row < parsed.rows.length; row += 1) {
    if (row % rowsPerStep === 0) yield 0;
    const key = row < startRow || keys.length === 0 ? undefined : fileKey(keys, parsed.rows[row] ?? []);
    folded.push(key);
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      continue;
    }
    const rows = shared.get(key);
    if (rows) rows.push(row);
    else shared.set(key, [earlier, row]);
  }
  return { folded, shared };
}

/** The shared keys as they are told, with the lines that they stand on. */
export const duplicateKeys = (
  parsed: ParsedFile,
  { keys }: PlanColumns,
  { shared }: FileKeys,
): DuplicateKey[] =>
  [...shared.values()].map((rows) => ({
    key: shownKey(keys, parsed.rows[rows[0] ?? 0] ?? []),
    lines: rows.map((row) => parsed.lines[row] ?? 0),
  }));
