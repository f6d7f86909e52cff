import { NO_ROW, rowId } from "../book/row-id";
import type { PlannedRow } from "./import-plan";
import type { Lookup } from "./judge-row";
import { shownKey } from "./row-keys";

const none: readonly never[] = [];

/** A row of the file, counted from 0, of which there is something to tell. */
export type Reported = { readonly index: number; readonly row: PlannedRow };

/** Every row of the file as it is told: those of which there was nothing to tell are unchanged. */
export const plannedRows = (
  { parsed, settings, columns, fileKeys }: Lookup,
  reported: readonly Reported[],
): PlannedRow[] => {
  const rows: PlannedRow[] = [];
  let next = settings.above?.length ?? 0;
  for (const { row } of reported.slice(0, next)) rows.push(row);
  for (let index = settings.startRow; index < parsed.rows.length; index++) {
    const one = reported[next];
    if (one?.index === index) {
      rows.push(one.row);
      next++;
      continue;
    }
    rows.push({
      line: parsed.lines[index] ?? 0,
      key: shownKey(columns.keys, parsed.rows[index] ?? none),
      outcome: "unchanged",
      row: rowId(fileKeys.named[index] ?? NO_ROW),
      changes: none,
      cells: undefined,
      reasons: none,
      warnings: none,
    });
  }
  return rows;
};
