import type { Cache, Table } from "./table";

/** Counts how often rows of a table were read anew, came or went, since somebody first asked. */
export type Changes = Cache & { count: number };

const CHANGES = "changes";

/** The count of a table: for as long as it stays, no cell of the table has changed. */
export const changesOf = ({ caches }: Pick<Table, "caches">): Changes => {
  const known = caches.get(CHANGES) as Changes | undefined;
  if (known) return known;
  const made: Changes = { count: 0, refresh: () => void made.count++ };
  caches.set(CHANGES, made);
  return made;
};
