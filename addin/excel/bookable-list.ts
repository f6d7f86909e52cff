import { bookableSheet } from "#core/registers/bookable-list";
import { changedList, listChange, type ListChange } from "#core/registers/list-change";
import { inEach } from "#core/values/by-lang";
import type { Result } from "#core/values/result";
import type { BookableList, Refusal } from "../ports";
import { Batch, setFormat, type Area } from "./batch";
import { readAreas } from "./chunked-read";
import { entryText } from "./entry-text";
import { Refused, run } from "./run";
import { isGuard } from "./stage/attempt";
import { chooseLane, loadDirectory } from "./stage/directory";
import { queueClear } from "./stage/finish";
import { alike } from "./stage/guard";
import { prove, takeToProve, type Way } from "./stage/hold";
import { absolute, placed } from "./stage/lane";
import { SHEET_ROWS } from "./table-layout";
import { isGrouped } from "./undo-group";

/** Some rows of the list's column. */
const cells = (sheet: string, row: number, rows: number): Area => ({
  sheet,
  row,
  column: 0,
  rows,
  columns: 1,
});

/** What a code takes in an answer that has not been seen. */
const UNSEEN_CODE = 24;

/** Reads the hidden list of projects that can be registered on; undefined where the workbook has none of Kontera's. */
export const readBookable = async (
  context: Excel.RequestContext,
  budget: number,
): Promise<BookableList | undefined> => {
  const seen = inEach(bookableSheet).map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,rowCount");
    const head = sheet.getRangeByIndexes(0, 0, 1, 1).untrack().load("values");
    return { name, sheet, used, head };
  });
  await context.sync();
  const found = seen.find(({ name, sheet, head }) => !sheet.isNullObject && head.values[0]?.[0] === name);
  if (!found) return undefined;
  const { name: header, sheet, used } = found;
  const codes: string[] = [];
  const take = (_: number, { values }: { readonly values: unknown[][] }): void => {
    for (const [code] of values) codes.push(String(code));
  };
  const area = cells(sheet.name, 1, used.rowIndex + used.rowCount - 1);
  await readAreas(context, [{ area, what: ["values"], rowBytes: UNSEEN_CODE, take }], budget);
  while (codes.at(-1) === "") codes.pop();
  return { sheet: sheet.name, header, codes };
};

/** A change cut into ones that a request has room for, with what stands and what comes. */
const pieces = ({ at, before, after }: ListChange, budget: number): ListChange[] => {
  const most = Math.max(1, Math.floor(budget / (4 * UNSEEN_CODE)));
  const count = Math.ceil(Math.max(before.length, after.length) / most);
  return Array.from({ length: count }, (_, piece) => ({
    at: at + Math.min(piece * most, after.length),
    before: before.slice(piece * most, (piece + 1) * most),
    after: after.slice(piece * most, (piece + 1) * most),
  }));
};

const laid = (codes: readonly string[]): string[][] =>
  codes.map((code) => [String(entryText(code, "General"))]);

/** Queues a change of the list: cells come or go below those that stay, and hold what they are to hold. */
const queueChange = (batch: Batch, sheet: string, { at, before, after }: ListChange): void => {
  const more = after.length - before.length;
  if (more > 0) batch.range(cells(sheet, 1 + at + before.length, more)).insert("Down");
  if (more < 0) batch.range(cells(sheet, 1 + at + after.length, -more)).delete("Up");
  if (after.length === 0) return;
  const range = batch.range(cells(sheet, 1 + at, after.length));
  setFormat(range, "@");
  range.values = after.map((code) => [entryText(code, "@")]);
};

/** Makes one change in a request that first proves that the list is what it is thought to be. */
const change = async (
  context: Excel.RequestContext,
  { sheet, header, codes }: BookableList,
  made: ListChange,
  { pane, strategy, isOneStep }: Way & { readonly isOneStep: boolean },
): Promise<void> => {
  const loaded = loadDirectory(context);
  await context.sync();
  const directory = loaded();
  // A sheet that is made cannot be undone together with anything.
  if (isOneStep && !directory) throw new Refused({ kind: "host", code: "UndoNotSupported", message: "" });
  const chosen = chooseLane(directory?.entries, pane);
  if (!chosen) throw new Refused({ kind: "host", code: "NoLane", message: "" });
  const { lane, seen } = chosen;
  const batch = new Batch(context);
  await takeToProve(batch, { lane, seen, directory }, strategy);
  const { at, before } = made;
  const [place] = placed(lane, [{ rows: Math.max(1, before.length), columns: 1 }]) ?? [];
  if (!place) throw new Error("A lane has no room for one column");
  const whole = absolute(cells(sheet, 0, SHEET_ROWS));
  const tests = [
    `EXACT(${absolute(cells(sheet, 0, 1))},"${header}")`,
    `COUNTA(${whole})=${codes.length + 1}`,
  ];
  if (before.length > 0) {
    batch.range(place).values = laid(before);
    tests.push(`SUMPRODUCT(1-${alike({ live: cells(sheet, 1 + at, before.length), laid: place })})=0`);
  }
  await prove(batch, lane, tests, strategy);
  queueChange(batch, sheet, made);
  queueClear(batch, lane, place.row + place.rows);
  await context.sync();
};

/** How a list is written: whether the person undoes it in one step, where Excel does that. */
type ListWay = Way & { readonly budget: number };

const writeOnce = (
  stands: BookableList,
  whole: ListChange,
  { budget, ...way }: ListWay,
  isOneStep: boolean,
) =>
  run(
    async (context) => {
      let { codes } = stands;
      for (const piece of pieces(whole, budget)) {
        await change(context, { ...stands, codes }, piece, { ...way, isOneStep });
        codes = changedList(codes, piece);
      }
      return true;
    },
    isOneStep ? { mergeUndoGroup: true } : {},
  );

/**
 * Lets the list hold these codes. Only the cells that differ are written, each request behind the proof that the list is what
 * it was read as; false when it is not, or is gone.
 */
export const writeBookable = async (
  stands: BookableList,
  codes: readonly string[],
  way: ListWay,
): Promise<Result<boolean, Refusal>> => {
  const whole = listChange(stands.codes, codes);
  if (!whole) return { ok: true, value: true };
  const isOneStep = isGrouped(Math.max(whole.before.length, whole.after.length));
  let written = await writeOnce(stands, whole, way, isOneStep);
  if (isOneStep && !written.ok && written.error.kind === "host" && !isGuard(written.error))
    written = await writeOnce(stands, whole, way, false);
  return !written.ok && isGuard(written.error) ? { ok: true, value: false } : written;
};
