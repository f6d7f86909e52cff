import type { Table } from "#core/book/table";
import { defaultSettings, headersOf } from "#core/csv/default-settings";
import { findHeaderRow, type HeaderRow } from "#core/csv/header-row";
import type { ImportPlan } from "#core/csv/import-plan";
import type { ImportSettings } from "#core/csv/import-settings";
import type { ParsedFile } from "#core/csv/parsed-file";
import { planImport } from "#core/csv/plan-import";
import { readFile, type FileReading } from "#core/csv/read-file";
import { userRegisterIds } from "#core/registers/index";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { required, type Call } from "../call";
import { tableFor, type OpenBook } from "../open-book";
import type { Problem } from "../problem";
import type { Options } from "../read-options";
import { mapColumns } from "./columns";

/** A file read for a register, and what importing it would do. */
export type MadePlan = {
  readonly file: string;
  readonly table: Table;
  readonly reading: FileReading;
  readonly settings: ImportSettings;
  readonly plan: ImportPlan;
};

type Begin = Pick<HeaderRow, "headerRow" | "startRow">;

/** Where headers and data begin when the line of the first data is given: the headers stand somewhere above it (#142). */
const beginAt = ({ rows, lines }: ParsedFile, { register }: Table, line: number): Result<Begin, Problem> => {
  const startRow = lines.findIndex((at) => at >= line);
  if (startRow < 0) return err({ code: "beyond-file", line, last: lines.at(-1) ?? 0 });
  if (startRow === 0) return ok({ startRow });
  const { headerRow = startRow - 1 } = findHeaderRow(rows.slice(0, startRow), register);
  return ok({ headerRow, startRow });
};

const settingsFor = (
  { book }: OpenBook,
  table: Table,
  { parsed, settings: found }: FileReading,
  { startRow, maps, decimal, dateOrder }: Options,
): Result<ImportSettings, Problem> => {
  const begin = startRow === undefined ? ok(found) : beginAt(parsed, table, startRow);
  if (!begin.ok) return begin;
  const settings =
    startRow === undefined ? found : defaultSettings(book, table.register.id, parsed, begin.value);
  const columns = mapColumns(table, headersOf(parsed, settings.headerRow), settings.columns, maps);
  if (!columns.ok) return columns;
  return ok({
    ...settings,
    columns: columns.value.map((column) => ({
      ...column,
      ...(decimal && { decimal }),
      ...(dateOrder && { dateOrder }),
    })),
  });
};

/** Reads the file of the call for its register, as the options say, and plans its import; a plan that cannot be made is a problem. */
export const makePlan = (opened: OpenBook, { files, disk, options }: Call): Result<MadePlan, Problem> => {
  const register = required(options.register);
  const file = required(files[0]);
  if (!userRegisterIds.includes(register)) return err({ code: "not-importable", register });
  const table = tableFor(opened, register);
  if (!table.ok) return table;
  const bytes = disk.read(file);
  if (!bytes.ok) return bytes;
  const { encoding, delimiter } = options;
  const choices = { ...(encoding && { encoding }), ...(delimiter && { delimiter }) };
  const reading = finish(readFile(opened.book, register, bytes.value, choices));
  const { rows, faults } = reading.parsed;
  if (rows.length === 0 && faults.length === 0) return err({ code: "empty-file", file });
  const settings = settingsFor(opened, table.value, reading, options);
  if (!settings.ok) return settings;
  const plan = finish(planImport(opened.book, reading.parsed, settings.value));
  if (plan.blockers.length > 0) return err({ code: "blocked", register, blockers: plan.blockers });
  return ok({ file, table: table.value, reading, settings: settings.value, plan });
};
