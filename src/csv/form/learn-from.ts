import type { Table } from "../../book/table";
import { err, ok, type Result } from "../../values/result";
import type { ColumnSetting } from "../import-settings";
import type { FileReading } from "../read-file";
import { learnForm, type LearnedForm } from "./learn-form";

/** Why nothing is learned from a file. */
export type NotLearned =
  | { readonly code: "empty" }
  /** Rows stand above the headers on this line, and would be written with every export. */
  | { readonly code: "rows-above"; readonly line: number }
  /** No column is known: the form would make a blank file. */
  | { readonly code: "no-columns" }
  /** No export can be written so: columns of a fixed width, headers on two lines, quotes of another kind. */
  | { readonly code: "not-to-follow"; readonly why: "fixed-width" | "two-lines" | "quotes" };

/** The form of a file of some other system, its columns as they were decided; or why it cannot be followed. */
export const learnFrom = (
  table: Table,
  bytes: Uint8Array,
  reading: FileReading,
  columns: readonly ColumnSetting[],
): Result<LearnedForm, NotLearned> => {
  const { settings, parsed, source } = reading;
  if (parsed.rows.length === 0) return err({ code: "empty" });
  if (settings.above) return err({ code: "rows-above", line: parsed.lines[settings.headerRow ?? 0] ?? 0 });
  // Two columns that are read as one cannot be written as two.
  const single = columns.map((one) => (one.then === undefined ? one : { column: one.column }));
  if (!single.some(({ target }) => target !== undefined)) return err({ code: "no-columns" });
  const form = learnForm(table, bytes, reading, single);
  if (form) return ok(form);
  if (source !== undefined) return err({ code: "not-to-follow", why: "fixed-width" });
  return err({ code: "not-to-follow", why: parsed.upperHeader === undefined ? "quotes" : "two-lines" });
};
