import type { Reason } from "./import-plan";
import type { ParsedFile } from "./parsed-file";
import type { PlanColumns } from "./plan-columns";

/**
 * Why rows of a sheet are refused for formulas that nobody has calculated, in columns that are imported: nobody knows what those
 * cells hold until Excel has opened the file.
 */
export const uncalculatedReasons = (
  { uncalculated }: ParsedFile,
  { fields, extras }: PlanColumns,
): readonly (readonly [row: number, reason: Reason])[] => {
  if (!uncalculated || uncalculated.size === 0) return [];
  const parts = [
    ...fields.flatMap((field) => [{ column: field.column, header: field.header }, ...field.joined]),
    ...extras,
  ];
  const headers = new Map<number, string[]>();
  for (const { column, header } of parts)
    for (const row of uncalculated.get(column) ?? []) headers.set(row, [...(headers.get(row) ?? []), header]);
  return [...headers].map(([row, found]) => [row, { code: "not-calculated", headers: found }] as const);
};
