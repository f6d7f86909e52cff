import type { Task } from "../values/task";
import { chainedRows, checksumOfAll, lastLink, readLink, rowsByNumber, type ChainedRow } from "./log-chain";
import type { RowId } from "./row-id";
import { hasField, type Table } from "./table";

/** What is not as Kontera wrote it in the import log; numbers count the rows as they were written, from 1. */
export type LogFault =
  /** The log was made before there was a chain: its sheet has no column for it. */
  | { readonly kind: "no-chain" }
  /** The rows from before the chain are not those that stood there when it began. */
  | { readonly kind: "before-the-chain"; readonly expected: number; readonly found: number }
  | { readonly kind: "changed"; readonly number: number; readonly row: RowId | undefined }
  /** Rows that were written and are gone, from one number to another. */
  | { readonly kind: "lost"; readonly from: number; readonly to: number }
  /** A row without a link below rows that have one: Kontera did not write it. */
  | { readonly kind: "added"; readonly row: RowId | undefined }
  /** Rows with the same number: two people's jobs were written at the same time. No harm is done. */
  | { readonly kind: "fork"; readonly number: number; readonly rows: readonly (RowId | undefined)[] }
  /** The last row is not the one that the setting says; it was written by someone whose Kontera keeps no setting. */
  | { readonly kind: "after-the-last"; readonly number: number };

/** Whether rows are vouched for by a checksum: all together, or one of them whose writer did not know of the others. */
const isVouched = (rows: readonly ChainedRow[], checksum: string): boolean =>
  checksumOfAll(rows) === checksum || rows.some((row) => checksumOfAll([row]) === checksum);

/** What a checksum costs beside a row of a table: it may go through 30 000 characters. */
const COST_OF_CHECKSUM = 500;

type Rows = ReturnType<typeof rowsByNumber>;

/** What the rows of a number say of those with the number before. */
const faultsBefore = (byNumber: Rows, number: number): LogFault[] => {
  const rows = byNumber.get(number) ?? [];
  const before = byNumber.get(number - 1);
  if (!before) return [];
  const isRight = rows.every(({ link }) => link && isVouched(before, link.checksum));
  return isRight ? [] : [{ kind: "changed", number: number - 1, row: before[0]?.row }];
};

/** The numbers that no row has, as runs. */
const lostIn = (byNumber: Rows, first: number, last: number): LogFault[] => {
  const lost: { kind: "lost"; from: number; to: number }[] = [];
  for (let number = first; number <= last; number++) {
    if (byNumber.has(number)) continue;
    const run = lost.at(-1);
    if (run?.to === number - 1) run.to = number;
    else lost.push({ kind: "lost", from: number, to: number });
  }
  return lost;
};

/** The rows without a link: those from before the chain, and what someone has put in since. */
const faultsOfUnlinked = (rows: readonly ChainedRow[], first: readonly ChainedRow[]): LogFault[] => {
  const unlinked = rows.filter(({ link }) => !link);
  const start = rows.findIndex(({ link }) => link);
  const expected = (first[0]?.link?.number ?? 1) - 1;
  const isWhole = (older: readonly ChainedRow[]): boolean =>
    older.length === expected && first.every(({ link }) => link?.checksum === checksumOfAll(older));
  if (isWhole(unlinked)) return [];
  const above = rows.slice(0, start);
  const added = rows
    .slice(start)
    .flatMap(({ link, row }): LogFault[] => (link ? [] : [{ kind: "added", row }]));
  return isWhole(above) ? added : [{ kind: "before-the-chain", expected, found: unlinked.length }];
};

/** What the setting of the last link says of the end of the chain. */
const faultsOfEnd = (rows: readonly ChainedRow[], byNumber: Rows, setting: string): LogFault[] => {
  const told = readLink(setting);
  if (!told) return [];
  const last = lastLink(rows);
  if (told.number > last.number) return [{ kind: "lost", from: last.number + 1, to: told.number }];
  if (told.number < last.number) return [{ kind: "after-the-last", number: last.number }];
  const ends = byNumber.get(last.number) ?? [];
  return isVouched(ends, told.checksum) ? [] : [{ kind: "changed", number: last.number, row: ends[0]?.row }];
};

/**
 * What in an import log is not as it was written: each row vouches for the one before, and the setting for the last.
 * Where the rows stand does not matter. Nothing is found of a log that holds.
 */
export function* verifyLog(log: Table<"importLog">, lastInSettings: string): Task<LogFault[]> {
  if (!hasField(log, "chain")) return log.order.length > 0 ? [{ kind: "no-chain" }] : [];
  const rows = chainedRows(log);
  for (const { checksum } of rows) {
    checksum();
    yield COST_OF_CHECKSUM;
  }
  const byNumber = rowsByNumber(rows);
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const [first] = numbers;
  const last = numbers.at(-1);
  // With no chain yet there is nothing to hold a row against, but for what the setting says was there.
  if (first === undefined || last === undefined) return faultsOfEnd(rows, byNumber, lastInSettings);
  return [
    ...faultsOfUnlinked(rows, byNumber.get(first) ?? []),
    ...lostIn(byNumber, first, last),
    ...numbers.flatMap((number) => faultsBefore(byNumber, number)),
    ...numbers.flatMap((number): LogFault[] => {
      const alike = byNumber.get(number) ?? [];
      return alike.length > 1 ? [{ kind: "fork", number, rows: alike.map(({ row }) => row) }] : [];
    }),
    ...faultsOfEnd(rows, byNumber, lastInSettings),
  ];
}
