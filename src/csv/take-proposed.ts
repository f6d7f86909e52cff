import type { ColumnSetting } from "./import-settings";

/** A column read as what it was only thought to be. */
export const takeProposed = (setting: ColumnSetting): ColumnSetting => {
  const { proposed, ...rest } = setting;
  if (!proposed) return setting;
  const { field, inverted, then } = proposed;
  return {
    ...rest,
    target: { kind: "field", field, ...(inverted && { inverted }) },
    ...(then !== undefined && { then }),
  };
};
