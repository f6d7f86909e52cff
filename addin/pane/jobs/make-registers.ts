import { ownWords } from "#core/book/own-words";
import type { RegisterId } from "#core/registers/register";
import type { Lang } from "#core/values/cell";
import type { NewSheet, Workbook } from "../../ports";
import { check } from "../book/book";
import { readAnew } from "../book/open";
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

/** Makes a register that Kontera keeps itself, right before the job that writes in it; false when nothing came of it. */
export async function makeOwnRegister(
  workbook: Workbook,
  register: RegisterId,
  lang: Lang,
  more: Pick<NewSheet, "report"> = {},
): Promise<boolean> {
  const sheets = [{ register, lang, ...more }];
  const log = logWith(check.value?.book, sheets, lang);
  const made = await withJob("writing", (progress) =>
    untilBegun((asked) => workbook.createSheets([...sheets, ...log], asked), progress),
  );
  if (!made) return false;
  if (!made.ok) notice.value = { kind: "write-refused", refusal: made.error };
  await readAnew(workbook);
  return made.ok;
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
