import { outcomeColumn, type ToldColumns } from "#core/access/told-columns";
import type { Table } from "#core/book/table";
import { headersOf } from "#core/csv/default-settings";
import type { ImportSettings } from "#core/csv/import-settings";
import type { FileReading } from "#core/csv/read-file";
import { headerKey } from "#core/registers/headers";
import { err, ok, type Result } from "#core/values/result";
import { acceptProposed, columnNames, columnsNamed, mapColumns, proposalsIn } from "../importing/columns";
import type { Mapping } from "../option-reader";
import type { Options } from "../options";
import type { Problem } from "../problem";

const fields = ["client", "consultant", "program"] as const;

const isOutcome = ({ field }: Mapping): boolean => ["outcome", "utfall"].includes(headerKey(field));

/** Where the file says what, and how it is set to be read by that. */
export type FoundColumns = { readonly columns: ToldColumns; readonly settings: ImportSettings };

/**
 * Finds who, what and the outcome among a file's columns, by their headers and what `--map` says: what only may be one of
 * them is asked for.
 */
export const findToldColumns = (
  table: Table,
  file: string,
  { parsed, settings: found }: FileReading,
  { maps, accept }: Options,
): Result<FoundColumns, Problem> => {
  const headers = headersOf(parsed, found.headerRow);
  const asFields = maps.map((map) => (isOutcome(map) ? { ...map, field: "" } : map));
  const mapped = mapColumns(table, headers, found.columns, asFields);
  if (!mapped.ok) return mapped;
  const outcomes = columnsNamed(
    headers,
    maps.filter(isOutcome).map(({ column }) => column),
    "--map",
  );
  const leftOut = columnsNamed(
    headers,
    asFields.filter(({ field }) => field === "").map(({ column }) => column),
    "--map",
  );
  if (!outcomes.ok) return outcomes;
  if (!leftOut.ok) return leftOut;
  const settled = accept ? acceptProposed(mapped.value) : mapped.value;
  const columnOf = (field: string): number | undefined =>
    settled.find(({ target }) => target?.kind === "field" && target.field === field)?.column;
  const lacking = fields.filter((field) => columnOf(field) === undefined);
  const proposals = proposalsIn(headers, settled).filter(({ field }) => lacking.some((one) => one === field));
  if (proposals.length > 0)
    return err({ code: "undecided", register: table.register.id, columns: proposals });
  const [missing] = lacking;
  if (missing !== undefined) return err({ code: "file-lacks-column", file, field: missing });
  const [client = 0, consultant = 0, program = 0] = fields.map(columnOf);
  const decided = new Set([client, consultant, program, ...leftOut.value]);
  const named = outcomes.value.at(-1);
  const { outcome, asked } =
    named === undefined
      ? outcomeColumn(headers, parsed.rows.slice(found.startRow), decided)
      : { outcome: named, asked: [] };
  if (asked.length > 0) {
    const names = columnNames(headers);
    return err({ code: "which-outcome", file, columns: asked.map((at) => names[at] ?? String(at + 1)) });
  }
  return ok({
    columns: { client, consultant, program, outcome },
    settings: { ...found, columns: settled },
  });
};
