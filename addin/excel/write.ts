import { emptyTable } from "#core/book/empty-table";
import { columnAt } from "#core/book/row-id";
import { err, ok, type Result } from "#core/values/result";
import type { NewSheet, Progress, WriteJob, WriteRefusal, Written } from "../ports";
import { makeSheets, type SheetOptions } from "./make-sheets";
import type { SheetPlan } from "./new-sheets";
import { clearLanes } from "./stage/finish";
import { removeSheets } from "./stage/made-sheets";
import type { StageWrite } from "./stage/plan";
import { stageJob, type StageOptions } from "./stage/stage-job";

const rowsOf = ({ newSheets = [] }: WriteJob): number =>
  newSheets.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0);

/** The rows of a sheet that was made for the job, as rows that come into its table. */
const rowsInto = ({ spec, lang, sheet, table: name }: SheetPlan, { rows }: NewSheet): StageWrite[] => {
  if (!rows || rows.length === 0) return [];
  const empty = emptyTable(spec.register, lang);
  const headers = spec.columns.map(({ header }) => header);
  const fields = spec.columns.map(({ field }) => empty.register.fields.find(({ id }) => id === field));
  const columnOf = new Map(spec.columns.map(({ field }, column) => [field, columnAt(column)]));
  const place = { name, sheet, row: 0, column: 0 };
  const added = rows.map((cells, position) => ({ position, cells }));
  const table = { ...empty, place, headers, fields, columnOf };
  return [{ register: spec.register, table, cells: [], removed: [], added }];
};

/**
 * Does all of a job or nothing of it. Sheets that it needs are made first, empty and with nothing claimed, and are taken
 * away again when the job does not come about, or by the next pane when this one is closed before; everything else is written in one request that first proves that the rows
 * concerned still are what the job was made from. The book must therefore still stand as it was before the edits.
 */
export const writeWhole = async (
  job: WriteJob,
  options: SheetOptions & StageOptions,
  progress?: Progress,
): Promise<Result<Written, WriteRefusal>> => {
  const { writes, newSheets = [] } = job;
  if (writes.length + newSheets.length === 0) return ok({ cells: 0, added: 0, removed: 0 });
  const empty = newSheets.map((sheet): NewSheet => ({ ...sheet, rows: [] }));
  const isNoted = writes.length + rowsOf(job) > 0;
  const made = empty.length > 0 ? await makeSheets(empty, { ...options, isNoted }, progress) : undefined;
  if (made && !made.ok) return made;
  const plans = made?.value.plan.sheets ?? [];
  const coming = newSheets.flatMap((sheet, at) => {
    const plan = plans[at];
    return plan ? rowsInto(plan, sheet) : [];
  });
  if (writes.length + coming.length === 0) return ok({ cells: 0, added: 0, removed: 0 });
  const notes = made ? [made.value.lane] : [];
  const written = await stageJob([...writes, ...coming], { ...options, notes }, progress);
  // The rows of a sheet that the job made are no rows that it added to one.
  if (written.ok) return ok({ ...written.value, added: written.value.added - rowsOf(job) });
  const left = await removeSheets(made?.value.made ?? [], options);
  await clearLanes(new Map(notes.map((note) => [note, 1])), options.strategy);
  if (left.length === 0) return written;
  const { error } = written;
  const cause = error.kind === "changed-since" ? { kind: "not-as-asked" as const } : error.cause;
  const [sheets, cells] = error.kind === "half-written" ? [error.sheets, error.cells] : [[], []];
  return err({ kind: "half-written", cause, sheets: [...new Set([...sheets, ...left])], cells });
};
