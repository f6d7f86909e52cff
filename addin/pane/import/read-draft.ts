import type { Unread } from "#core/csv/file-kind";
import type { ReadingChoices } from "#core/csv/read-file";
import { chooseSheet } from "#core/csv/sources/choose-sheet";
import { readSource } from "#core/csv/sources/read-source";
import { sheetSource } from "#core/csv/sources/sheet-source";
import type { Result } from "#core/values/result";
import { ok } from "#core/values/result";
import type { Workbook } from "../../ports";
import { breathe, inSlices } from "../../slices";
import { current } from "../book/book";
import { notice, withJob } from "../jobs/job";
import { noCsvFile, target, type ImportDraft } from "./state";

/** Reads a file for the register as it is said to be written; undefined when somebody cancels it. */
export const read = async (
  name: string,
  bytes: Uint8Array,
  choices: ReadingChoices,
): Promise<Result<ImportDraft, Unread> | undefined> => {
  const book = current.value?.book;
  if (!book) return undefined;
  const reading = await withJob("reading-file", async (progress) => {
    const source = await inSlices(readSource(book, target.value, bytes, choices), (done) =>
      progress(Math.min(1, done / (2 * bytes.length))),
    );
    // To show it has a turn of its own.
    await breathe();
    return source;
  });
  if (!reading?.ok) return undefined;
  return reading.value.ok ? ok({ ...reading.value.value, name, bytes }) : reading.value;
};

/** The rows of one sheet of a workbook that was chosen. */
export const readSheetOf = async (
  { name, bytes, workbook }: Required<Pick<ImportDraft, "name" | "bytes" | "workbook">>,
  asked: string | undefined,
): Promise<ImportDraft | undefined> => {
  const book = current.value?.book;
  const { sheets, date1904 } = workbook;
  const shown = sheets.filter(({ isVisible }) => isVisible);
  const told =
    asked === undefined ? chooseSheet(sheets, target.value) : sheets.find((one) => one.name === asked);
  const sheet = told ?? (asked === undefined ? shown[0] : undefined);
  if (!book || !sheet) return undefined;
  const reading = await withJob("reading-file", () =>
    inSlices(sheetSource(book, target.value, { ...sheet, date1904, isGuess: !told })),
  );
  if (!reading?.ok) return undefined;
  return { ...reading.value, name, bytes, workbook };
};

/** A workbook's sheets, by what reads them: it is fetched when the first one is chosen. */
export const readWorkbook = async (name: string, bytes: Uint8Array): Promise<ImportDraft | undefined> => {
  const opened = await withJob("reading-file", async () => {
    const { readSheets } = await import("../../../xlsx/read/read-sheets");
    return readSheets(bytes);
  });
  if (opened?.ok) return readSheetOf({ name, bytes, workbook: opened.value }, undefined);
  if (opened) noCsvFile.value = { name, kind: "workbook" };
  return undefined;
};

/** The rows of another sheet of the workbook that the pane stands beside. */
export const readSheetHere = async (here: Workbook, sheet: string): Promise<ImportDraft | undefined> => {
  const book = current.value?.book;
  if (!book) return undefined;
  const reading = await withJob("reading-file", async () => {
    const rows = await here.readCells(sheet);
    if (!rows.ok) return rows;
    const { date1904 } = book;
    return inSlices(sheetSource(book, target.value, { name: sheet, rows: () => rows.value, date1904 }));
  });
  if (reading?.ok) return { ...reading.value, name: sheet, bytes: new Uint8Array() };
  if (reading && reading.error !== "canceled") notice.value = { kind: "refused", cause: reading.error };
  return undefined;
};
