import { plainCandidate } from "#core/adopt/candidate";
import { ownWords } from "#core/book/own-words";
import type { RegisterId } from "#core/registers/register";
import type { Lang } from "#core/values/cell";
import type { NewSheet, Workbook } from "../../ports";
import { check } from "../book/book";
import { checkAll } from "../book/open";
import { plainRanges } from "../book/strangers";
import { notice, withJob } from "../jobs/job";

/** Makes sheets, and reads the workbook with them. */
async function create(workbook: Workbook, sheets: readonly NewSheet[]): Promise<void> {
  const result = await withJob("writing", (progress) => workbook.createSheets(sheets, progress), false);
  if (!result) return;
  notice.value = result.ok
    ? { kind: "created", sheets: sheets.length }
    : { kind: "write-refused", refusal: result.error };
  await checkAll(workbook);
}

/** Makes new sheets for registers that the workbook lacks, and reads the workbook with them. */
export async function createRegisters(
  workbook: Workbook,
  ids: readonly RegisterId[],
  lang: Lang,
): Promise<void> {
  const book = check.value?.book;
  const own = book && ownWords(book);
  await create(
    workbook,
    ids.map((register) => ({ register, lang, ...(own && { own }) })),
  );
}

/** Puts the registers of a made-up company in the workbook, for somebody who wants to see before starting. */
export async function insertSample(workbook: Workbook, lang: Lang): Promise<void> {
  // Fetched only here: the company is a third of the pane's size, and few will ask for it.
  const { sampleTables } = await import("#core/sample/sample-tables");
  await create(
    workbook,
    sampleTables(lang).map(({ register, rows, own }) => ({ register, lang, rows, own })),
  );
}

/** Looks for plain ranges with a register's headers among the sheets that have no table. */
export async function findPlainRanges(workbook: Workbook): Promise<void> {
  await withJob("reading-sheets", async () => {
    const read = await workbook.readPlainBlocks();
    if (read.ok) plainRanges.value = read.value.flatMap((block) => plainCandidate(block) ?? []);
    else notice.value = { kind: "refused", cause: read.error };
  });
}
