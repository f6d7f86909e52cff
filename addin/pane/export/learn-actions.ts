import { tableOf } from "#core/book/book";
import type { Table } from "#core/book/table";
import { fileKind } from "#core/csv/file-kind";
import type { FileForm } from "#core/csv/form/file-form";
import { keepTemplate } from "#core/csv/form/templates";
import type { ColumnSetting } from "#core/csv/import-settings";
import { readFile, type ReadingChoices } from "#core/csv/read-file";
import { rowsIn } from "#core/rules/engine/accept";
import { clockFace, dayOn } from "#core/values/clock";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { check } from "../book/book";
import { withJob } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { makeOwnRegister } from "../jobs/make-registers";
import { teacher, templateName, unusable } from "./learn-state";
import { handed, isLearning, receiver } from "./state";
import { isLearnable } from "./way";
import { learnTexts, words } from "./words";

/** Reads the file that a form is to be learned from; its columns are what their headers say for certain. */
export async function readTeacher(
  { register }: Table,
  name: string,
  bytes: Uint8Array,
  choices: ReadingChoices = {},
): Promise<void> {
  const book = check.value?.book;
  if (!book) return;
  const kind = fileKind(bytes);
  unusable.value = kind && { name, kind };
  teacher.value = undefined;
  if (kind) return;
  const read = await withJob("reading-file", (progress) =>
    inSlices(readFile(book, register.id, bytes, choices), (done) =>
      progress(Math.min(1, done / (2 * bytes.length))),
    ),
  );
  if (!read?.ok) return;
  teacher.value = { name, bytes, reading: read.value, columns: read.value.settings.columns };
  if (templateName.value === "") templateName.value = proposedName(name);
}

/** What a template is called to begin with: the receiver that was asked for, else the file without its ending. */
const proposedName = (file: string): string => {
  const now = receiver.value;
  if (now.kind === "template") return now.name;
  if (isLearnable(now.preset) && now.preset !== "other") return words.value.presets[now.preset];
  return file.replace(/\.[^.]*$/, "");
};

/** Says what a column of the file is. */
export function decideColumn(column: number, decide: (now: ColumnSetting) => ColumnSetting): void {
  const now = teacher.value;
  if (!now) return;
  const columns = now.columns.map((one) => (one.column === column ? decide(one) : one));
  teacher.value = { ...now, columns };
}

/** Leaves what was begun; nothing is written. */
export function leaveLearning(): void {
  teacher.value = undefined;
  unusable.value = undefined;
  templateName.value = "";
  isLearning.value = false;
}

/** Whether a cell holds the form as it would be kept. */
export const isKeepable = (form: FileForm): boolean => {
  const book = check.value?.book;
  const asked = { name: "", register: "customers" as const, learnedFrom: "", form };
  return !book || keepTemplate(book, { ...asked, day: dayOn(clockFace(new Date())) }) !== undefined;
};

/**
 * Keeps the form in the workbook (Exportmall), as one job that can be undone: a row of Exportmallar, which is made first where the
 * workbook lacks it. The receiver that was learned is then the one that is chosen.
 */
export async function keepForm(workbook: Workbook, { register }: Table, form: FileForm): Promise<void> {
  const now = teacher.value;
  const book = check.value?.book;
  if (!now || !book) return;
  const name = templateName.value.trim();
  const writes = keepTemplate(book, {
    ...{ name, register: register.id, learnedFrom: now.name, form },
    day: dayOn(clockFace(new Date())),
  });
  if (!writes) return;
  const facts = { what: learnTexts[book.lang].logged(name), register: "exportTemplates" } as const;
  const done = (): void => {
    receiver.value = { kind: "template", name };
    handed.value = undefined;
    leaveLearning();
  };
  if (!writes.newRows) {
    // Learned anew and found the same, there is nothing to write.
    if (writes.edits.length === 0) done();
    else await makeEdits(workbook, facts, writes.edits, done);
    return;
  }
  if (!(await makeOwnRegister(workbook, "exportTemplates", book.lang))) return;
  const made = check.value && tableOf(check.value.book, "exportTemplates");
  if (made) await makeEdits(workbook, facts, rowsIn(made, writes.newRows), done);
}
