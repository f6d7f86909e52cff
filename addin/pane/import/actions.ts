import { computed } from "@preact/signals";
import type { Constant } from "#core/csv/constants";
import { defaultSettings } from "#core/csv/default-settings";
import type { ColumnSetting, ImportSettings } from "#core/csv/import-settings";
import type { ReadingChoices } from "#core/csv/read-file";
import { userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { Workbook } from "../../ports";
import { current } from "../book/book";
import { notice, withJob } from "../jobs/job";
import { settle, writeJob } from "../jobs/write";
import { leaveView } from "../kit/route";
import { planDraft } from "./plan-draft";
import { read, readSheetHere, readSheetOf, readWorkbook } from "./read-draft";
import { isSamePlan } from "./same-plan";
import {
  askedRecipe,
  baseFile,
  importDraft,
  isComparing,
  isEmptyFile,
  noCsvFile,
  replanned,
  planned,
  receipt,
  page,
  target,
  unusableBase,
  type ImportDraft,
  type Planned,
} from "./state";

/** The registers that a file can be imported to: those that stand in the workbook. */
export const targetRegisters = computed((): readonly RegisterId[] =>
  userRegisterIds.filter((id) => current.value?.book.tables.has(id)),
);

/** Reads another sheet of the workbook that was chosen. */
export async function chooseSourceSheet(sheet: string): Promise<void> {
  const { name, bytes, workbook } = importDraft.value ?? {};
  if (!workbook || name === undefined || !bytes) return;
  const now = await readSheetOf({ name, bytes, workbook }, sheet);
  if (now) importDraft.value = now;
}

/** Takes a file in: reads it as it seems to be written, and shows that (#140). */
export async function readDraft(name: string, bytes: Uint8Array): Promise<void> {
  isEmptyFile.value = false;
  noCsvFile.value = undefined;
  const reading = await read(name, bytes, {});
  if (!reading) return;
  if (!reading.ok && reading.error !== "workbook") {
    noCsvFile.value = { name, kind: reading.error };
    return;
  }
  const now = reading.ok ? reading.value : await readWorkbook(name, bytes);
  if (!now) return;
  takeIn(now);
}

/** Shows how what was read is read; what holds no row is told. */
const takeIn = (now: ImportDraft): void => {
  isEmptyFile.value = now.parsed.rows.length === 0 && now.parsed.faults.length === 0;
  if (isEmptyFile.value) return;
  importDraft.value = now;
  if (!isComparing.value) baseFile.value = undefined;
  planned.value = undefined;
  receipt.value = undefined;
  page.value = "reading";
};

/** Takes another sheet of the workbook in, as a file is taken in. */
export async function readOwnSheet(workbook: Workbook, sheet: string): Promise<void> {
  isEmptyFile.value = false;
  noCsvFile.value = undefined;
  const now = await readSheetHere(workbook, sheet);
  if (now) takeIn(now);
}

/** Reads the file again as the user says that it is written (#141, Q35). */
export async function rereadDraft(choices: ReadingChoices): Promise<void> {
  const before = importDraft.value;
  if (!before) return;
  // A delimiter that was chosen stays when the encoding changes, and the other way round.
  const { encoding, delimiter, repair = false, source } = before;
  const list = source?.kind === "json" && !source.isGuess ? { list: source.list } : {};
  const now = await read(before.name, before.bytes, { encoding, delimiter, repair, ...list, ...choices });
  const { constants = [], creates = [] } = before;
  if (now?.ok) importDraft.value = { ...now.value, repair: choices.repair ?? repair, constants, creates };
}

const change = (settings: Partial<ImportSettings>): void => {
  if (!importDraft.value) return;
  importDraft.value = { ...importDraft.value, settings: { ...importDraft.value.settings, ...settings } };
  planned.value = undefined;
};

/** Sets the header row, which is followed by the data, or the first row of data (#142). */
export function chooseRows(rows: {
  readonly headerRow?: number | undefined;
  readonly startRow?: number;
}): void {
  const book = current.value?.book;
  const now = importDraft.value;
  if (!now || !book) return;
  if (rows.startRow !== undefined) {
    change({ startRow: rows.startRow });
    return;
  }
  const { headerRow } = rows;
  const begin = headerRow === undefined ? { startRow: 0 } : { headerRow, startRow: headerRow + 1 };
  const { mode, duplicates } = now.settings;
  importDraft.value = {
    ...now,
    recipe: undefined,
    settings: { ...defaultSettings(book, target.value, now.parsed, begin), mode, duplicates },
  };
  planned.value = undefined;
}

/** Changes what one column of the file is read as, or how (#143, Q33). */
export function changeColumn(column: number, patch: (setting: ColumnSetting) => ColumnSetting): void {
  const columns = importDraft.value?.settings.columns ?? [];
  change({ columns: columns.map((setting) => (setting.column === column ? patch(setting) : setting)) });
}

/** Changes what the import may do with rows, or with keys that come twice (Q34). */
export const changePolicy = (policy: Partial<Pick<ImportSettings, "mode" | "duplicates" | "key">>): void =>
  change(policy);

/** Leaves a row of the file out, or takes it along again, and shows what the import then does. */
export async function tickRow(line: number, on: boolean): Promise<void> {
  const before = importDraft.value;
  if (!before) return;
  const others = (before.settings.unticked ?? []).filter((one) => one !== line);
  const unticked = on ? others : [...others, line];
  importDraft.value = { ...before, settings: { ...before.settings, unticked } };
  const made = await planDraft(planned.value?.against?.choices);
  if (made) planned.value = made;
  else importDraft.value = before;
}

/** Creates what the file names of a register and it lacks, together with the file's rows, or does not. */
export async function createMissing(register: RegisterId, on: boolean): Promise<void> {
  const before = importDraft.value;
  if (!before) return;
  const others = (before.creates ?? []).filter((one) => one !== register);
  importDraft.value = { ...before, creates: on ? [...others, register] : others };
  const made = await planDraft(planned.value?.against?.choices);
  if (made) planned.value = made;
  else importDraft.value = before;
}

/** Says what every row gets in columns that the file lacks. */
export function changeConstants(constants: readonly Constant[]): void {
  if (importDraft.value) importDraft.value = { ...importDraft.value, constants };
  planned.value = undefined;
}

/** Works out everything that the import would do, and shows it before anything is written (#144, #145). */
export async function previewImport(): Promise<void> {
  const made = await planDraft();
  if (!made) return;
  replanned.value = undefined;
  planned.value = made;
  page.value = "preview";
}

/** Shows what the file would do to the book as it is by now. */
async function planAnew(shown: Planned): Promise<void> {
  const kept = shown.against?.choices;
  const made = await planDraft(kept);
  if (!made) return;
  const isSame = isSamePlan(shown.plan, made.plan);
  // What was chosen was chosen of what stood there then.
  const anew = isSame || !kept?.size ? made : await planDraft();
  if (!anew) return;
  planned.value = anew;
  replanned.value = isSame ? "same" : "changed";
}

/**
 * Writes the plan that the user has seen, as one job (#146), and shows the receipt (#147). When the register has
 * changed since, nothing is written and the new plan is shown instead.
 */
export async function finishImport(workbook: Workbook): Promise<void> {
  const from = importDraft.value;
  const shown = planned.value;
  const before = current.value;
  if (!from || !shown || !before) return;
  if (shown.revision !== before.revision) {
    await planAnew(shown);
    return;
  }
  const { counts, edits, register } = shown.plan;
  const { new: added, changed, unchanged, refused } = counts;
  const facts = { what: "Import", register, file: from.name, added, changed, unchanged, refused };
  const result = await withJob("writing", (progress) => writeJob(workbook, { facts, edits }, progress));
  if (!result) return;
  if (result.ok) {
    const { job, ...written } = result.value;
    const { plan, foreseen } = shown;
    receipt.value = { name: from.name, plan, foreseen, written, job };
    notice.value = { kind: "written", what: facts.what, written };
    page.value = "receipt";
  } else notice.value = { kind: "write-refused", refusal: result.error };
  await settle(workbook, before.book, result);
  // What is shown is what would be written now, also of a register that somebody changed in that very moment.
  if (!result.ok && current.value && current.value.revision !== shown.revision) await planAnew(shown);
}

/** Begins again with another file. */
export function restartImport(): void {
  noCsvFile.value = undefined;
  askedRecipe.value = undefined;
  importDraft.value = undefined;
  baseFile.value = undefined;
  unusableBase.value = undefined;
  isComparing.value = false;
  planned.value = undefined;
  receipt.value = undefined;
  page.value = "file";
}

/** Leaves the import, and what has been chosen in it; nothing is written. */
export function leaveImport(): void {
  restartImport();
  leaveView("import");
}
