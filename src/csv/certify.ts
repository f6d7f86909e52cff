import { tableOf, type Book } from "../book/book";
import type { RegisterId } from "../registers/register";
import type { Task } from "../values/task";
import { decode } from "./decode";
import { defaultSettings } from "./default-settings";
import type { ExportOptions } from "./exported-file";
import type { Blocker, CellChange, Counts, ImportPlan, Reason } from "./import-plan";
import type { ColumnSetting, ImportSettings } from "./import-settings";
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
export type Certificate = {
  readonly counts: Counts;
  readonly difference?: Difference;
  /** What has to be said with the import, for cells that can be read in two ways. */
  readonly needs?: Way;
  /** What each column needs, where none of that reads all of them: they are read in different ways. */
  readonly mixed?: readonly ColumnWay[];
};

/** How the numbers and dates of one column are read, by its header. */
export type ColumnWay = Way & { readonly header: string };

/** How numbers and dates are read, as somebody says for a whole file. */
export type Way = Pick<ColumnSetting, "decimal" | "dateOrder">;

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

/** The cell whose letters the file has lost, for which its row is refused. */
const lostIn = (reason: Reason): readonly CellChange[] =>
  reason.code === "damaged" && reason.change ? [reason.change] : [];

/** The first thing that a plan would do to the register. */
export const differenceIn = ({ blockers, rows }: ImportPlan): Difference | undefined => {
  const [blocker] = blockers;
  if (blocker) return { kind: "file", blocker };
  for (const { outcome, line, key, changes, reasons } of rows) {
    const [change] = outcome === "refused" ? reasons.flatMap(lostIn) : changes;
    if (change) return { kind: "cell", line, key, change };
    if (outcome === "new" || outcome === "changed") return { kind: "row", line, key };
  }
  return undefined;
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
  const difference = differenceIn(plan);
  return { counts: plan.counts, ...(difference && { difference }) };
}
