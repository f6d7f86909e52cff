import type { ValueType } from "../values/value-type";
import type { Reason } from "./import-plan";
import type { PlanColumns } from "./plan-columns";

/** A number cell that shows what can be taken for another value than its number: what that is, and the cell as it is quoted. */
export type ShownOtherwise = {
  readonly row: number;
  readonly column: number;
  readonly is: "text" | "date" | "nothing";
  readonly text: string;
};

/** The same cells in a file that gets so many columns before its own. */
export const shownAfter = (cells: readonly ShownOtherwise[], columns: number): readonly ShownOtherwise[] =>
  cells.map((cell) => ({ ...cell, column: cell.column + columns }));

const NUMBERS: ReadonlySet<ValueType["kind"]> = new Set(["integer", "decimal", "hours", "money"]);

/** Whether the cell would be read as what its column holds all the same; what cannot be is refused where it is read. */
const wouldPass = ({ is }: ShownOtherwise, kind: ValueType["kind"]): boolean => {
  if (is === "text") return NUMBERS.has(kind);
  return kind === "code" || (is === "nothing" && kind === "text");
};

/**
 * Why rows are refused for a number cell that shows another thing than its number: hours that are a fraction of a day and show as
 * a date, 730 that shows as `7:30`, a code that Excel has made a date of.
 */
export const shownReasons = (
  cells: readonly ShownOtherwise[],
  { fields, extras }: PlanColumns,
): readonly (readonly [row: number, reason: Reason])[] => {
  if (cells.length === 0) return [];
  const kinds = new Map(
    fields.flatMap(({ column, field, header, joined }) => {
      const { kind } = field.type;
      return [{ column, header }, ...joined].map(
        (part) => [part.column, { kind, header: part.header }] as const,
      );
    }),
  );
  const own = new Map(extras.map((extra) => [extra.column, extra]));
  return cells.flatMap((cell): (readonly [number, Reason])[] => {
    const field = kinds.get(cell.column);
    const extra = own.get(cell.column);
    const isRefused = field
      ? wouldPass(cell, field.kind)
      : extra !== undefined && (cell.is === "nothing" || (cell.is === "text" && extra.numeric));
    const header = field?.header ?? extra?.header ?? "";
    return isRefused ? [[cell.row, { code: "shown-otherwise", header, text: cell.text }]] : [];
  });
};
