import type { PlainBlock } from "#core/adopt/candidate";
import { passedOver } from "#core/adopt/passed-over";
import type { Book } from "#core/book/book";
import type { PassedOver } from "#core/book/passed-over";
import { readBook as readRegisters } from "#core/book/read-book";
import type { RawTable, Table } from "#core/book/table";
import type { RegisterId } from "#core/registers/register";
import { resolveSetting } from "#core/resolve/setting";
import type { Day } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import type { XlsxDocument } from "../xlsx/document";
import type { XlsxFault } from "../xlsx/fault";
import { openXlsx } from "../xlsx/open";
import { plainBlocks, rawTables } from "../xlsx/raw-tables";
import type { Disk } from "./disk";
import type { Problem } from "./problem";

/** The registers that stand in a workbook file. */
export type ReadBook = {
  readonly file: string;
  readonly book: Book;
  /** The sheets and tables that were not read as registers, and why. */
  readonly passedOver: readonly PassedOver[];
};

/** A workbook file, open, and the registers that stand in it. */
export type OpenBook = ReadBook & {
  /** The file as it was read, before anything was made of it. */
  readonly original: Uint8Array;
  readonly document: XlsxDocument;
};

/** Why a file is not opened as a workbook. */
export const problemOf = (fault: XlsxFault, file: string): Problem => {
  if (fault.fault !== "damaged") return { code: "other-file", file, kind: fault.fault };
  const where = fault.at === undefined ? fault.part : `${fault.part} ${fault.at}`;
  return { code: "damaged", file, where, detail: fault.detail };
};

/** What of a workbook file registers are read from. */
type Contents = {
  readonly raws: readonly RawTable[];
  /** The sheets without a table. */
  readonly blocks: readonly PlainBlock[];
  readonly date1904: boolean;
};

const contentsOf = (document: XlsxDocument): Contents => {
  const raws = rawTables(document);
  return { raws, blocks: plainBlocks(document, raws), date1904: document.date1904 };
};

/** Two tables for one register are refused: neither is known to be meant. */
const readContents = (
  { raws, blocks, date1904 }: Contents,
  file: string,
  today: Day,
): Result<ReadBook, Problem> => {
  const read = finish(readRegisters(raws, { date1904, today }));
  const { book, twins } = read;
  const [twin] = twins;
  if (twin) return err({ code: "two-tables", ...twin });
  if (book.tables.size === 0) return err({ code: "no-registers", file });
  return ok({ file, book, passedOver: passedOver(read, raws, blocks) });
};

/** The registers of a workbook by its bytes. */
export const bookIn = (
  bytes: Uint8Array,
  file: string,
  today: Day,
  original = bytes,
): Result<OpenBook, Problem> => {
  const opened = openXlsx(bytes);
  if (!opened.ok) return err(problemOf(opened.error, file));
  const document = opened.value;
  const read = readContents(contentsOf(document), file, today);
  return read.ok ? ok({ ...read.value, original, document }) : read;
};

/** Opens a workbook and reads its registers. */
export const openBook = (disk: Disk, file: string, today: Day): Result<OpenBook, Problem> => {
  const bytes = disk.read(file);
  return bytes.ok ? bookIn(bytes.value, file, today) : bytes;
};

const contentsAt = (disk: Disk, file: string): Result<Contents, Problem> => {
  const bytes = disk.read(file);
  if (!bytes.ok) return bytes;
  const opened = openXlsx(bytes.value);
  return opened.ok ? ok(contentsOf(opened.value)) : err(problemOf(opened.error, file));
};

/** Reads the registers of a workbook, and lets go of the file before anything is made of them: its sheets are the larger part. */
export const readBookAt = (disk: Disk, file: string, today: Day): Result<ReadBook, Problem> => {
  const contents = contentsAt(disk, file);
  return contents.ok ? readContents(contents.value, file, today) : contents;
};

/** The language that a workbook is to be spoken of in: what its settings say, else what its headers are written in. */
export const langOf = (book: Book): Lang => {
  const { value } = resolveSetting(book, "language");
  return value === "sv" || value === "en" ? value : book.lang;
};

/** A register of the workbook that the command is about. */
export const tableFor = ({ book, file }: ReadBook, register: RegisterId): Result<Table, Problem> => {
  const table = book.tables.get(register);
  return table ? ok(table) : err({ code: "register-missing", register, file });
};
