import { tableOf, type Book } from "../book/book";
import type { RegisterId } from "../registers/register";
import type { Task } from "../values/task";
import { decode } from "./decode";
import { defaultSettings } from "./default-settings";
import type { ExportOptions } from "./exported-file";
import type { Blocker, CellChange, Counts, ImportPlan } from "./import-plan";
import type { ImportSettings } from "./import-settings";
import { parse } from "./parse";
import type { ParsedFile } from "./parsed-file";
import { planImport } from "./plan-import";

/** The first place where a file and the register that it was made of are not the same. */
export type Difference =
  | { readonly kind: "file"; readonly blocker: Blocker }
  | { readonly kind: "row"; readonly line: number; readonly key: string }
  | { readonly kind: "cell"; readonly line: number; readonly key: string; readonly change: CellChange };

/**
 * What importing an exported file again would do. Without a difference it is nothing: 0 new and 0 changed. Refused
 * rows are those that the register itself has wrong, such as two with one key.
 */
export type Certificate = { readonly counts: Counts; readonly difference?: Difference };

/** Without headers, the columns are those that were asked for, in that order. */
const headerless = (book: Book, register: RegisterId, columns: ExportOptions["columns"]): ImportSettings => {
  const table = tableOf(book, register);
  const fields = table?.fields ?? [];
  const headers = table?.headers ?? [];
  return {
    register,
    startRow: 0,
    columns: (columns ?? headers.map((_, at) => at)).map((at, column) => {
      const field = fields[at];
      if (field) return { column, target: { kind: "field", field: field.id } };
      return { column, target: { kind: "extra", header: headers[at] ?? "" } };
    }),
    duplicates: "refuse",
    mode: "both",
  };
};

const settingsFor = (
  book: Book,
  register: RegisterId,
  parsed: ParsedFile,
  { header, columns }: ExportOptions,
): ImportSettings => (header ? defaultSettings(book, register, parsed) : headerless(book, register, columns));

const firstDifference = ({ blockers, rows }: ImportPlan): Difference | undefined => {
  const [blocker] = blockers;
  if (blocker) return { kind: "file", blocker };
  const row = rows.find(({ outcome }) => outcome === "new" || outcome === "changed");
  if (!row) return undefined;
  const { line, key, changes } = row;
  const [change] = changes;
  return change ? { kind: "cell", line, key, change } : { kind: "row", line, key };
};

/**
 * The certificate of an export: reads the file that was written as an import would, and compares it with the
 * register (#148, field pain 10). Yields bytes and rows done.
 */
export function* certify(
  book: Book,
  register: RegisterId,
  bytes: Uint8Array,
  options: ExportOptions,
): Task<Certificate> {
  const { text } = yield* decode(bytes, options.encoding);
  const parsed = yield* parse(text, options.delimiter);
  const plan = yield* planImport(book, parsed, settingsFor(book, register, parsed, options));
  const difference = firstDifference(plan);
  return { counts: plan.counts, ...(difference && { difference }) };
}
