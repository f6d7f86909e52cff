import type { TableWrite } from "../../src/book/sheet-writes";
import type { CellValue } from "../../src/values/cell";
import { numberFormatOf } from "../../src/values/value-type";
import { setFormat, type Batch } from "./batch";
import type { Run } from "./blocks";
import { RANGE_BYTES, rowBytes } from "./bytes";
import { bodyArea } from "./compare";
import { entered } from "./entered";
import type { BlockPlan, TablePlan } from "./look";
import type { Part } from "./send";
import { afterDeletes } from "./stand-after";
import {
  blockArea,
  deletePart,
  emptyPart,
  isFiltered,
  openPart,
  refilterPart,
  unfilterPart,
} from "./table-parts";
import type { Stand } from "./tables";

/** The number format that a value needs to stand in its column, when the cell has one that would change it. */
const neededFormat = (
  { table }: TableWrite,
  column: number,
  value: CellValue,
  has: string,
): string | undefined => {
  const field = table.fields[column];
  if (!field || value === "") return undefined;
  const wanted = numberFormatOf(field.type);
  if (has === wanted) return undefined;
  if (typeof value === "string") return wanted === "@" ? wanted : undefined;
  const isPlainDate = field.type.kind === "date" && has === "General";
  return has === "@" || isPlainDate ? wanted : undefined;
};

/** Writes a block: first the number formats that its values need, then the values. */
const blockPart = ({ write, stand }: TablePlan, { block, formats }: BlockPlan): Part => {
  const needed = block.cells.map((row, r) =>
    row.map(
      (cell, c) => cell && neededFormat(write, block.column + c, cell.to, formats[r]?.[c] ?? "General"),
    ),
  );
  const values = block.cells.map((row, r) =>
    row.map((cell, c) => (cell ? entered(cell.to, needed[r]?.[c] ?? formats[r]?.[c] ?? "General") : null)),
  );
  const reformats = needed.some((row) => row.some((format) => format !== undefined));
  return {
    bytes: block.bytes * (reformats ? 2 : 1),
    queue: (batch) => {
      const range = batch.range(blockArea(stand, block));
      if (reformats) range.numberFormat = needed.map((row) => row.map((format) => format ?? null));
      range.values = values;
    },
  };
};

/** Sets the number formats of new rows by their columns' types; the user's own columns keep what they have. */
const formatRows = (batch: Batch, { table }: TableWrite, stand: Stand, { at, count }: Run): void => {
  let from = 0;
  const formats = table.fields.map((field) => field && numberFormatOf(field.type));
  formats.forEach((format, column) => {
    if (formats[column + 1] === format && column + 1 < formats.length) return;
    if (format !== undefined)
      setFormat(batch.range(bodyArea(stand, at, count, from, column + 1 - from)), format);
    from = column + 1;
  });
};

/** New rows that follow each other, by position when everything is done, cut to fit into requests. */
const rowParts = (write: TableWrite, stand: Stand, budget: number): Part[] => {
  const formats = write.table.fields.map((field) => (field ? numberFormatOf(field.type) : "General"));
  const parts: Part[] = [];
  let open: { at: number; values: (CellValue | null)[][]; bytes: number } | undefined;
  const close = (): void => {
    if (!open) return;
    const { at, values, bytes } = open;
    const run = { at, count: values.length };
    parts.push({
      bytes,
      opens: true,
      queue: (batch) => {
        formatRows(batch, write, stand, run);
        batch.range(bodyArea(stand, at, run.count)).values = values;
      },
    });
    open = undefined;
  };
  for (const { position, cells } of write.added) {
    // A blank is left alone: a new row's cell is blank, or a column's formula has already filled it.
    const row = formats.map((format, at) => (cells[at] === "" ? null : entered(cells[at] ?? "", format)));
    const bytes = rowBytes(row);
    if (!open || position !== open.at + open.values.length || open.bytes + bytes > budget) close();
    open ??= { at: position, values: [], bytes: RANGE_BYTES * (2 + formats.length / 2) };
    open.values.push(row);
    open.bytes += bytes;
  }
  close();
  return parts;
};

const cellsAndDeletes = (plan: TablePlan): Part[] => [
  ...(isFiltered(plan.stand) ? [unfilterPart(plan.stand)] : []),
  ...plan.blocks.map((block) => blockPart(plan, block)),
  ...plan.moves.deletes.map((run) => deletePart(plan.stand, run)),
  ...(plan.moves.emptiesFirst ? [emptyPart(plan.stand)] : []),
];

const inserts = (plan: TablePlan, plans: readonly TablePlan[], budget: number): Part[] => {
  const stand = afterDeletes(plan, plans);
  let rows = stand.bodyRows;
  const opened = plan.moves.inserts.map((run) => {
    const part = openPart(stand, rows, run);
    rows += run.count;
    return part;
  });
  return [...opened, ...rowParts(plan.write, stand, budget)];
};

/**
 * All that the writes ask for, in order: cells as they stand, rows out, rows in. Tables of one sheet are taken from the
 * bottom up, so that none moves before its turn. A table that both loses and gains rows makes the second half wait:
 * its number of rows must tell how far each half came.
 */
export const writeParts = (plans: readonly TablePlan[], budget: number): Part[] => {
  const upwards = [...plans].sort((a, b) => b.stand.row - a.stand.row);
  const [first, ...rest] = upwards.flatMap((plan) => inserts(plan, plans, budget));
  const both = plans.some(({ moves }) => moves.deletes.length > 0 && moves.inserts.length > 0);
  const second: Part[] = first ? [both ? { ...first, waits: true } : first, ...rest] : [];
  return [
    ...upwards.flatMap(cellsAndDeletes),
    ...second,
    ...plans.filter(({ stand }) => isFiltered(stand)).map(({ stand }) => refilterPart(stand)),
  ];
};
