import { tableOf, type Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import type { FieldId } from "../../registers";
import type { CodeRegister } from "../../registers/dimension-kinds";
import { billingTerms, type BillingDimension } from "../../resolve/billing-terms";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";
import { rowsFilled } from "../shapes/rows-holding";

type Facts = {
  readonly register: CodeRegister;
  readonly field: string;
  readonly code: string;
  /** The dimension of a row in `codes` (Koder). */
  readonly dimension: string | undefined;
};

/** The columns of the tab Fakturering in each register that has it (#105, #128). */
const tab: { readonly [Id in CodeRegister]: readonly FieldId<Id>[] } = {
  projects: ["billable", "billingModel", "fixedPrice"],
  customers: ["billable"],
  codes: ["billable"],
};

const overRegister = (book: Book, register: CodeRegister): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, register);
  const dimensions = tableOf(book, "dimensions");
  if (!table || !dimensions) return [];
  const columns = tab[register].map((field) => ({ field, values: table.columns.get(field) ?? [] }));
  const key = register === "customers" ? "number" : "code";
  const codes = texts(table, key);
  const dimensionsOf = register === "codes" ? texts(table, "dimension") : undefined;
  const rows = (): RowId[] => [...new Set(columns.flatMap(({ values }) => rowsFilled(values)))];
  let governing: readonly BillingDimension[] | undefined;
  const governs = (dimension: string | undefined): boolean => {
    governing ??= billingTerms(book).governing;
    return governing.some((one) =>
      register === "codes"
        ? one.register === register && one.key === fold(dimension ?? "")
        : one.register === register,
    );
  };
  return [
    {
      reads: {
        [register]: [key, ...tab[register], ...(dimensionsOf ? ["dimension"] : [])],
        dimensions: ["dimension", "kind", "billing"],
      },
      subjects: rows,
      touched: (touch) => {
        if (touch.register === register) return [touch.row];
        governing = undefined;
        return rows();
      },
      judge: (row, report) => {
        const field = columns.find(({ values }) => values[row] !== undefined)?.field;
        const dimension = dimensionsOf?.[row];
        if (field === undefined || governs(dimension)) return;
        const code = codes[row] ?? "";
        report({ at: { register, row, field }, facts: { register, field, code, dimension } });
      },
    },
  ];
};

/** Something of the tab Fakturering is filled in, but the dimension does not govern billing: it does nothing (#104, #105, #128). */
export const billingWithoutEffect = defineRule({
  id: "billing-without-effect",
  severity: "warning",
  bind: (book) =>
    (["projects", "customers", "codes"] as const).flatMap((register) => overRegister(book, register)),
});
