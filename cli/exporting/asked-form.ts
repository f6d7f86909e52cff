import type { Table } from "#core/book/table";
import { headersOf } from "#core/csv/default-settings";
import { fileKind } from "#core/csv/file-kind";
import { unsureIn, type FileForm } from "#core/csv/form/file-form";
import { flexForm, fortnoxForm, learnedReceivers, type Receiver } from "#core/csv/form/known-forms";
import type { LearnedForm } from "#core/csv/form/learn-form";
import { learnFrom, type NotLearned } from "#core/csv/form/learn-from";
import { templatesOf } from "#core/csv/form/templates";
import { readFile } from "#core/csv/read-file";
import type { RegisterId } from "#core/registers/register";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import type { Call } from "../call";
import { acceptProposed, findTarget, mapColumns } from "../importing/columns";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";

/** The form of the file that `--like` names, its columns as `--map` and `--accept` say. */
const learned = (
  { book }: OpenBook,
  table: Table,
  { disk, options }: Call,
  file: string,
): Result<LearnedForm, Problem> => {
  const bytes = disk.read(file);
  if (!bytes.ok) return bytes;
  const kind = fileKind(bytes.value);
  if (kind) return err({ code: "no-csv", file, kind });
  const { encoding, delimiter, maps, accept } = options;
  const choices = { ...(encoding && { encoding }), ...(delimiter && { delimiter }) };
  const reading = finish(readFile(book, table.register.id, bytes.value, choices));
  const { settings, parsed } = reading;
  if (parsed.rows.length === 0) return err({ code: "empty-file", file });
  const mapped = mapColumns(table, headersOf(parsed, settings.headerRow), settings.columns, maps);
  if (!mapped.ok && !settings.above) return mapped;
  const columns = mapped.ok ? mapped.value : settings.columns;
  const form = learnFrom(table, bytes.value, reading, accept ? acceptProposed(columns) : columns);
  return form.ok ? form : err(notLearned(form.error, file, table.register.id));
};

const notLearned = (why: NotLearned, file: string, register: RegisterId): Problem => {
  switch (why.code) {
    case "empty":
      return { code: "empty-file", file };
    case "rows-above":
      return { code: "model-rows-above", file, line: why.line };
    case "no-columns":
      return { code: "blocked", register, blockers: [{ code: "no-columns" }] };
    case "not-to-follow":
      return { code: "not-to-follow", file, why: why.why };
  }
};

/** Kontera's own file, and what is no table. */
const others: readonly Receiver[] = ["kontera", "sie4", "sie5"];

const known = (form: FileForm): LearnedForm => ({ form, unknown: [], unsure: unsureIn(form) });

/** The form that the workbook keeps under a name. */
const kept = ({ book }: OpenBook, table: Table, name: string): Result<LearnedForm, Problem> => {
  const all = templatesOf(book, table.register.id);
  const form = all.find((one) => fold(one.name) === fold(name))?.form;
  const templates = all.map((one) => one.name);
  return form ? ok(known(form)) : err({ code: "no-template", text: name, templates });
};

/** The fields that `--columns` names, in its order. */
const namedFields = (table: Table, names: readonly string[]): Result<readonly string[], Problem> => {
  const fields: string[] = [];
  for (const name of names) {
    const target = findTarget(table, name, "--columns");
    if (!target.ok) return target;
    if (target.value?.kind !== "field") continue;
    const { field } = target.value;
    if (fields.includes(field)) return err({ code: "named-twice", option: "--columns", text: name });
    fields.push(field);
  }
  return ok(fields);
};

/** The form that an export is asked for; undefined for Kontera's own. */
export const askedForm = (
  opened: OpenBook,
  table: Table,
  call: Call,
): Result<LearnedForm | undefined, Problem> => {
  const { receiver, like, template, columns, encoding, delimiter } = call.options;
  if (template !== undefined) return kept(opened, table, template);
  if (like !== undefined) return learned(opened, table, call, like);
  if (receiver === undefined || others.includes(receiver)) return ok(undefined);
  if (learnedReceivers.includes(receiver)) return err({ code: "learn-from-export", receiver });
  if (receiver === "flex") {
    const fields = namedFields(table, columns);
    if (!fields.ok) return fields;
    if (fields.value.length === 0) return err({ code: "columns-needed", receiver });
    const form = flexForm(fields.value);
    return ok(known({ ...form, ...(encoding && { encoding }), ...(delimiter && { delimiter }) }));
  }
  const form = fortnoxForm(table.register.id);
  return form ? ok(known(form)) : err({ code: "not-for-receiver", receiver, register: table.register.id });
};
