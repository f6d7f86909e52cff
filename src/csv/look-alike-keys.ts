import type { Table } from "../book/table";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold, hasInvisible } from "../values/text";
import type { PlannedRow, Warning } from "./import-plan";
import type { PlanColumns } from "./plan-columns";
import type { Reported } from "./planned-rows";
import { keyPart } from "./row-keys";

/** What no key that is typed on a keyboard in English holds; of the others some look like what they are not. */
const UNUSUAL = /[^ -~]/;

/** A key as it looks: letters and digits of full width as others, and without what nobody sees. */
const asItLooks = (text: string): Folded =>
  fold(
    Array.from(text.normalize("NFKC"))
      .filter((character) => !hasInvisible(character))
      .join(""),
  );

/** Whether a key looks like another that it is not; what it looks like then. */
const lookOf = (text: string): Folded | undefined => {
  if (!UNUSUAL.test(text)) return undefined;
  const look = asItLooks(text);
  return look === fold(text) ? undefined : look;
};

/** The keys of the register that may be meant: those that look like one of the file's, or are looked like by one. */
function* keysThatLook(
  table: Table,
  { keys }: PlanColumns,
  unusual: ReadonlySet<Folded>,
  isInFile: (key: Folded) => boolean,
): Task<ReadonlyMap<Folded, string>> {
  const found = new Map<Folded, string>();
  for (const [position, row] of table.order.entries()) {
    if (position % ROWS_PER_SLICE === 0) yield 0;
    const key = keys.map((part) => keyPart(part, table, row)).join(" / ");
    const own = lookOf(key);
    if (own === undefined && unusual.size === 0) continue;
    const look = own ?? fold(key);
    const isMeant = unusual.has(look) || (own !== undefined && isInFile(look));
    if (isMeant && !found.has(look)) found.set(look, key);
  }
  return found;
}

/**
 * Warnings of new rows whose key only looks like that of another row, by the row of the file: signs of full width, or that nobody
 * sees, make another key of it. Told where it is decided on the row, never merged.
 */
export function* lookAlikeKeys(
  table: Table,
  columns: PlanColumns,
  reported: readonly Reported[],
): Task<ReadonlyMap<number, Warning>> {
  const warnings = new Map<number, Warning>();
  const added = reported.filter(({ row }) => row.outcome === "new" && row.key !== "");
  if (added.length === 0 || columns.keys.length === 0) return warnings;
  const looks = new Map(added.map(({ index, row: { key } }) => [index, lookOf(key)] as const));
  const unusual = new Set([...looks.values()].filter((look) => look !== undefined));
  let keysInFile: ReadonlySet<Folded> | undefined;
  const isInFile = (key: Folded): boolean =>
    (keysInFile ??= new Set(added.map(({ row }) => fold(row.key)))).has(key);
  const inBook = yield* keysThatLook(table, columns, unusual, isInFile);
  if (unusual.size === 0 && inBook.size === 0) return warnings;
  const inFile = new Map<Folded, PlannedRow>();
  for (const { index, row } of added) {
    const look = looks.get(index) ?? fold(row.key);
    const other = inBook.get(look);
    const earlier = inFile.get(look);
    if (!earlier) inFile.set(look, row);
    if (other !== undefined) warnings.set(index, { code: "look-alike-key", text: row.key, other });
    else if (earlier && fold(earlier.key) !== fold(row.key))
      warnings.set(index, { code: "look-alike-key", text: row.key, other: earlier.key, line: earlier.line });
  }
  return warnings;
}
