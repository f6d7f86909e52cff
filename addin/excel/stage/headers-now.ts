import type { TableLayout } from "../table-layout";
import type { StageWrite } from "./plan";

/**
 * What a job's columns are called by now, in the job's order: by their header; or, where that is another by now, the only
 * column that stands between the same neighbours. Undefined for a column that cannot be told, for it is gone or there are
 * several that it may be.
 */
const headersNow = (then: readonly string[], now: readonly string[]): readonly (string | undefined)[] => {
  const at = then.map((header) => now.indexOf(header));
  const known = new Set(at);
  let from = 0;
  const found: (string | undefined)[] = [];
  while (from < then.length) {
    if ((at[from] ?? -1) >= 0) {
      found.push(then[from++]);
      continue;
    }
    let to = from;
    while (to < then.length && (at[to] ?? -1) < 0) to++;
    const left = from === 0 ? -1 : (at[from - 1] ?? -1);
    const right = to === then.length ? now.length : (at[to] ?? -1);
    const between = now.slice(left + 1, Math.max(left + 1, right)).map((_, index) => left + 1 + index);
    const isSame = between.length === to - from && between.every((column) => !known.has(column));
    for (const [index] of then.slice(from, to).entries())
      found.push(isSame ? now[between[index] ?? -1] : undefined);
    from = to;
  }
  return found;
};

/** The columns that none of a job's headers names, and which of its columns each of them is by now, if that can be told. */
export const otherColumns = (
  { table: { headers: then } }: StageWrite,
  { headers: now }: TableLayout,
): readonly (readonly [now: number, column: number | undefined])[] => {
  const named = new Set(then);
  if (now.every((header) => named.has(header))) return [];
  const found = headersNow(then, now);
  return now.flatMap((header, at) => {
    if (named.has(header)) return [];
    const column = found.indexOf(header);
    return [[at, column < 0 ? undefined : column] as const];
  });
};

/** A column of a job that cannot be told although there are others that it may be: what it held has no sure place. */
export const lostColumn = (write: StageWrite, { headers }: TableLayout): string | undefined => {
  const then = write.table.headers;
  const found = headersNow(then, headers);
  const told = new Set(found);
  const isOther = headers.some((header) => !told.has(header));
  return isOther ? then.find((_, column) => found[column] === undefined) : undefined;
};

/** The job with its columns as they are called by now: what is taken back goes to its column whatever that is named. */
export const withHeadersNow = (write: StageWrite, { headers: now }: TableLayout): StageWrite => {
  const { table } = write;
  const found = headersNow(table.headers, now);
  if (found.every((header, column) => header === table.headers[column])) return write;
  const headers = table.headers.map((header, column) => found[column] ?? header);
  return { ...write, table: { ...table, headers } };
};
