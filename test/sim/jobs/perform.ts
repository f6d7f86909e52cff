import { loggedJobs } from "#core/book/log";
import { rawCell, type Table } from "#core/book/table";
import { formEdits, typedOf } from "#core/records/form";
import { adopt, showAs } from "../../../addin/pane/adopt/actions";
import { check } from "../../../addin/pane/book/book";
import { plainRanges } from "../../../addin/pane/book/strangers";
import { makeFixes, planTogether } from "../../../addin/pane/findings/fix";
import { finishImport, previewImport, readDraft, restartImport } from "../../../addin/pane/import/actions";
import { target } from "../../../addin/pane/import/state";
import { findPlainRanges } from "../../../addin/pane/jobs/find-ranges";
import { notice } from "../../../addin/pane/jobs/job";
import { makeEdits } from "../../../addin/pane/jobs/make-edits";
import { createRegisters } from "../../../addin/pane/jobs/make-registers";
import { turnModuleOff, turnModuleOn } from "../../../addin/pane/jobs/turn-modules";
import { undoJob } from "../../../addin/pane/jobs/undo";
import { showColors } from "../../../addin/pane/projects/tree/show-colors";
import { makeChange, planChange } from "../../../addin/pane/tree/actions";
import { newDraft } from "../../../addin/pane/tree/state";
import type { Workbook as Door } from "../../../addin/ports";
import { planUndo } from "../../addin/pane/plan-undo";
import { at } from "../random";
import { plannedEdits, workedIn, writable } from "./edits";
import type { Job } from "./job";

const tableAt = (share: number): Table | undefined => check.value && at(workedIn(check.value.book), share);

const editInForm = async (door: Door, { register, row, tag }: Job & { job: "form" }): Promise<void> => {
  const table = tableAt(register);
  const rowAt = table && at([...table.order], row);
  const field = table && table.fields[writable(table)[0] ?? -1];
  const book = check.value?.book;
  if (!book || rowAt === undefined || !field) return;
  const before = typedOf(table, rowAt, "sv");
  const edits = formEdits({
    book,
    table,
    row: rowAt,
    before,
    typed: { ...before, [field.id]: `${tag} form` },
    lang: "sv",
  });
  if (edits.ok) await makeEdits(door, { what: "form", register: table.register.id }, edits.value);
};

const addInForm = async (door: Door, { register, tag }: Job & { job: "new record" }): Promise<void> => {
  const table = tableAt(register);
  const book = check.value?.book;
  if (!book || !table) return;
  const typed = Object.fromEntries(
    table.register.fields.filter(({ required }) => required).map(({ id }) => [id, `${tag}n`]),
  );
  const edits = formEdits({ book, table, row: undefined, before: {}, typed, lang: "sv" });
  if (edits.ok) await makeEdits(door, { what: "form", register: table.register.id }, edits.value);
};

/** A file of a register's own headers: some of its rows changed, and some new. */
const fileOf = (table: Table, { changes, news, tag }: Job & { job: "import" }): string => {
  const columns = [table.columnOf.get(table.register.key[0] ?? "") ?? 0, ...writable(table).slice(0, 1)];
  const lines = [...table.order]
    .filter((_, position) => position % 10 < changes * 10)
    .map((row, position) => [String(table.raw[row]?.[columns[0]!] ?? ""), `${tag}:${position}`]);
  const added = Array.from({ length: news }, (_, index) => [`${tag}-${index}`, `${tag} ny ${index}`]);
  return [columns.map((column) => table.headers[column] ?? ""), ...lines, ...added]
    .map((line) => line.join(";"))
    .join("\r\n");
};

const importFile = async (door: Door, job: Job & { job: "import" }): Promise<void> => {
  const table = tableAt(job.register);
  if (!table || writable(table).length === 0) return;
  restartImport();
  target.value = table.register.id;
  await readDraft("fil.csv", new TextEncoder().encode(fileOf(table, job)));
  await previewImport();
  await finishImport(door);
};

const fix = async (door: Door, rule: string): Promise<void> => {
  const edits = await planTogether({ rule });
  if (edits && edits.length > 0) await makeFixes(door, rule, edits);
};

const changeTree = async (door: Door, { change, row, tag }: Job & { job: "tree" }): Promise<void> => {
  const table = check.value?.book.tables.get("projects");
  if (!table) return;
  const rowAt = at([...table.order], row);
  const code = rowAt === undefined ? "" : String(rawCell(table, rowAt, "code"));
  const draft = { ...newDraft(change, code), code: tag, name: `${tag} namn`, below: true };
  const planned = await planChange(draft);
  if (planned?.plan.ok) await makeChange(door, draft, planned.plan.value);
};

const undo = async (door: Door, which: number, onDamage: (what: string) => void): Promise<void> => {
  const jobs = check.value ? loggedJobs(check.value.book).filter(({ undone }) => undone === "") : [];
  const job = at(jobs, which);
  if (!job) return;
  const plan = planUndo(job);
  if (plan) await undoJob(door, job, plan);
  else onDamage(`${job.job}: ${JSON.stringify(notice.value)}`);
};

const adoptFirst = async (door: Door): Promise<void> => {
  await findPlainRanges(door);
  const candidate = plainRanges.value?.[0];
  if (!candidate) return;
  showAs(candidate, "timeCodes");
  await adopt(door, "adopt");
};

/** Does a job as the pane does, from what it knows to what it says at the end. */
export const performJob = (door: Door, job: Job, onDamage: (what: string) => void): Promise<unknown> => {
  const book = check.value?.book;
  switch (job.job) {
    case "edits": {
      const planned = book && plannedEdits(book, job);
      if (!planned || planned.edits.length === 0) return Promise.resolve();
      return makeEdits(door, { what: "edits", register: planned.register }, planned.edits);
    }
    case "form":
      return editInForm(door, job);
    case "new record":
      return addInForm(door, job);
    case "fix":
      return fix(door, job.rule);
    case "import":
      return importFile(door, job);
    case "tree":
      return changeTree(door, job);
    case "undo":
      return undo(door, job.which, onDamage);
    case "create":
      return createRegisters(door, ["timeCodes", "codes"], "sv");
    case "adopt":
      return adoptFirst(door);
    case "colors":
      return showColors(door);
    case "module":
      return (job.on ? turnModuleOn : turnModuleOff)(door, "budget", "module");
  }
};
