import { keyIndex } from "../book/keys";
import { texts, type Table } from "../book/table";
import { parentCode } from "../tree/codes";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { headersOf } from "./default-settings";
import { fileCellText, saysNothing } from "./file-cell";
import type { Warning } from "./import-plan";
import type { ImportSettings } from "./import-settings";
import type { ParsedFile } from "./parsed-file";
import type { PlanColumns } from "./plan-columns";
import type { Reported } from "./planned-rows";

/** The header of a column that says which project another lies below. */
const PARENT =
  /(?:^|[^\p{L}])(?:parent(?:id|code|project)?|överordna[dt]e?|förälder|föräldraprojekt|(?:moder|huvud|över)projekt|(?:master|super) ?project|ligger under)(?:$|[^\p{L}])/iu;

/** A dash stands for nothing. */
const NAMES_SOMETHING = /[\p{L}\p{N}]/u;

/** The names of projects by code: those of the file go before the register's. */
const nameFinder = (
  table: Table<"projects">,
  parsed: ParsedFile,
  { fields }: PlanColumns,
  reported: readonly Reported[],
): ((code: Folded) => string | undefined) => {
  const column = fields.find(({ field }) => field.id === "name")?.column;
  const inFile = new Map(
    column === undefined
      ? []
      : reported.map(({ index, row }) => [fold(row.key), parsed.rows[index]?.[column] ?? ""] as const),
  );
  return (code) => {
    const [row] = [keyIndex(table).rows.get(code) ?? []].flat();
    return inFile.get(code) ?? (row === undefined ? undefined : texts(table, "name")[row]);
  };
};

/**
 * Warnings of new projects (Projekt) that a column of the file puts below another project than their code does, by the row of
 * the file: the tree is read from the codes alone (BS.HR lies below BS), and such a column is not imported.
 */
export function* otherParents(
  table: Table,
  columns: PlanColumns,
  { headerRow }: ImportSettings,
  reported: readonly Reported[],
  parsed: ParsedFile,
): Task<ReadonlyMap<number, Warning>> {
  const warnings = new Map<number, Warning>();
  if (table.register.id !== "projects") return warnings;
  const headers = headersOf(parsed, headerRow);
  const read = new Set([...columns.fields, ...columns.extras].map(({ column }) => column));
  const saying = headers.flatMap((header, column) =>
    PARENT.test(header) && !read.has(column) ? [{ header, column }] : [],
  );
  if (saying.length === 0) return warnings;
  const nameOf = nameFinder(table as Table<"projects">, parsed, columns, reported);
  for (const [position, { index, row }] of reported.entries()) {
    if (position % ROWS_PER_SLICE === 0) yield 0;
    if (row.outcome !== "new") continue;
    const said = saying.flatMap(({ header, column }) => {
      const text = fileCellText(parsed.rows[index]?.[column] ?? "").trim();
      return !NAMES_SOMETHING.test(text) || saysNothing(text) ? [] : [{ header, text }];
    });
    const parent = parentCode(row.key);
    const known = [row.key, parent, parent === undefined ? undefined : nameOf(fold(parent))];
    const isSo = ({ text }: { readonly text: string }): boolean =>
      known.some((one) => one !== undefined && fold(one) === fold(text));
    const [first] = said;
    // One of several columns that says where it stands is enough: another may be a number of another program.
    if (!first || said.some(isSo)) continue;
    warnings.set(index, { code: "other-parent", ...first, ...(parent !== undefined && { parent }) });
  }
  return warnings;
}
