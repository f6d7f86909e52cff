import { keyIndex } from "../book/keys";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Reason } from "./import-plan";
import type { ParsedFile } from "./parsed-file";
import type { PlanColumns } from "./plan-columns";
import type { Change } from "./plan-row";
import { fileKey, shownKey } from "./row-keys";

/**
 * The register's own key where a file's rows are matched by something else: it is not changed by an import, for other registers
 * name rows by it, and no two rows get the same.
 */
export type OwnKeys = {
  /** Why a row that was found cannot get what the file has: another key of the register's own. */
  readonly differs: (changes: readonly Change[], cells: readonly string[]) => Reason | undefined;
  /** Why a row that is new cannot come in under its key. */
  readonly taken: (index: number, cells: readonly string[]) => Reason | undefined;
  /** The register's rows that bear the own key of a row of the file. */
  readonly bearers: (index: number, cells: readonly string[]) => RowId | readonly RowId[] | undefined;
};

/** The lines of the rows of a file by the register's own key. */
function* linesByKey(
  { rows, lines }: ParsedFile,
  own: PlanColumns["fields"],
  startRow: number,
  unticked: ReadonlySet<number>,
): Task<ReadonlyMap<Folded, readonly number[]>> {
  const found = new Map<Folded, number[]>();
  for (let index = startRow; index < rows.length; index++) {
    if (index % ROWS_PER_SLICE === 0) yield 0;
    if (unticked.has(index)) continue;
    const key = fileKey(own, rows[index] ?? [], index);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known) known.push(lines[index] ?? 0);
    else found.set(key, [lines[index] ?? 0]);
  }
  return found;
}

/** The own keys of a file's rows; undefined where rows are matched by them, or the register has none. */
export function* readOwnKeys(
  table: Table,
  { own }: PlanColumns,
  parsed: ParsedFile,
  startRow: number,
  unticked: ReadonlySet<number>,
): Task<OwnKeys | undefined> {
  if (!own || table.register.key.length === 0) return undefined;
  const isWhole = own.length === table.register.key.length;
  const lines = isWhole
    ? yield* linesByKey(parsed, own, startRow, unticked)
    : new Map<Folded, readonly number[]>();
  const known: ReadonlyMap<Folded, RowId | readonly RowId[]> = keyIndex(table).rows;
  const keyOf = (index: number, cells: readonly string[]): Folded | undefined =>
    isWhole ? fileKey(own, cells, index) : undefined;
  return {
    differs: (changes, cells) => {
      const key = own.find(({ at }) => changes.some((change) => change.at === at));
      const change = key && changes.find(({ at }) => at === key.at);
      return key && change
        ? { code: "other-key", field: key.field.id, from: change.from, to: shownKey([key], cells) }
        : undefined;
    },
    taken: (index, cells) => {
      const key = keyOf(index, cells);
      if (key === undefined) return undefined;
      const shown = shownKey(own, cells);
      const same = lines.get(key) ?? [];
      if (same.length > 1) return { code: "duplicate-in-file", key: shown, lines: same };
      return known.has(key) ? { code: "key-taken", field: own[0]?.field.id ?? "", key: shown } : undefined;
    },
    bearers: (index, cells) => {
      const key = keyOf(index, cells);
      return key === undefined ? undefined : known.get(key);
    },
  };
}
