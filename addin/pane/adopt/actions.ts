import { adoptionWrites, type Approved } from "#core/adopt/adoption";
import type { Candidate } from "#core/adopt/candidate";
import type { Book } from "#core/book/book";
import type { RegisterId } from "#core/registers/register";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { Workbook } from "../../ports";
import { check, unread } from "../book/book";
import { readAnew } from "../book/open";
import { plainRanges } from "../book/strangers";
import { notice, withJob, type Adopted } from "../jobs/job";
import { writeJob } from "../jobs/write";
import { leaveView, startView } from "../kit/route";
import { adopting, type Adopting } from "./state";

/** Shows a sheet's columns as those of a register, guessed and open to change. */
export function showAs(candidate: Candidate, register: RegisterId): void {
  startView("adopt", { candidate, register });
}

/** Says what one column is. */
export function chooseField(at: number, field: string | undefined): void {
  const now = adopting.value;
  if (now)
    startView("adopt", {
      ...now,
      columns: now.columns.map((column, index) => (index === at ? { field } : column)),
    });
}

/** The table that is adopted: the sheet's own, or one that its plain range becomes. */
const tableFor = async (
  workbook: Workbook,
  { candidate, register }: Adopting,
): Promise<string | undefined> => {
  const { table, sheet, row, column, headers, rows } = candidate;
  if (table !== "") return table;
  const { table: name } = sheetSpec(register, check.value?.book.lang ?? "sv");
  const area = { sheet, row, column, rows: Math.max(1, rows) + 1, columns: headers.length };
  const made = await workbook.makeTable({ area, name, headers });
  if (made.ok) return made.value;
  // The sheet may be another by now, or the table may stand: only a reading tells.
  unread.value = true;
  notice.value = { kind: "refused", cause: made.error };
  return undefined;
};

/** What the person is told of a sheet that became a register of a book: that was as it is before. */
const receiptOf = (
  { candidate, columns }: Adopting,
  { lang, tables }: Book,
  table: string,
  isFirst: boolean,
): Adopted => {
  const made = [isFirst && "adoptions", !tables.has("importLog") && "importLog"] as const;
  return {
    used: columns.filter(({ field }) => field !== undefined).length,
    columns: columns.length,
    table: candidate.table === "" ? table : undefined,
    sheets: made.flatMap((id) => (id ? [sheetSpec(id, lang).sheet] : [])),
  };
};

/** Makes the sheet a register as it was approved: its own cells stay, and Inlemmade blad tells what they are. */
export async function adopt(workbook: Workbook, what: string): Promise<void> {
  const now = adopting.value;
  const book = check.value?.book;
  if (!now || !book) return;
  const done = await withJob(
    "writing",
    async (progress) => {
      const table = await tableFor(workbook, now);
      if (table === undefined) return false;
      const columns = now.columns.map(({ field }, at) => ({
        header: now.candidate.headers[at] ?? "",
        field,
      }));
      const approved: Approved = { table, register: now.register, columns };
      const writes = adoptionWrites(book, approved);
      const result = await writeJob(
        workbook,
        {
          facts: { what, register: "adoptions" },
          edits: "edits" in writes ? writes.edits : [],
          ...("newRows" in writes && {
            newSheets: [{ register: "adoptions", lang: book.lang, rows: writes.newRows }],
          }),
        },
        progress,
      );
      notice.value = result.ok
        ? { kind: "adopted", what, ...receiptOf(now, book, table, "newRows" in writes) }
        : { kind: "write-refused", refusal: result.error };
      return true;
    },
    false,
  );
  if (!done) return;
  leaveView("adopt");
  leaveView("own-sheets");
  plainRanges.value = plainRanges.value?.filter((one) => one !== now.candidate);
  await readAnew(workbook);
}
