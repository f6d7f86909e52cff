import type { ColumnSetting } from "./import-settings";

/** The columns that are read together with one, in their order: `then`, what follows that, and so on; each once. */
export const joinedColumns = (
  columns: readonly ColumnSetting[],
  then: number | undefined,
): readonly number[] => {
  const joined = new Set<number>();
  for (let at = then; at !== undefined && !joined.has(at);) {
    joined.add(at);
    const next = columns.find(({ column }) => column === at);
    at = next?.target ? undefined : next?.then;
  }
  return [...joined];
};
