import type { Table } from "#core/book/table";
import { headersOf } from "#core/csv/default-settings";
import { fileKind } from "#core/csv/file-kind";
import type { FileForm } from "#core/csv/form/file-form";
import { flexForm, fortnoxForm, learnedReceivers, type Receiver } from "#core/csv/form/known-forms";
import { learnForm, type LearnedForm } from "#core/csv/form/learn-form";
import { readFile } from "#core/csv/read-file";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
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
  if (reading.parsed.rows.length === 0) return err({ code: "empty-file", file });
  const { settings, parsed } = reading;
  if (settings.above)
    return err({ code: "model-rows-above", file, line: parsed.lines[settings.headerRow ?? 0] ?? 0 });
  const mapped = mapColumns(table, headersOf(parsed, settings.headerRow), settings.columns, maps);
  if (!mapped.ok) return mapped;
  // Two columns that are read as one cannot be written as two.
  const columns = (accept ? acceptProposed(mapped.value) : mapped.value).map((one) =>
    one.then === undefined ? one : { column: one.column },
  );
  // A form of which nothing is known would make a blank file.
  if (!columns.some(({ target }) => target !== undefined))
    return err({ code: "blocked", register: table.register.id, blockers: [{ code: "no-columns" }] });
  const form = learnForm(table, bytes.value, reading, columns);
  if (form) return ok(form);
  const why =
    reading.source !== undefined ? "fixed-width" : parsed.upperHeader === undefined ? "quotes" : "two-lines";
  return err({ code: "not-to-follow", file, why });
};

/** Kontera's own file, and what is no table. */
const others: readonly Receiver[] = ["kontera", "sie4", "sie5"];

const known = (form: FileForm): LearnedForm => ({ form, unknown: [], unsure: [] });

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
  const { receiver, like, columns, encoding, delimiter } = call.options;
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
