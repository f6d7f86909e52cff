import type { RowId } from "#core/book/row-id";
import { valuesAt, type Table } from "#core/book/table";
import { changedSince } from "#core/csv/exporting/changed-since";
import { readAs } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { readCell } from "#core/values/value-type";
import type { Call } from "../call";
import { findTarget } from "../importing/columns";
import type { OpenBook } from "../open-book";
import type { Setting } from "../option-reader";
import type { Problem } from "../problem";

type Keep = (row: RowId) => boolean;

/** What `--where FIELD=TEXT` keeps: the rows whose cell holds that value, or that text. */
const keeping = (table: Table, { field: name, text }: Setting): Result<Keep, Problem> => {
  const target = findTarget(table, name, "--where");
  if (!target.ok) return target;
  const field = target.value?.kind === "field" ? target.value.field : undefined;
  const header = target.value?.kind === "extra" ? target.value.header : undefined;
  const at = field === undefined ? table.headers.indexOf(header ?? "") : (table.columnOf.get(field) ?? -1);
  const type = field === undefined ? undefined : table.register.fields.find(({ id }) => id === field)?.type;
  const wanted = type && readAs(readCell(type, text, { date1904: false }));
  const values = field === undefined ? undefined : valuesAt(table, field);
  return ok((row) => {
    const value = values?.[row];
    if (wanted !== undefined && value !== undefined)
      return typeof value === "string" ? fold(value) === fold(String(wanted)) : value === wanted;
    return fold(String(table.raw[row]?.[at] ?? "")) === fold(text);
  });
};

/** What `--since FILE` keeps: the rows that an earlier export has not, or has otherwise. */
const keptSince = ({ book }: OpenBook, table: Table, { disk }: Call, file: string): Result<Keep, Problem> => {
  const bytes = disk.read(file);
  if (!bytes.ok) return bytes;
  const since = finish(changedSince(book, table.register.id, bytes.value));
  if (since.ok) return ok((row) => since.value.rows.has(row));
  return since.error.kind === "unread"
    ? err({ code: "no-csv", file, kind: since.error.unread })
    : err({ code: "blocked", register: table.register.id, blockers: since.error.blockers });
};

/** The rows that an export is asked for; undefined for all of them. */
export const chosenRows = (
  opened: OpenBook,
  table: Table,
  call: Call,
): Result<ReadonlySet<RowId> | undefined, Problem> => {
  const { where, since } = call.options;
  const keeps: Keep[] = [];
  for (const one of where) {
    const keep = keeping(table, one);
    if (!keep.ok) return keep;
    keeps.push(keep.value);
  }
  if (since !== undefined) {
    const keep = keptSince(opened, table, call, since);
    if (!keep.ok) return keep;
    keeps.push(keep.value);
  }
  if (keeps.length === 0) return ok(undefined);
  return ok(new Set(table.order.filter((row) => keeps.every((keep) => keep(row)))));
};
