import type { CellValue } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import type { AddedColumns, Refusal } from "../ports";
import { Batch, setFormat, type Area } from "./batch";
import { entryText } from "./entry-text";
import { Refused, run } from "./run";
import { isGuard } from "./stage/attempt";
import { chooseLane, loadDirectory } from "./stage/directory";
import { queueClear } from "./stage/finish";
import { alike } from "./stage/guard";
import { prove, takeToProve, type Way } from "./stage/hold";
import { absolute, placed } from "./stage/lane";
import { loadLayouts, type TableLayout } from "./table-layout";

/** Excel's count of columns on a worksheet. */
const SHEET_COLUMNS = 16_384;

const laid = (value: CellValue): CellValue | null => (value === "" ? null : entryText(value, "General"));

/** The table as it stands now, refused where it is not as it was read or cannot be widened. */
const widened = (layout: TableLayout | undefined, { table, headers, columns }: AddedColumns) => {
  if (!layout) throw new Refused({ kind: "not-found", name: table });
  const { sheet, row, column, bodyRows, showsTotals } = layout;
  if (layout.isProtected) throw new Refused({ kind: "protected", sheet });
  const isAsSeen =
    layout.showsHeaders &&
    headers.length === layout.headers.length &&
    headers.every((header, at) => header === layout.headers[at]);
  if (!isAsSeen) throw new Refused({ kind: "unread" });
  const left = column + headers.length;
  if (left + columns.length > SHEET_COLUMNS) throw new Refused({ kind: "no-room", sheet });
  const rows = 1 + bodyRows + (showsTotals ? 1 : 0);
  const top: Area = { sheet, row, column, rows: 1, columns: headers.length };
  return {
    name: layout.name,
    top,
    right: { sheet, row, column: left, rows, columns: columns.length },
    whole: { sheet, row, column, rows, columns: headers.length + columns.length },
  };
};

/** Widens the tables in one request that first proves that their headers stand as they did and nothing right of them. */
const widen = (tables: readonly AddedColumns[], { pane, strategy }: Way) =>
  run(
    async (context) => {
      const layouts = loadLayouts(
        context,
        tables.map(({ table }) => ({ name: table, below: false })),
      );
      const loaded = loadDirectory(context);
      await context.sync();
      const now = layouts().map((layout, at) =>
        widened(layout, tables[at] ?? { table: "", headers: [], columns: [] }),
      );
      const looked = new Batch(context);
      const seen = now.map(({ right }) => looked.range(right).load("values"));
      await context.sync();
      for (const [at, { right }] of now.entries())
        if ((seen[at]?.values as CellValue[][]).some((row) => row.some((cell) => cell !== "")))
          throw new Refused({ kind: "no-room", sheet: right.sheet });
      const directory = loaded();
      const chosen = chooseLane(directory?.entries, pane);
      if (!chosen) throw new Refused({ kind: "host", code: "NoLane", message: "" });
      const { lane } = chosen;
      const places = placed(
        lane,
        now.map(({ top }) => top),
      );
      const [first] = now;
      if (!places || !first) throw new Refused({ kind: "no-room", sheet: first?.top.sheet ?? "" });
      const batch = new Batch(context);
      await takeToProve(batch, { ...chosen, directory }, strategy);
      const tests = now.map(({ top, right }, at) => {
        const place = places[at] ?? top;
        batch.range(place).values = [(tables[at]?.headers ?? []).map(laid)];
        return `(SUMPRODUCT(1-${alike({ live: top, laid: place })})+COUNTA(${absolute(right)}))=0`;
      });
      await prove(batch, lane, tests, strategy);
      for (const [at, { name, right, whole }] of now.entries()) {
        const columns = tables[at]?.columns ?? [];
        batch.table(name).resize(batch.range(whole));
        batch.range({ ...right, rows: 1 }).values = [columns.map(({ header }) => header)];
        for (const [place, { numberFormat }] of columns.entries())
          if (right.rows > 1)
            setFormat(
              batch.range({
                ...right,
                row: right.row + 1,
                column: right.column + place,
                rows: right.rows - 1,
                columns: 1,
              }),
              numberFormat,
            );
      }
      queueClear(batch, lane, Math.max(...places.map(({ row }) => row + 1)));
      await context.sync();
    },
    { delayForCellEdit: true },
  );

/** Gives tables columns right of their own, all or none; where one is not as it was read, none is. */
export const addColumns = async (
  tables: readonly AddedColumns[],
  way: Way,
): Promise<Result<void, Refusal>> => {
  const done = await widen(tables, way);
  if (done.ok) return ok(undefined);
  return err(isGuard(done.error) ? { kind: "unread" } : done.error);
};
