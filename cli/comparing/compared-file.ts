import { apply } from "#core/book/apply";
import { requireTable, type Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import type { ComparedTable } from "#core/book/three-way";
import { headersOf } from "#core/csv/default-settings";
import { fileKind } from "#core/csv/file-kind";
import type { ImportPlan, PlannedRow } from "#core/csv/import-plan";
import type { ImportSettings } from "#core/csv/import-settings";
import { joinedColumns } from "#core/csv/joined-columns";
import type { ParsedFile } from "#core/csv/parsed-file";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { samplesOf } from "#core/csv/samples";
import { registers } from "#core/registers/index";
import type { Field, RegisterId } from "#core/registers/register";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import type { Call } from "../call";
import {
  acceptProposed,
  findsColumns,
  mapColumns,
  proposalsIn,
  type NamedProposal,
} from "../importing/columns";
import type { Mapping } from "../option-reader";
import type { Problem } from "../problem";

/** One side of a comparison: its table, the columns that are left out until somebody says what they are, and the rows that cannot be read. */
export type ComparedSide = {
  readonly compared: ComparedTable;
  readonly proposed: readonly (NamedProposal & { readonly samples: readonly string[] })[];
  readonly refused: readonly PlannedRow[];
  /** A file's; none of a workbook. */
  readonly headers: readonly string[];
};

/** A field that a row can be without. */
const optional = (field: Field): Field => {
  const made: { -readonly [Part in keyof Field]: Field[Part] } = { ...field };
  delete made.required;
  return made;
};

/** A book of one blank register, with columns of one's own behind its fields. */
const blankBook = (register: RegisterId, extras: readonly string[], { options }: Call): Book => {
  const { name, fields } = registers[register];
  const raw = {
    ...{ name: name.sv.replaceAll(" ", "_"), sheet: name.sv, row: 0, column: 0, rows: [] },
    headers: [...fields.map(({ sv }) => sv), ...extras],
  };
  const { book } = finish(readBook([raw], { date1904: false, today: options.today }));
  const table = requireTable(book, register);
  // A blank cell where an import would keep what stands says nothing: the row is compared by its other cells.
  const read = table.fields.map((field) => field && optional(field));
  return { ...book, tables: new Map([[register, { ...table, fields: read }]]) };
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

/** The headers of a file's columns that are neither a field nor thought to be one: each becomes a column of one's own. */
const ownHeaders = (
  headers: readonly string[],
  { columns }: ImportSettings,
  maps: readonly Mapping[],
): readonly string[] => {
  const following = new Set(columns.flatMap(({ proposed }) => joinedColumns(columns, proposed?.then)));
  const said = new Set(
    maps.flatMap(({ column, field }) => (field === "" ? [] : column.split("+").map((part) => part.trim()))),
  );
  const own = columns.flatMap(({ column, target, proposed }) => {
    const header = headers[column] ?? "";
    const isTaken = target !== undefined || proposed !== undefined || following.has(column);
    return isTaken || header === "" || said.has(header) ? [] : [header];
  });
  return own.filter((header, at) => own.indexOf(header) === at);
};

/**
 * A file as a table of the register, as an import would read it: what is certain of its columns, and what `--map` and `--accept` say.
 * Of the mappings those count whose columns the file has.
 */
export const comparedFile = (
  bytes: Uint8Array,
  file: string,
  register: RegisterId,
  call: Call,
): Result<ComparedSide, Problem> => {
  const kind = fileKind(bytes);
  if (kind) return err({ code: "no-csv", file, kind });
  const { decimal, dateOrder, maps, accept, repair } = call.options;
  const first = finish(readFile(blankBook(register, [], call), register, bytes, { repair }));
  if (first.parsed.rows.length === 0) return err({ code: "empty-file", file });
  const headers = headersOf(first.parsed, first.settings.headerRow);
  const own = maps.filter(({ column }) => findsColumns(headers, column));
  const book = blankBook(register, ownHeaders(headers, first.settings, own), call);
  const { parsed, settings: found } = finish(readFile(book, register, bytes, { repair }));
  const table = requireTable(book, register);
  const mapped = mapColumns(table, headers, found.columns, own);
  if (!mapped.ok) return mapped;
  const read = { ...(decimal && { decimal }), ...(dateOrder && { dateOrder }) };
  const columns = (accept ? acceptProposed(mapped.value) : mapped.value).map((one) => ({ ...one, ...read }));
  const settings = { ...found, columns };
  const proposed = proposalsIn(headers, columns).map((one) => ({
    ...one,
    samples: samplesOf(parsed, settings.startRow, one.column),
  }));
  const plan = finish(planImport(book, parsed, settings));
  if (plan.blockers.length > 0)
    return proposed.length > 0
      ? err({ code: "undecided", register, columns: proposed })
      : err({ code: "blocked", register, blockers: plan.blockers });
  const spoken = columns.flatMap(({ target }) =>
    target ? [target.kind === "field" ? target.field : target.header] : [],
  );
  const refused = plan.rows.filter(({ outcome }) => outcome === "refused");
  const missing = cutOff(parsed, settings, plan);
  apply(book, plan.edits);
  const unclear = new Set(refused.flatMap(({ key }) => (key === "" ? [] : [key])));
  return ok({ compared: { table, columns: new Set(spoken), unclear, missing }, proposed, refused, headers });
};
