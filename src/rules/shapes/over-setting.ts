import { tableOf, type Book } from "../../book/book";
import { foldedOf } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { FieldId } from "../../registers";
import type { SettingId } from "../../registers/known-settings";
import type { RegisterId } from "../../registers/register";
import { resolveSetting, settingNamed } from "../../resolve/setting";
import type { StoredValue } from "../../values/value-type";
import type { BoundRule, Report } from "../engine/rule";

/** How one row of a table is judged by its own cells and a setting. */
export type SettingJudge<Facts> = {
  /** The rows worth asking of. */
  readonly rows: () => Iterable<RowId>;
  readonly judge: (row: RowId, value: StoredValue | undefined, report: Report<Facts>) => void;
};

/** Judges each row of one register by its own cells and the value of one setting, which has a say in all of them. */
export const overSetting = <Id extends RegisterId, Facts>(
  book: Book,
  register: Id,
  reads: readonly FieldId<Id>[],
  setting: SettingId,
  bindTable: (table: Table<Id>) => SettingJudge<Facts>,
): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, register);
  if (!table) return [];
  const settings = tableOf(book, "settings");
  const { rows, judge } = bindTable(table);
  let known: { readonly value: StoredValue | undefined } | undefined;
  const holdsSetting = (row: RowId): boolean =>
    settings !== undefined && settingNamed(foldedOf(settings, row, ["name"]) ?? "") === setting;
  return [
    {
      reads: { [register]: reads, ...(settings && { settings: ["name", "value"] }) },
      subjects: rows,
      touched: (touch) => {
        if (touch.register !== "settings") return [touch.row];
        if (!holdsSetting(touch.row)) return [];
        known = undefined;
        return rows();
      },
      judge: (row, report) => {
        known ??= { value: resolveSetting(book, setting).value };
        if (table.raw[row]) judge(row, known.value, report);
      },
    },
  ];
};
