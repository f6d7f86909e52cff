import { apply } from "#core/book/apply";
import { requireTable, type Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import { compareThree, type ComparedTable } from "#core/book/three-way";
import { headersOf } from "#core/csv/default-settings";
import { fileKind } from "#core/csv/file-kind";
import type { ImportPlan } from "#core/csv/import-plan";
import type { ImportSettings } from "#core/csv/import-settings";
import type { ParsedFile } from "#core/csv/parsed-file";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { fieldOf } from "#core/text/names";
import type { CellValue, Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { required, type Call } from "../call";
import { jsonValue } from "../json-value";
import { bookIn, tableFor } from "../open-book";
import type { Problem } from "../problem";
import type { Report } from "../report";
import { words } from "../words";

/** A book of one blank register, with columns of one's own behind its fields. */
const blankBook = (register: RegisterId, extras: readonly string[], { options }: Call): Book => {
  const { name, fields } = registers[register];
  const raw = {
    ...{ name: name.sv.replaceAll(" ", "_"), sheet: name.sv, row: 0, column: 0, rows: [] },
    headers: [...fields.map(({ sv }) => sv), ...extras],
  };
  return finish(readBook([raw], { date1904: false, today: options.today })).book;
};

/** The columns that each row of a file, by its key, is too short for: as in an import, they say nothing. */
const cutOff = (
  { rows, lines }: ParsedFile,
  { columns }: ImportSettings,
  plan: ImportPlan,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const keys = new Map(plan.rows.map(({ line, key }) => [line, key]));
  const widest = Math.max(0, ...columns.map(({ column }) => column));
  const found = new Map<string, ReadonlySet<string>>();
  for (const [at, cells] of rows.entries()) {
    const key = cells.length > widest ? undefined : keys.get(lines[at] ?? 0);
    if (key === undefined) continue;
    const lacked = columns.flatMap(({ column, target }) =>
      target && column >= cells.length ? [target.kind === "field" ? target.field : target.header] : [],
    );
    if (lacked.length > 0) found.set(key, new Set(lacked));
  }
  return found;
};

/** A file as a table of the register, as an import would read it; only what is certain of its columns is compared. */
const ofFile = (
  bytes: Uint8Array,
  file: string,
  register: RegisterId,
  call: Call,
): Result<ComparedTable, Problem> => {
  const kind = fileKind(bytes);
  if (kind) return err({ code: "no-csv", file, kind });
  const first = finish(readFile(blankBook(register, [], call), register, bytes));
  if (first.parsed.rows.length === 0) return err({ code: "empty-file", file });
  const headers = headersOf(first.parsed, first.settings.headerRow);
  const extras = first.settings.columns.flatMap(({ column, target, proposed }) =>
    target || proposed ? [] : (headers[column] ?? ""),
  );
  const own = extras.filter((header, at) => header !== "" && extras.indexOf(header) === at);
  const book = blankBook(register, own, call);
  const { parsed, settings: found } = finish(readFile(book, register, bytes));
  const { decimal, dateOrder } = call.options;
  const said = { ...(decimal && { decimal }), ...(dateOrder && { dateOrder }) };
  const settings = { ...found, columns: found.columns.map((one) => ({ ...one, ...said })) };
  const plan = finish(planImport(book, parsed, settings));
  if (plan.blockers.length > 0) return err({ code: "blocked", register, blockers: plan.blockers });
  const columns = settings.columns.flatMap(({ target }) =>
    target ? [target.kind === "field" ? target.field : target.header] : [],
  );
  const refused = plan.rows.flatMap(({ outcome, key }) => (outcome === "refused" && key !== "" ? [key] : []));
  const missing = cutOff(parsed, settings, plan);
  apply(book, plan.edits);
  return ok({
    table: requireTable(book, register),
    columns: new Set(columns),
    unclear: new Set(refused),
    missing,
  });
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const sideOf = (file: string, register: RegisterId, call: Call): Result<ComparedTable, Problem> => {
  const bytes = call.disk.read(file);
  if (!bytes.ok) return bytes;
  if (!isZip(bytes.value)) return ofFile(bytes.value, file, register, call);
  const opened = bookIn(bytes.value, file, call.options.today);
  if (!opened.ok) return opened;
  const table = tableFor(opened.value, register);
  return table.ok ? ok({ table: table.value }) : table;
};

/** `compare`: a register here and there, each a workbook or a file, and what both came from: who has changed what. */
export const compareFiles = (file: string, call: Call, lang: Lang): Result<Report, Problem> => {
  const register = required(call.options.register);
  if (registers[register].key.length === 0) return err({ code: "no-key", register });
  const mine = sideOf(file, register, call);
  if (!mine.ok) return mine;
  const theirs = sideOf(required(call.files[0]), register, call);
  if (!theirs.ok) return theirs;
  const [, baseFile] = call.files;
  const base = baseFile === undefined ? ok(undefined) : sideOf(baseFile, register, call);
  if (!base.ok) return base;
  const { rows, counts } = compareThree(mine.value, theirs.value, base.value, lang);
  const shown = (cell: CellValue | null, field: string): CellValue | null =>
    cell === null ? null : jsonValue(cell, fieldOf(register, field), false);
  const text = words[lang].compare;
  return ok({
    exitCode: 0,
    json: {
      register,
      rows: rows.map(({ key, side, changes }) => ({
        key,
        side,
        changes: changes.map(({ field, base: was, mine: here, theirs: there }) => ({
          field,
          ...{ base: shown(was, field), mine: shown(here, field), theirs: shown(there, field) },
        })),
      })),
      counts,
    },
    lines: [
      ...rows.flatMap(({ key, side, changes }) =>
        side === "same"
          ? []
          : changes.map(({ field, mine: here, theirs: there }) =>
              text.change(
                text.side[side],
                key,
                fieldOf(register, field)?.[lang] ?? field,
                String(shown(here, field) ?? ""),
                String(shown(there, field) ?? ""),
              ),
            ),
      ),
      text.counts(counts),
    ],
  });
};
