import { requireTable, type Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import type { RegisterId } from "../../registers/register";
import { err, ok, type Result } from "../../values/result";
import type { Task } from "../../values/task";
import type { Unread } from "../file-kind";
import type { Blocker } from "../import-plan";
import { planImport } from "../plan-import";
import { readSource } from "../sources/read-source";
import { takeProposed } from "../take-proposed";
import { writtenAlike } from "./written-alike";

/** The rows that an earlier export has not, or has otherwise, and how many of each there are. */
export type Since = { readonly rows: ReadonlySet<RowId>; readonly added: number; readonly changed: number };

/** Why a file says nothing of what was exported. */
export type NoSince =
  | { readonly kind: "unread"; readonly unread: Unread }
  | { readonly kind: "blocked"; readonly blockers: readonly Blocker[] };

/**
 * What has come or changed in a register since a file was exported of it, whoever's form it has: by values, and a blank cell there says
 * blank. A row that an import would refuse is told by how it is written; one that the file has lost something of counts as changed. Yields bytes and rows done.
 */
export function* changedSince(
  book: Book,
  register: RegisterId,
  bytes: Uint8Array,
): Task<Result<Since, NoSince>> {
  const read = yield* readSource(book, register, bytes);
  if (!read.ok) return err({ kind: "unread", unread: read.error });
  const { parsed, settings } = read.value;
  const columns = settings.columns.map((one) => ({ ...takeProposed(one), blankClears: true as const }));
  const { blockers, rows } = yield* planImport(book, parsed, { ...settings, columns });
  if (blockers.length > 0) return err({ kind: "blocked", blockers });
  const told = rows.filter(({ outcome }) => outcome !== "unchanged");
  const there = new Set(rows.flatMap(({ row }) => row ?? []));
  const same = new Set(rows.flatMap(({ outcome, row }) => (outcome === "unchanged" ? (row ?? []) : [])));
  const table = requireTable(book, register);
  const { order, raw } = table;
  const other = order.filter((row) => !same.has(row) && raw[row]?.some((cell) => cell !== ""));
  const lines = new Set(told.map(({ line }) => line));
  const alike = yield* writtenAlike(table, bytes, { ...read.value, columns }, lines, other, book.lang);
  const own = other.filter((row) => !alike.has(row));
  const changed = own.filter((row) => there.has(row)).length;
  return ok({ rows: new Set(own), added: own.length - changed, changed });
}
