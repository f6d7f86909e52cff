import type { Lang } from "#core/values/cell";
import type { Result } from "#core/values/result";
import type { Disk } from "./disk";
import type { OpenBook, ReadBook } from "./open-book";
import type { Options } from "./options";
import type { Problem } from "./problem";
import type { Report } from "./report";

/** A command as it was called: its files after the workbook, where they stand, and its options. */
export type Call = { readonly files: readonly string[]; readonly disk: Disk; readonly options: Options };

/** A verb that works on a workbook which is there. */
export type BookVerb = (opened: OpenBook, call: Call, lang: Lang) => Result<Report, Problem>;

/** A verb that needs no more of a workbook than its registers. */
export type ReadingVerb = (read: ReadBook, call: Call, lang: Lang) => Result<Report, Problem>;

/** An argument that the verb's usage requires: a command line without it has been refused. */
export const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("A required argument was let through without a value");
  return value;
};
