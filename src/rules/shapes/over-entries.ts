import { tableOf, type Book } from "../../book/book";
import { foldedOf } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { FieldId } from "../../registers";
import type { SettingId } from "../../registers/known-settings";
import type { RegisterId } from "../../registers/register";
import type { Entries } from "../../resolve/entry-coding";
import { settingNamed } from "../../resolve/setting";
import type { Folded } from "../../values/brands";
import type { BoundRule } from "../engine/rule";
import { overReferencing, type RowJudgement } from "./over-referencing";

type Target = "projects" | "customers";

/** How entries are judged by the project or customer that they name. */
export type EntryJudge<To extends Target, Facts> = {
  readonly reads: readonly FieldId<"timeEntries">[];
  readonly readsThere: readonly FieldId<To>[];
  /** A setting that the verdict depends on. */
  readonly setting?: SettingId;
  readonly affectedKeys?: (key: Folded, rows: readonly RowId[]) => readonly Folded[];
  readonly judgeKey: (key: Folded, target: RowId) => RowJudgement<Facts> | undefined;
};

type BindEntries<To extends Target, Facts> = (entries: Entries, to: Table<To>) => EntryJudge<To, Facts>;

/** The registers of what is registered on projects and customers. */
export const entryRegisters = ["timeEntries", "travelEntries"] as const;

/**
 * Judges entries by the project or customer that they name: time entries unless said; nothing where the workbook lacks
 * either register.
 */
export const overEntries = <To extends Target, Facts>(
  book: Book,
  target: To,
  bindTables: BindEntries<To, Facts>,
  register: (typeof entryRegisters)[number] = "timeEntries",
): BoundRule<Facts, RowId>[] => {
  const from = tableOf(book, register);
  const to = tableOf(book, target);
  if (!from || !to) return [];
  const { reads, readsThere, setting, affectedKeys, judgeKey } = bindTables(from, to);
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
      reads: { [register]: [field, ...reads], ...there },
      ...(affectedKeys && { affectedKeys }),
      affectsAll: (row) =>
        settings !== undefined && settingNamed(foldedOf(settings, row, ["name"]) ?? "") === setting,
      judgeKey,
    }),
  ];
};

/** `overEntries`, of travel entries too: what they may name is the same (#7). Only columns that both have are read. */
export const overTimeAndTravel = <To extends Target, Facts>(
  book: Book,
  target: To,
  bindTables: BindEntries<To, Facts>,
): BoundRule<Facts, RowId>[] =>
  entryRegisters.flatMap((register) => overEntries(book, target, bindTables, register));
