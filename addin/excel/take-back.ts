import type { CellValue } from "#core/values/cell";
import { eachWrite, readBytes } from "./blocks";
import { rowBytes } from "./bytes";
import { readAreas, type AreaRead } from "./chunked-read";
import { bodyArea } from "./compare";
import { flush, type RequestPiece, type Flushed } from "./flush";
import { namedOf, type TablePlan } from "./preflight";
import { closingRequests, contentRequests, reopeningRequests } from "./restore-requests";
import { run } from "./run";
import { readLayouts, type TableLayout } from "./table-layout";
import { blockArea, isFiltered, refilterPiece, unfilterPiece } from "./table-requests";

/** A job that has to be taken back: what it was to do, and how far it came. */
export type Begun = {
  readonly plans: readonly TablePlan[];
  /** The sheets that it was to make. */
  readonly sheets: readonly string[];
  readonly flushed: Flushed;
};

/** How often it is tried: what made the job fail may make this fail, too. */
const ATTEMPTS = 3;

type Found = { readonly plan: TablePlan; readonly now: TableLayout };

/** The tables that are still there, the lowest first. */
const find = async (context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<Found[]> => {
  const layouts = await readLayouts(
    context,
    plans.map(({ write }) => namedOf(write)),
  );
  const found = plans.flatMap((plan, at) => {
    const now = layouts[at];
    return now ? [{ plan, now }] : [];
  });
  return found.sort((a, b) => b.now.row - a.now.row);
};

const deleteSheet = (name: string): RequestPiece => ({
  bytes: 300,
  queue: ({ context }) => context.workbook.worksheets.getItemOrNullObject(name).delete(),
});

const restore = async (
  context: Excel.RequestContext,
  { plans, sheets, flushed }: Begun,
  budget: number,
): Promise<void> => {
  const opened = await find(context, plans);
  const unfiltering = opened
    .filter(({ plan }) => isFiltered(plan.layout))
    .map(({ now }) => unfilterPiece(now));
  const closing = opened.flatMap(({ plan, now }) => closingRequests(plan, now, flushed.opening));
  await flush(context, [...unfiltering, ...closing], budget);
  flushed.opening = false;
  const closed = closing.length > 0 ? await find(context, plans) : opened;
  const reopening = closed.flatMap(({ plan, now }) => reopeningRequests(plan, now));
  await flush(context, reopening, budget);
  const whole = reopening.length > 0 ? await find(context, plans) : closed;
  const refiltering = whole.filter(({ plan }) => isFiltered(plan.layout));
  const pieces = [
    ...whole.flatMap(({ plan, now }) => contentRequests(plan, now, budget)),
    ...refiltering.map(({ plan }) => refilterPiece(plan.layout)),
    ...sheets.map(deleteSheet),
  ];
  await flush(context, pieces, budget);
};

/** The sheets that are not as they were: where cells, rows or whole sheets differ from what was seen before. */
const unrestored = async (
  context: Excel.RequestContext,
  { plans, sheets }: Begun,
  budget: number,
): Promise<string[]> => {
  const wrong = new Set<string>();
  const made = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  const found = await find(context, plans);
  made.forEach((sheet) => {
    if (!sheet.isNullObject) wrong.add(sheet.name);
  });
  const there = new Set(found.map(({ plan }) => plan));
  plans.filter((plan) => !there.has(plan)).forEach(({ layout }) => wrong.add(layout.sheet));
  const reads = found.flatMap(({ plan, now }): AreaRead[] => {
    if (now.bodyRows !== plan.layout.bodyRows || now.below !== plan.layout.below) wrong.add(now.sheet);
    return contentReads(plan, now, () => wrong.add(now.sheet));
  });
  await readAreas(context, reads, budget);
  return [...wrong];
};

const isRestored = (entry: CellValue | undefined, known: CellValue | undefined, found: unknown): boolean =>
  known === found || (typeof entry === "string" && entry.startsWith("="));

/** What to read to see whether cells and rows are back; what a formula gives is not compared. */
const contentReads = (
  { blocks, images, write, cellBytes }: TablePlan,
  now: TableLayout,
  differs: () => void,
): AreaRead[] => {
  const cells = blocks.map(({ block }): AreaRead => ({
    area: blockArea(now, block),
    what: ["values"],
    rowBytes: readBytes(block, cellBytes),
    take: (from, { values }) =>
      eachWrite(block, from, values.length, (write, row, column) => {
        if (write.from !== values[row]?.[column]) differs();
      }),
  }));
  const known = new Map(write.removed.map((row) => [row.position, row.cells]));
  const rows = images.map(({ at, formulas }): AreaRead => ({
    area: bodyArea(now, at, formulas.length),
    what: ["values"],
    rowBytes: rowBytes(formulas[0] ?? []),
    take: (from, { values }) =>
      values.forEach((row, offset) => {
        const entries = formulas[from + offset];
        const were = known.get(at + from + offset) ?? [];
        if (!row.every((cell, column) => isRestored(entries?.[column], were[column] ?? "", cell))) differs();
      }),
  }));
  return [...cells, ...rows];
};

/**
 * Makes the workbook what it was before a job was begun, and gives the sheets where that did not succeed; none is what
 * is hoped for. Waits for the person to leave a cell that is being edited. Colors and borders of rows that went out do
 * not come back.
 */
export const takeBack = async (begun: Begun, budget: number): Promise<readonly string[]> => {
  let left = [...new Set([...begun.plans.map(({ layout }) => layout.sheet), ...begun.sheets])];
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt++) {
    await run((context) => restore(context, begun, budget), { delayForCellEdit: true });
    const checked = await run((context) => unrestored(context, begun, budget), { delayForCellEdit: true });
    if (checked.ok) left = checked.value;
  }
  return left;
};
