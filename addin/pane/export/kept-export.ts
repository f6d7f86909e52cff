import { signal } from "@preact/signals";
import { requireTable, type Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import type { ExportWay } from "#core/csv/exporting/export-way";
import { readRemembered, rememberExport, type RememberedExport } from "#core/csv/exporting/remembered";
import type { RegisterId } from "#core/registers/register";
import { clockFace, logTimeOn } from "#core/values/clock";
import type { Task } from "#core/values/task";
import type { Workbook } from "../../ports";
import { notice } from "../jobs/job";
import type { Outgoing } from "./actions";
import { receiver, rowChoice, type Made, type Memory, type Receiver } from "./state";

/** What the workbook keeps under a name, and what it kept before this pane put it there. */
type Kept = {
  readonly name: string;
  readonly export: RememberedExport | undefined;
  readonly before?: { readonly text: string | undefined };
};

/** What the workbook remembers of the last export of the register and receiver that are chosen; undefined until it has been read. */
export const kept = signal<Kept | undefined>(undefined);

/** Under what name an export is remembered: each register and receiver has its own. */
export const memoryName = (register: RegisterId, to: Receiver): string =>
  `kontera.export.${register}.${to.kind === "preset" ? to.preset : `=${to.name}`}`;

/** The worksheet's columns that go along. */
const columnsOf = (table: Table, way: ExportWay): readonly number[] => {
  const all = table.headers.map((_, at) => at);
  if (way.kind === "sie") return all;
  if (way.kind === "own") return way.options.columns ?? all;
  return way.form.columns.flatMap(({ target }) => {
    if (!target) return [];
    if (target.kind === "field") return table.columnOf.get(target.field) ?? [];
    return all.filter((at) => !table.fields[at] && table.headers[at] === target.header);
  });
};

/** What can be remembered of an export that is of all rows, or of all that have changed since the last: no list, and no choice of rows. */
export function* memoryOf(book: Book, { register, way }: Outgoing): Task<Memory | undefined> {
  const isList = way.kind === "own" && way.isList === true;
  if (isList || (rowChoice.peek() !== "all" && rowChoice.peek() !== "since")) return undefined;
  const table = requireTable(book, register);
  const time = logTimeOn(clockFace(new Date()));
  const remembered = yield* rememberExport(table, columnsOf(table, way), time);
  return remembered && { name: memoryName(register, receiver.peek()), export: remembered };
}

/** Reads what the workbook remembers under a name. */
export async function readKept(workbook: Workbook, name: string): Promise<void> {
  const read = await workbook.readKept(name);
  const found = read.ok ? readRemembered(read.value) : undefined;
  const now = kept.peek();
  const isSame = now?.name === name && now.export?.time === found?.time && now.export?.marks === found?.marks;
  if (read.ok && !isSame) kept.value = { name, export: found };
}

/** Has the workbook remember an export, in place of the last one for the same receiver. */
export async function rememberMade(workbook: Workbook, { memory }: Pick<Made, "memory">): Promise<void> {
  if (!memory) return;
  const before = await workbook.readKept(memory.name);
  const done = before.ok ? await workbook.keep(memory.name, JSON.stringify(memory.export)) : before;
  if (done.ok && before.ok) kept.value = { ...memory, before: { text: before.value } };
  else if (!done.ok) notice.value = { kind: "refused", cause: done.error };
}

/** Where the workbook has remembered such an export before, it remembers this one. */
export async function keepUp(workbook: Workbook, { memory }: Made): Promise<void> {
  if (!memory) return;
  await readKept(workbook, memory.name);
  if (kept.peek()?.name === memory.name && kept.peek()?.export) await rememberMade(workbook, { memory });
}

/** Has the workbook remember what it did before, or nothing. */
export async function takeMemoryBack(workbook: Workbook): Promise<void> {
  const now = kept.peek();
  if (!now?.before) return;
  const { name, before } = now;
  const done = await workbook.keep(name, before.text);
  if (done.ok) kept.value = { name, export: readRemembered(before.text) };
  else notice.value = { kind: "refused", cause: done.error };
}
