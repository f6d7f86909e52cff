import type { Book } from "#core/book/book";
import type { Twin } from "#core/book/read-book";
import type { RawTable, Table } from "#core/book/table";
import { strangeTables } from "../adopt/state";

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
