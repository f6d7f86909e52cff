import { tableOf, type Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import { numbers, texts, type Column } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = { readonly register: RegisterId; readonly field: string; readonly project: string };

/** What stands on the tab Bemanning: of a project's own row, and the rows that are shifts. */
const staffed = {
  projects: {
    name: "code",
    fields: ["color", "textColor", "staffingComment", "standardUnit", "salesPerHour"],
  },
  recurringShifts: { name: "project", fields: ["project"] },
} as const;

const bindRegister = (book: Book, register: keyof typeof staffed): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, register);
  const dimensions = tableOf(book, "dimensions");
  if (!table || !dimensions) return [];
  const { name, fields } = staffed[register];
  const columns = fields.map((field): { field: string; values: Column } => ({
    field,
    values: table.columns.get(field) ?? [],
  }));
  const names = table.columns.get(name) ?? [];
  const kinds = texts(dimensions, "kind");
  const staffing = numbers(dimensions, "staffing");
  const isUsed = (): boolean =>
    dimensions.order.some((row) => kinds[row] === "project" && staffing[row] === 1);
  const rows = (): RowId[] =>
    table.order.filter((row) => columns.some(({ values }) => values[row] !== undefined));
  return [
    {
      reads: { [register]: [name, ...fields], dimensions: ["kind", "staffing"] },
      subjects: () => (isUsed() ? [] : rows()),
      touched: (touch) => (touch.register === register ? [touch.row] : rows()),
      judge: (row, report) => {
        const filled = columns.find(({ values }) => values[row] !== undefined);
        if (!filled || isUsed()) return;
        const { field } = filled;
        report({
          at: { register, row, field },
          facts: { register, field, project: String(names[row] ?? "") },
        });
      },
    },
  ];
};

/**
 * A shift, a color or a staffing comment stands on a project, but no dimension of kind Projekt is used
 * for staffing (Bemanning): it does nothing (#64).
 */
export const staffingWithoutEffect = defineRule({
  id: "staffing-without-effect",
  severity: "warning",
  bind: (book) => [...bindRegister(book, "projects"), ...bindRegister(book, "recurringShifts")],
});
