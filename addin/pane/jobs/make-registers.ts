import { plainCandidate } from "#core/adopt/candidate";
import { ownWords } from "#core/book/own-words";
import type { RegisterId } from "#core/registers/register";
import type { Lang } from "#core/values/cell";
import type { NewSheet, Workbook } from "../../ports";
import { check } from "../book/book";
import { readAnew } from "../book/open";
import { plainRanges } from "../book/strangers";
import { notice, withJob } from "./job";
import { logWith } from "./new-log";
import { untilBegun } from "./until-begun";

/** Makes sheets, the import log with them where there is none, and reads the workbook with them. */
async function create(workbook: Workbook, sheets: readonly NewSheet[], lang: Lang): Promise<boolean> {
  const log = logWith(check.value?.book, sheets, lang);
  const result = await withJob("writing", (progress) =>
    untilBegun((asked) => workbook.createSheets([...sheets, ...log], asked), progress),
  );
  if (!result) return false;
  notice.value = result.ok
    ? { kind: "created", sheets: sheets.length, ...(log.length > 0 && { log: true }) }
    : { kind: "write-refused", refusal: result.error };
  await readAnew(workbook);
  return result.ok;
}

/** Makes new sheets for registers that the workbook lacks, and reads the workbook with them; false when nothing came of it. */
export async function createRegisters(
  workbook: Workbook,
  ids: readonly RegisterId[],
  lang: Lang,
): Promise<boolean> {
  const book = check.value?.book;
  const own = book && ownWords(book);
  return create(
    workbook,
    ids.map((register) => ({ register, lang, ...(own && { own }) })),
    lang,
  );
}

/** Puts the registers of a made-up company in the workbook, for somebody who wants to see before starting. */
export async function insertSample(workbook: Workbook, lang: Lang): Promise<boolean> {
  // Fetched only here: the company is a third of the pane's size, and few will ask for it.
  const { sampleTables } = await import("#core/sample/sample-tables");
  return create(
    workbook,
    sampleTables(lang).map(({ register, rows, own }) => ({ register, lang, rows, own })),
    lang,
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
