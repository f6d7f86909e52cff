import { tableOf, type Book } from "../book/book";
import { foldedOf } from "../book/keys";
import type { RowId, Table } from "../book/table";
import type { FieldId } from "../registers";
import type { SettingId } from "../registers/known-settings";
import type { RegisterId } from "../registers/register";
import { settingNamed } from "../resolve/setting";
import { overReferencing, type RowJudgement } from "./over-referencing";
import type { BoundRule } from "./rule";

type Target = "projects" | "customers";

/** How time entries are judged by the project or customer that they name. */
export type EntryJudge<To extends Target, Facts> = {
  readonly reads: readonly FieldId<"timeEntries">[];
  readonly readsThere: readonly FieldId<To>[];
  /** A setting that the verdict depends on. */
  readonly setting?: SettingId;
  readonly reaches?: (key: string, rows: readonly RowId[]) => readonly string[];
  readonly judgeKey: (key: string, target: RowId) => RowJudgement<Facts> | undefined;
};

/** Judges time entries by the project or customer that they name; nothing where the workbook lacks either register. */
export const overEntries = <To extends Target, Facts>(
  book: Book,
  target: To,
  bindTables: (entries: Table<"timeEntries">, to: Table<To>) => EntryJudge<To, Facts>,
): BoundRule<Facts, RowId>[] => {
  const from = tableOf(book, "timeEntries");
  const to = tableOf(book, target);
  if (!from || !to) return [];
  const { reads, readsThere, setting, reaches, judgeKey } = bindTables(from, to);
  const field = target === "projects" ? "project" : "customer";
  const settings = setting && tableOf(book, "settings");
  const there: { readonly [Id in RegisterId]?: readonly string[] } = {
    [target]: [...to.register.key, ...readsThere],
    ...(settings && { settings: ["name", "value"] }),
  };
  return [
    overReferencing<Facts>({
      from,
      field,
      to,
      reads: { timeEntries: [field, ...reads], ...there },
      ...(reaches && { reaches }),
      governs: (row) =>
        settings !== undefined && settingNamed(foldedOf(settings, row, ["name"]) ?? "") === setting,
      judgeKey,
    }),
  ];
};
