import { freeName, numberedTable } from "#core/registers/free-name";
import type { CellValue } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import type { NewTable, Refusal } from "../ports";
import { Batch, type Area } from "./batch";
import { entryText } from "./entry-text";
import { Refused, run } from "./run";
import { isGuard } from "./stage/attempt";
import { chooseLane, loadDirectory } from "./stage/directory";
import { queueClear } from "./stage/finish";
import { alike } from "./stage/guard";
import { prove, takeToProve, type Way } from "./stage/hold";
import { placed } from "./stage/lane";
import { SHEET_ROWS } from "./table-layout";

/** The plainest of Excel's looks: the cells keep their own. */
const STYLE = "TableStyleLight1";

/** The first and the last row of a range, and the one below it: when rows came or went, one of them is another. */
const edges = (area: Area): Area[] =>
  [area.row, area.row + area.rows - 1, area.row + area.rows]
    .filter((row) => row < SHEET_ROWS)
    .map((row) => ({ ...area, row, rows: 1 }));

const laid = (value: CellValue): CellValue | null => (value === "" ? null : entryText(value, "General"));

/** Makes the table in a request that first proves that the range still stands as it was just seen; gives its id. */
const add = ({ area, headers }: NewTable, { pane, strategy }: Way) =>
  run(
    async (context) => {
      const { protection } = context.workbook.worksheets.getItem(area.sheet).load("protection/protected");
      const loaded = loadDirectory(context);
      const looked = new Batch(context);
      const seen = edges(area).map((edge) => ({ edge, range: looked.range(edge).load("values") }));
      await context.sync();
      if (protection.protected) throw new Refused({ kind: "protected", sheet: area.sheet });
      const [first, , below] = seen.map(({ range }) => (range.values as CellValue[][])[0] ?? []);
      const isAsSeen = headers.every((header, at) => header === String(first?.[at] ?? ""));
      // A list ends where nothing more stands in its columns: with more below, rows came since.
      if (!isAsSeen || below?.some((cell) => cell !== "")) throw new Refused({ kind: "unread" });
      const directory = loaded();
      const chosen = chooseLane(directory?.entries, pane);
      if (!chosen) throw new Refused({ kind: "host", code: "NoLane", message: "" });
      const { lane } = chosen;
      const places = placed(
        lane,
        seen.map(({ edge }) => edge),
      );
      if (!places) throw new Refused({ kind: "no-room", sheet: area.sheet });
      const batch = new Batch(context);
      await takeToProve(batch, { ...chosen, directory }, strategy);
      const tests = seen.map(({ edge, range }, at) => {
        const place = places[at] ?? edge;
        batch.range(place).values = (range.values as CellValue[][]).map((row) => row.map(laid));
        return `SUMPRODUCT(1-${alike({ live: edge, laid: place })})=0`;
      });
      await prove(batch, lane, tests, strategy);
      const made = batch.sheet(area.sheet).tables.add(batch.range(area), true).load("id,name");
      made.style = STYLE;
      made.showBandedRows = false;
      queueClear(batch, lane, Math.max(...places.map(({ row }) => row + 1)));
      await context.sync();
      return { id: made.id, name: made.name };
    },
    { delayForCellEdit: true },
  );

/** Gives the table a free name; with another that was taken meanwhile it is a table all the same. */
const rename = async (id: string, wanted: string): Promise<string | undefined> => {
  const named = await run(
    async (context) => {
      const tables = context.workbook.tables.load("items/name");
      const names = context.workbook.names.load("items/name");
      await context.sync();
      const taken = [...tables.items, ...names.items].map((one) => one.name);
      const name = freeName(wanted, taken, numberedTable);
      context.workbook.tables.getItem(id).name = name;
      await context.sync();
      return name;
    },
    { delayForCellEdit: true },
  );
  return named.ok ? named.value : undefined;
};

/**
 * Makes a plain range a table under a free name, which it gives; no cell changes its content. Where the range is not as it
 * was seen, nothing is made of it.
 */
export const makeTable = async (table: NewTable, way: Way): Promise<Result<string, Refusal>> => {
  const made = await add(table, way);
  if (!made.ok) return err(isGuard(made.error) ? { kind: "unread" } : made.error);
  return ok((await rename(made.value.id, table.name)) ?? made.value.name);
};
