import type { Book } from "../../book/book";
import type { RegisterId } from "../../registers/register";
import type { Task } from "../../values/task";
import { differenceIn, type Certificate, type ColumnWay, type Way } from "../certify";
import { decode } from "../decode";
import type { ImportPlan } from "../import-plan";
import type { ColumnSetting } from "../import-settings";
import { parse } from "../parse";
import { planImport } from "../plan-import";
import type { FileForm, FormColumn } from "./file-form";

/** The order of day, month and year that a pattern writes. */
const orderOf = (pattern: string): "ymd" | "dmy" | "mdy" =>
  pattern.startsWith("Y") ? "ymd" : pattern.startsWith("D") ? "dmy" : "mdy";

/** How a column is read by its own form, or as somebody has said for all of them. */
const settingOf =
  (way: Way | undefined) =>
  ({ target, cell }: FormColumn, column: number): ColumnSetting => ({
    column,
    ...(target && { target }),
    ...(way ?? {
      ...(cell.number && { decimal: cell.number.decimal }),
      ...(cell.date !== undefined && { dateOrder: orderOf(cell.date) }),
    }),
  });

/** The ways that a file in the form could be said to be read, the fewest words first. */
const waysOf = ({ columns }: FileForm): readonly Way[] => {
  const orders = new Set(
    columns.flatMap(({ cell }) => (cell.date === undefined ? [] : [orderOf(cell.date)])),
  );
  const decimals = new Set(columns.flatMap(({ cell }) => (cell.number ? [cell.number.decimal] : [])));
  const [byOrder, byDecimal] = [
    [...orders].map((dateOrder): Way => ({ dateOrder })),
    [...decimals].map((decimal): Way => ({ decimal })),
  ];
  return [
    {},
    ...byDecimal,
    ...byOrder,
    ...byDecimal.flatMap((one) => byOrder.map((other) => ({ ...one, ...other }))),
  ];
};

/** The columns that are written so that they may be read in two ways, and how each is. */
const columnWays = ({ columns }: FileForm): readonly ColumnWay[] =>
  columns.flatMap(({ header, target, cell }): ColumnWay[] => {
    if (!target || (cell.date === undefined && !cell.number)) return [];
    return [
      {
        header,
        ...(cell.number && { decimal: cell.number.decimal }),
        ...(cell.date !== undefined && { dateOrder: orderOf(cell.date) }),
      },
    ];
  });

/** Whether two plans come to the same. */
const isSame = (one: ImportPlan, other: ImportPlan): boolean =>
  (["new", "changed", "unchanged", "refused"] as const).every(
    (outcome) => one.counts[outcome] === other.counts[outcome],
  );

/** Whether a file in the form names its rows, so that it can be read back into the register. */
export const namesRows = ({ columns }: FileForm, key: readonly string[]): boolean =>
  key.length > 0 &&
  key.every((id) => columns.some(({ target }) => target?.kind === "field" && target.field === id));

/** What importing a file that was written in a form would do: the same as for any export (#148). Yields bytes and rows done. */
export function* certifyForm(
  book: Book,
  register: RegisterId,
  bytes: Uint8Array,
  form: FileForm,
): Task<Certificate> {
  const { text } = yield* decode(bytes, form.encoding);
  // What stands before the headers is known, and is no part of the table.
  const parsed = yield* parse(text.slice(form.before.length), form.delimiter);
  const planned = (way?: Way): Task<ImportPlan> =>
    planImport(book, parsed, {
      register,
      ...(form.hasHeader && { headerRow: 0 }),
      startRow: form.hasHeader ? 1 : 0,
      columns: form.columns.map(settingOf(way)),
      duplicates: "refuse",
      mode: "both",
    });
  const plan = yield* planned();
  const difference = differenceIn(plan);
  if (difference) return { counts: plan.counts, difference };
  for (const needs of waysOf(form))
    if (isSame(plan, yield* planned(needs)))
      return { counts: plan.counts, ...(Object.keys(needs).length > 0 && { needs }) };
  // No one word for the whole file reads all of it.
  return { counts: plan.counts, mixed: columnWays(form) };
}
