import type { Table } from "#core/book/table";
import type { ColumnSetting, Target } from "#core/csv/import-settings";
import type { Lang } from "#core/values/cell";

/** A choice in a column's drop-down: what it is called there, and where the values would go. */
export type TargetChoice = {
  readonly id: string;
  readonly text: string;
  readonly target: Target | undefined;
};

/** How a target is named in a drop-down. */
export const targetId = (target: Target | undefined): string =>
  target === undefined ? "" : target.kind === "field" ? `field:${target.field}` : `extra:${target.header}`;

/** Everything that a column of the file can be read as: nothing, the register's columns, the user's own. */
export const targetChoices = (
  table: Table,
  lang: Lang,
  words: { readonly notImported: string; readonly own: (header: string) => string },
): TargetChoice[] => {
  const choice = (target: Target | undefined, text: string): TargetChoice => ({
    id: targetId(target),
    text,
    target,
  });
  return [
    choice(undefined, words.notImported),
    ...table.register.fields
      .filter(({ id }) => table.columnOf.has(id))
      .map((field) => choice({ kind: "field", field: field.id }, field[lang])),
    ...table.headers
      .filter((header, at) => header !== "" && !table.fields[at])
      .map((header) => choice({ kind: "extra", header }, words.own(header))),
  ];
};

/** A column set to another target; decisions on how its values are read go with the old one. */
export const retarget = ({ column }: ColumnSetting, target: Target | undefined): ColumnSetting => ({
  column,
  ...(target && { target }),
});

/** A column whose blank cells blank the field, or keep what stands there (Q33). */
export const withBlankClears = (setting: ColumnSetting, on: boolean): ColumnSetting => {
  if (on) return { ...setting, blankClears: true };
  const { blankClears, ...rest } = setting;
  return blankClears ? rest : setting;
};

/** The key columns that no column of the file is read as: without them no row can be told from another. */
export const missingKeyColumns = (
  table: Table,
  columns: readonly ColumnSetting[],
  key: readonly string[] = table.register.key,
): string[] =>
  key.filter((field) => !columns.some(({ target }) => target?.kind === "field" && target.field === field));
