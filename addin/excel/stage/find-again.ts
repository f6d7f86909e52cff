import type { CellWrite, RowWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { Task } from "#core/values/task";
import type { ChangeReason, Moved } from "../../ports";
import { addedNow } from "./added-now";
import { finderOf, standsAt, tableNow, type Finder } from "./finder";
import { otherColumns } from "./headers-now";
import { identityColumns, keyColumns, knownRow, type Identity } from "./identity";
import type { Live } from "./live";
import { cellKey, type StageWrite } from "./plan";

/** The job on the table as it stands now, or the cells for whose sake it cannot be done. */
export type FoundAgain =
  | { readonly kind: "found"; readonly write: StageWrite }
  | { readonly kind: "changed"; readonly reason: ChangeReason; readonly cells: readonly Moved[] };

/** Where rows of the job stand now, each once; undefined for those that cannot be told. */
class Places {
  readonly #taken = new Set<number>();

  readonly #finder: Finder;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  place(position: number, cells: readonly CellValue[]): number | undefined {
    const found = standsAt(this.#finder, position, cells);
    if (found === undefined || this.#taken.has(found)) return undefined;
    this.#taken.add(found);
    return found;
  }
}

const byPlace = (a: CellWrite, b: CellWrite): number => a.position - b.position || a.column - b.column;

/** Finds a write's rows and columns again, and tells of what differs. */
class Search {
  readonly cells: Moved[] = [];
  reason: ChangeReason = "cells";

  readonly #write: StageWrite;
  readonly #live: Live;
  readonly #finder: Finder;
  readonly #identity: Identity;
  /** The columns that the job's headers do not name, and which of its columns each is, if that can be told. */
  readonly #unknown: readonly (readonly [now: number, column: number | undefined])[];

  constructor(write: StageWrite, live: Live, finder: Finder, identity: Identity) {
    this.#write = write;
    this.#live = live;
    this.#finder = finder;
    this.#identity = identity;
    this.#unknown = otherColumns(write, live.layout);
  }

  /** A column of the job whose header is gone. */
  missing(columns: Iterable<number>): void {
    const { sheet, row, column: left, headers } = this.#live.layout;
    for (const column of new Set(columns)) {
      if (this.#finder.columnNow(column) !== undefined) continue;
      this.reason = "columns";
      const expected = this.#write.table.headers[column] ?? "";
      this.cells.push({ sheet, row, column: left + column, expected, found: headers[column] ?? "" });
    }
  }

  /** A row of the job that is gone, or that several rows may be. */
  gone(position: number): void {
    if (this.reason === "cells") this.reason = "rows";
    const { sheet, row, column: left } = this.#live.layout;
    const known = knownRow(this.#write, position);
    const column = Math.max(
      0,
      known.findIndex((cell) => cell !== ""),
    );
    const found = this.#live.rows[position]?.[this.#finder.columnNow(column) ?? column] ?? "";
    this.cells.push({
      sheet,
      row: row + 1 + position,
      column: left + column,
      expected: known[column] ?? "",
      found,
      gone: true,
    });
  }

  /**
   * What stands in a row that goes out, in columns that the job does not know by their header: they came meanwhile, or are
   * called something else by now. What such a column held when it is the same one is known; anything else is somebody's.
   */
  unknown(position: number, now: number): void {
    const { sheet, row, column: left } = this.#live.layout;
    const known = knownRow(this.#write, position);
    const line = this.#live.rows[now] ?? [];
    for (const [at, column] of this.#unknown) {
      const found = line[at] ?? "";
      const expected = column === undefined ? "" : (known[column] ?? "");
      if (found === "" || found === expected || this.#live.formulas.has(cellKey(now, at))) continue;
      this.cells.push({ sheet, row: row + 1 + now, column: left + at, expected, found });
    }
  }

  /** The cells of a row that are not as the job knew them. What a formula beside gives may have changed by itself. */
  compare(position: number, now: number, changes: ReadonlyMap<number, CellWrite>): void {
    const { sheet, row, column: left } = this.#live.layout;
    const known = knownRow(this.#write, position);
    const keys = keyColumns(this.#write);
    for (const column of this.#identity.columns) {
      if (this.#identity.isKeyed && !changes.has(column) && !keys.includes(column)) continue;
      const at = this.#finder.columnNow(column);
      if (at === undefined) continue;
      const change = changes.get(column);
      const expected = change?.from ?? known[column] ?? "";
      const found = this.#live.rows[now]?.[at] ?? "";
      const formula = this.#live.formulas.has(cellKey(now, at));
      if (change ? !formula && found === expected : found === expected || formula) continue;
      const place = { sheet, row: row + 1 + now, column: left + at };
      this.cells.push({ ...place, expected, found, ...(change && formula && { formula }) });
    }
  }
}

/** The columns of new rows that hold something. */
const filledColumns = ({ added }: StageWrite): number[] =>
  added.flatMap(({ cells }) => cells.flatMap((cell, column) => (cell === "" ? [] : [column])));

/**
 * The same job on the table as it stands now: every row found again, by all the cells that it is known by or else by its
 * key, columns by their headers, and every cell to write still as the preview showed it.
 */
export function* findAgain(write: StageWrite, live: Live): Task<FoundAgain> {
  const changes = new Map<number, Map<number, CellWrite>>();
  for (const cell of write.cells) {
    const row = changes.get(cell.position) ?? new Map<number, CellWrite>();
    changes.set(cell.position, row.set(cell.column, cell));
  }
  const written = [...new Set(write.cells.map(({ column }) => column))];
  const identity = yield* identityColumns(write, written, changes.size + write.removed.length);
  const finder = yield* finderOf(write, live, identity.columns);
  const search = new Search(write, live, finder, identity);
  const places = new Places(finder);
  search.missing([...written, ...filledColumns(write)]);
  const cells: CellWrite[] = [];
  for (const [position, row] of changes) {
    const now = places.place(position, knownRow(write, position));
    if (now === undefined) search.gone(position);
    else search.compare(position, now, row);
    for (const cell of row.values())
      cells.push({ ...cell, position: now ?? -1, column: finder.columnNow(cell.column) ?? -1 });
  }
  const removed: RowWrite[] = [];
  for (const { position } of write.removed) {
    const now = places.place(position, knownRow(write, position));
    if (now === undefined) search.gone(position);
    else {
      search.compare(position, now, new Map());
      search.unknown(position, now);
      removed.push({ position: now, cells: live.rows[now] ?? [] });
    }
  }
  if (search.cells.length > 0) return { kind: "changed", reason: search.reason, cells: search.cells };
  const added = addedNow(write, live, removed, finder);
  removed.sort((a, b) => b.position - a.position);
  const table = tableNow(write, live);
  return { kind: "found", write: { ...write, table, cells: cells.sort(byPlace), removed, added } };
}
