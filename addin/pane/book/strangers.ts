import { signal } from "@preact/signals";
import type { Candidate, PlainBlock } from "#core/adopt/candidate";
import type { Book } from "#core/book/book";
import type { Twin } from "#core/book/read-book";
import type { RawTable, Table } from "#core/book/table";

/** The tables of the workbook that were read and are no register. */
export const strangeTables = signal<readonly Candidate[]>([]);

/** What stands on the sheets without a table, as the workbook was last read. */
export const plainBlocks = signal<readonly PlainBlock[]>([]);

/** The plain ranges that look like a register; undefined until somebody has asked for them. */
export const plainRanges = signal<readonly Candidate[] | undefined>(undefined);

/** So many rows show what a column holds. */
const MOST_SAMPLES = 40;

/** Remembers the tables that became no register: they may be adopted. A second table of a register read already and the sheets of modules turned off are told of elsewhere. */
export function keepStrangers(
  raws: readonly RawTable[],
  tables: readonly Table[],
  twins: readonly Twin[],
  off: Book["off"],
): void {
  const known = new Set(tables.map(({ place }) => place.name));
  const ignored = new Set([...twins.map((twin) => twin.ignored), ...[...off.values()].flat()]);
  strangeTables.value = raws
    .filter(({ name, sheet }) => name !== "" && !known.has(name) && !ignored.has(sheet))
    .map(({ name, rows, ...raw }) => ({
      ...raw,
      table: name,
      samples: rows.slice(0, MOST_SAMPLES),
      rows: rows.length,
    }));
}
