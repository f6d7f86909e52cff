import { foldedOf, buildIndex } from "../book/keys";
import type { RowId } from "../book/row-id";
import { type Cache, type Table, dictionaryOf, type RowIndex } from "../book/table";
import { NO_KEY, numberAt } from "../columns/dictionary";
import { floatColumn, intColumn, makeRoom, put } from "../columns/growing";
import { rowsIn } from "../columns/key-index";
import type { Folded } from "../values/brands";
import { finish, ROWS_PER_SLICE, type Task } from "../values/task";

/** Writes what a time row adds to its project's sums, from a place in a list of zeros. */
export type Measure = (row: RowId, into: Float64Array, at: number) => void;

/**
 * Sums over the time rows of each project by itself, some numbers a project. Made for the projects that are asked for;
 * an edit of a time row refreshes them at the cost of that row.
 */
export type ProjectSums = Cache & {
  /** The sums of a project's own rows. */
  readonly of: (code: Folded) => Float64Array;
  /** Makes the sums of some projects, in slices. */
  readonly prepare: (codes: Iterable<Folded>) => Task<void>;
  /** Forgets a project's sums, of which something besides its time rows has changed; of all projects when none is named. */
  readonly forget: (code?: Folded) => void;
};

/** Sums of so many numbers by project, of which `measure` tells each row's part. Exact for whole numbers. */
export const projectSums = (table: Table<"timeEntries">, width: number, measure: Measure): ProjectSums => {
  const projects = dictionaryOf(table, "project");
  const groups = (): Task<RowIndex> =>
    buildIndex(table, "project", (row) => foldedOf(table, row, ["project"]), ["project"]);
  const zeros = new Float64Array(width);
  const sums = new Map<number, Float64Array>();
  const stale = new Set<RowId>();
  /** The project that each row was last counted at, and what it added there. */
  const filed = intColumn(table.raw.length, NO_KEY);
  const added = floatColumn(width * table.raw.length, 0);
  /** Another one as soon as something has changed. */
  let version = {};

  const count = (row: RowId, project: number, sum: Float64Array): void => {
    put(filed, row, project);
    makeRoom(added, width * (row + 1));
    const { values } = added;
    values.fill(0, width * row, width * (row + 1));
    if (table.raw[row]) measure(row, values, width * row);
    for (let at = 0; at < width; at++) sum[at] = (sum[at] ?? 0) + (values[width * row + at] ?? 0);
  };
  const discount = (row: RowId): void => {
    const sum = sums.get(filed.values[row] ?? NO_KEY);
    const { values } = added;
    if (sum) for (let at = 0; at < width; at++) sum[at] = (sum[at] ?? 0) - (values[width * row + at] ?? 0);
    put(filed, row, NO_KEY);
  };
  const settle = (): void => {
    for (const row of stale) {
      discount(row);
      const project = numberAt(projects, row);
      const sum = sums.get(project);
      if (sum) count(row, project, sum);
    }
    stale.clear();
  };
  /** One attempt, which comes to nothing when something changes between two slices. */
  function* attempt(code: Folded, project: number): Task<Float64Array | undefined> {
    settle();
    const since = version;
    const sum = new Float64Array(width);
    for (const [done, row] of rowsIn(yield* groups(), code).entries()) {
      count(row, project, sum);
      if (done % ROWS_PER_SLICE !== ROWS_PER_SLICE - 1) continue;
      yield ROWS_PER_SLICE;
      if (version !== since) return undefined;
    }
    return sum;
  }
  function* make(code: Folded, project: number): Task<Float64Array> {
    settle();
    let sum = sums.get(project);
    while (!sum) sum = yield* attempt(code, project);
    sums.set(project, sum);
    return sum;
  }

  return {
    refresh: (row) => {
      version = {};
      stale.add(row);
    },
    of: (code) => {
      const project = projects.byKey.get(code);
      if (project === undefined) return zeros;
      return finish(make(code, project));
    },
    *prepare(codes) {
      let done = 0;
      for (const code of codes) {
        const project = projects.byKey.get(code);
        if (project === undefined) continue;
        yield* make(code, project);
        done += rowsIn(yield* groups(), code).length + 1;
        if (done < ROWS_PER_SLICE) continue;
        yield done;
        done = 0;
      }
    },
    forget: (code) => {
      version = {};
      if (code === undefined) sums.clear();
      else sums.delete(projects.byKey.get(code) ?? NO_KEY);
    },
  };
};
