import { importLog } from "../registers/import-log";
import type { CellValue } from "../values/cell";
import { fingerprint } from "./fingerprint";
import type { RowId } from "./row-id";
import { rawCell, type Cache, type Table } from "./table";

/**
 * What a row of the import log says of the rows before it: its number, and a checksum of the row with the number
 * before. It finds slips, a row that was changed, lost or put in; who means to forge can make the checksums anew.
 */
export type Link = { readonly number: number; readonly checksum: string };

/** A row of the log as the chain sees it: its link, if it has one, and a checksum of all that it holds. */
export type ChainedRow = {
  readonly row: RowId | undefined;
  readonly link: Link | undefined;
  /** Worked out when asked for: a row may hold 30 000 characters of journal. */
  readonly checksum: () => string;
};

/** The checksums of a log's rows, as far as they have been asked for. */
type Checksums = Cache & { readonly known: Map<RowId, string> };

const CACHE = "checksums";

const checksumsOf = (log: Table<"importLog">): Map<RowId, string> => {
  const cache = log.caches.get(CACHE) as Checksums | undefined;
  if (cache) return cache.known;
  const known = new Map<RowId, string>();
  const made: Checksums = { known, refresh: (row) => known.delete(row) };
  log.caches.set(CACHE, made);
  return known;
};

const fields = importLog.fields.map(({ id }) => id);

/** The link that a cell holds; undefined where the row was written before there was a chain. */
export const readLink = (cell: string): Link | undefined => {
  const [, number, checksum] = /^(\d{1,9}):([0-9a-f]{16})$/.exec(cell.trim()) ?? [];
  return number === undefined || checksum === undefined ? undefined : { number: Number(number), checksum };
};

export const writeLink = ({ number, checksum }: Link): string => `${number}:${checksum}`;

/** What a row of the log holds, field by field. */
type CellOf = (field: string) => CellValue | undefined;

/** Outer white does not count, for the sheet may have lost it without anyone's doing. */
const checksumOf = (cellOf: CellOf): string =>
  fingerprint(fields.map((field) => String(cellOf(field) ?? "").trim()));

const linkOf = (cellOf: CellOf): Link | undefined => readLink(String(cellOf("chain") ?? ""));

/** A row that is not in the log yet, as the chain will see it. */
export const newChainedRow = (cellOf: CellOf): ChainedRow => ({
  row: undefined,
  link: linkOf(cellOf),
  checksum: () => checksumOf(cellOf),
});

/** The rows of a log as the chain sees them, from top to bottom. */
export const chainedRows = (log: Table<"importLog">): ChainedRow[] => {
  const known = checksumsOf(log);
  return log.order.map((row) => {
    const cellOf: CellOf = (field) => rawCell(log, row, field);
    const checksum = (): string => {
      const made = known.get(row) ?? checksumOf(cellOf);
      known.set(row, made);
      return made;
    };
    return { row, link: linkOf(cellOf), checksum };
  });
};

/**
 * One checksum of some rows, in whatever order they stand; of a single row its own. Several have a number when two
 * people's jobs were written at the same time: the next row vouches for all of them.
 */
export const checksumOfAll = (rows: readonly ChainedRow[]): string => {
  const [only] = rows;
  return only && rows.length === 1 ? only.checksum() : fingerprint(rows.map((row) => row.checksum()).sort());
};

/** The rows that have a link, by its number. */
export const rowsByNumber = (rows: readonly ChainedRow[]): ReadonlyMap<number, readonly ChainedRow[]> => {
  const byNumber = new Map<number, ChainedRow[]>();
  for (const row of rows) {
    if (!row.link) continue;
    const known = byNumber.get(row.link.number);
    if (known) known.push(row);
    else byNumber.set(row.link.number, [row]);
  }
  return byNumber;
};

/** The link of what was last written: what the next row says of it. A log without a chain is vouched for as a whole. */
export const lastLink = (rows: readonly ChainedRow[]): Link => {
  const byNumber = rowsByNumber(rows);
  const number = [...byNumber.keys()].reduce((last, one) => Math.max(last, one), 0);
  if (number === 0) return { number: rows.length, checksum: checksumOfAll(rows) };
  return { number, checksum: checksumOfAll(byNumber.get(number) ?? []) };
};

/** The link that a row bears which comes after another link. */
export const linkAfter = ({ number, checksum }: Link): Link => ({ number: number + 1, checksum });
