import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { columnAt, positionAt, rowId } from "#core/book/row-id";
import { rawCell, type Table } from "#core/book/table";
import type { RegisterId } from "#core/registers/register";
import { at, randomOf } from "../random";
import type { Job } from "./job";

/** The registers of a world that people work in. */
const worked: readonly RegisterId[] = ["customers", "employees", "projects"];

/** Those of them that the book holds, in one order. */
export const workedIn = (book: Book): Table[] => worked.flatMap((id) => book.tables.get(id) ?? []);

/** The columns that a job may write: fields of the register, and none of its key. */
export const writable = (table: Table): number[] =>
  table.fields.flatMap((field, column) =>
    field && field.type.kind === "text" && !table.register.key.includes(field.id) ? [column] : [],
  );

const editsOf = (
  table: Table,
  { sets, column: share, inserts, removes, tag }: Job & { job: "edits" },
): Edit[] => {
  const register = table.register.id;
  const column = at(writable(table), share);
  const keyField = table.register.key[0] ?? "";
  const keyColumn = table.columnOf.get(keyField);
  const random = randomOf(tag.length + Math.round(sets * 100) + inserts);
  const edits: Edit[] = [];
  if (column !== undefined)
    for (const [position, row] of table.order.entries())
      if (random.chance(sets) && rawCell(table, row, keyField) !== "")
        edits.push({
          kind: "set",
          register,
          row,
          column: columnAt(column),
          from: table.raw[row]?.[column] ?? "",
          to: `${tag}:${position}`,
        });
  const order = [...table.order];
  for (const share of removes) {
    const position = Math.floor(share * order.length);
    const row = order[position];
    if (row === undefined || order.length < 4 || rawCell(table, row, keyField) === "") continue;
    order.splice(position, 1);
    edits.push({
      kind: "delete",
      register,
      row,
      position: positionAt(position),
      cells: table.raw[row] ?? [],
    });
  }
  for (let added = 0; added < inserts; added++)
    edits.push({
      kind: "insert",
      register,
      row: rowId(table.raw.length + added),
      position: positionAt(order.length + added),
      cells: table.headers.map((_, index) =>
        index === keyColumn ? `${tag}-${added}` : index === column ? `${tag} ny ${added}` : "",
      ),
    });
  return edits;
};

/** The edits of a job, and the register that the log names. */
export const plannedEdits = (book: Book, job: Job & { job: "edits" }) => {
  const tables = workedIn(book);
  const chosen = new Set(job.registers.flatMap((share) => at(tables, share) ?? []));
  const [first] = chosen;
  return first && { register: first.register.id, edits: [...chosen].flatMap((table) => editsOf(table, job)) };
};
