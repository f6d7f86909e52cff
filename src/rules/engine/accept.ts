import { tableOf } from "../../book/book";
import { deleteRow } from "../../book/delete-row";
import type { Edit } from "../../book/edit";
import { emptyTable } from "../../book/empty-table";
import { appendRow } from "../../book/new-row";
import { placeAtEnd } from "../../book/positions";
import type { Table } from "../../book/table";
import { registers } from "../../registers";
import type { Day } from "../../values/brands";
import type { CellValue } from "../../values/cell";
import type { Acceptance } from "./accepted";
import type { Check } from "./check";
import { markFindings } from "./finding-mark";
import type { Finding } from "./rule";

/** Who lets findings stand, on which day, and why. */
export type AcceptedBy = { readonly by: string; readonly day: Day; readonly why: string };

/** What accepting findings writes: rows of the register that stands there, or those of one to make. */
export type AcceptWrites = {
  readonly edits: readonly Edit[];
  readonly newRows?: readonly (readonly CellValue[])[];
};

/**
 * Accepts findings (Godta): a row each in `acceptances` (Godtagna anmärkningar), which the workbook gets where it lacks it.
 * `say` gives a finding's sentence, which the row keeps for people. One that points at no row cannot be accepted.
 */
export const acceptFindings = (
  check: Check,
  findings: readonly Finding[],
  { by, day, why }: AcceptedBy,
  say: (finding: Finding) => string,
): AcceptWrites => {
  const { book } = check;
  const known = tableOf(book, "acceptances");
  const table = known ?? emptyTable("acceptances", book.lang);
  const markOf = markFindings(check);
  const rows = findings.flatMap((finding) => {
    const mark = markOf(finding);
    if (!mark) return [];
    return appendRow(book, table, {
      rule: mark.rule,
      register: registers[mark.register].name[book.lang],
      row: mark.key,
      finding: say(finding),
      ...(by !== "" && { by }),
      date: day,
      ...(why !== "" && { why }),
      fingerprint: mark.fingerprint,
    });
  });
  if (!known) return { edits: [], newRows: rows.map(({ cells }) => cells) };
  return { edits: rows.map((row, at) => ({ ...row, ...placeAtEnd(known, at) })) };
};

/** The same rows in the register that was made for them. */
export const rowsIn = (made: Table, newRows: readonly (readonly CellValue[])[]): Edit[] =>
  newRows.map((cells, at) => ({
    kind: "insert",
    register: made.register.id,
    ...placeAtEnd(made, at),
    cells,
  }));

/** Takes acceptances back: their rows go, and what they let stand is a finding again. */
export const dropAcceptances = ({ book }: Check, dropped: readonly Acceptance[]): Edit[] => {
  const table = tableOf(book, "acceptances");
  if (!table) return [];
  return dropped.map(({ row }) => deleteRow(table, row)).sort((one, other) => other.position - one.position);
};
