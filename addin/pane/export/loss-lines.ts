import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { cellsOf, lossHeader, type Loss } from "#core/csv/form/loss";
import type { FormedFiles } from "#core/csv/form/write-form";
import type { ExportViewText } from "#core/text/sv/export-view";

/** A cell that something is lost of, or the first of a row; what it holds stands beside it where that says more. */
export type LostCell = { readonly row: RowId; readonly column: number; readonly text: string };

/** One line of what does not go along, and the cells that it is of, found when they are asked for. */
export type LossLine = {
  readonly id: string;
  readonly says: string;
  readonly cells: () => readonly LostCell[];
};

type Group = { readonly first: Loss; readonly all: Loss[] };

/** Losses of one kind in one column are one line. */
const grouped = (losses: readonly Loss[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const loss of losses) {
    const of = "field" in loss ? loss.field : loss.kind === "column" ? loss.header : "";
    const key = `${loss.kind}/${of}`;
    const group = groups.get(key);
    if (group) group.all.push(loss);
    else groups.set(key, { first: loss, all: [loss] });
  }
  return [...groups.values()];
};

const saysOf = (table: Table, { first, all }: Group, { losses: text }: ExportViewText): string => {
  switch (first.kind) {
    case "column":
      return text.column(first.header, first.count);
    case "rows":
      return text.rows(first.rows, first.files, first.most);
    case "left-out":
      return (table.register.id === "projects" ? text["left-out"] : text.nameless)(first.count);
    case "length":
      return text.length(lossHeader(table, first.field), all.length, first.most);
    case "control":
    case "letters":
    case "value":
      return text[first.kind](lossHeader(table, first.field), all.length);
  }
};

/** What does not go along, a line each kind and column, the columns that the receiver lacks apart: there may be many. */
export const lossLines = (
  table: Table,
  { losses, unread }: FormedFiles,
  rows: ReadonlySet<RowId> | undefined,
  text: ExportViewText,
): { readonly lines: readonly LossLine[]; readonly columns: readonly LossLine[] } => {
  const all = grouped(losses).map((group, at) => ({
    isColumn: group.first.kind === "column",
    line: {
      id: `loss-${at}`,
      says: saysOf(table, group, text),
      cells: () =>
        group.all.flatMap((loss) =>
          cellsOf(table, loss, rows).map((cell, part) => ({
            ...cell,
            text: "text" in loss ? loss.text : loss.kind === "rows" ? text.partBegins(part + 2) : "",
          })),
        ),
    },
  }));
  const cells = unread.map(({ row, field, text: stands }) => ({
    ...{ row, text: stands },
    column: table.columnOf.get(field) ?? 0,
  }));
  return {
    lines: [
      ...all.flatMap(({ isColumn, line }) => (isColumn ? [] : [line])),
      ...(cells.length > 0
        ? [{ id: "loss-unread", says: text.unread(cells.length), cells: () => cells }]
        : []),
    ],
    columns: all.flatMap(({ isColumn, line }) => (isColumn ? [line] : [])),
  };
};
