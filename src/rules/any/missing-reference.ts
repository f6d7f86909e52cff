import { deleteRow } from "../../book/delete-row";
import type { Edit } from "../../book/edit";
import { foldedOf, indexName, buildIndex, rowsWithKey, rowWithKey } from "../../book/keys";
import { setContent } from "../../book/new-row";
import { NO_ROW, type RowId } from "../../book/row-id";
import type { Table, RowIndex } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import type { Field, RegisterId } from "../../registers/register";
import type { Folded } from "../../values/brands";
import { finish } from "../../values/task";
import { defineRule, type BoundRule } from "../engine/rule";
import { mistakenIn, type Mistaken } from "../near/lookalike";
import { missingKeys } from "../near/missing-keys";
import { nearKeysIn } from "../near/near-keys";
import { textColumns } from "../shapes/text-columns";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  readonly value: string;
  readonly to: RegisterId;
  /** The one key there that the value seems to mean, as it is typed there. */
  readonly suggestion: string | undefined;
  /** Where a letter stands for the digit that it looks like, or the other way round. */
  readonly mistaken?: Mistaken;
};

const valuesOf = (table: Table, field: string | undefined): readonly (string | undefined)[] =>
  textColumns(table, ({ id }) => id === field)[0]?.values ?? [];

/** The subject is the key that is named: it is in the other register or not, for every row that names it. */
const overNamedKeys = (from: Table, { id: field, ifGone }: Field, to: Table): BoundRule<Facts, Folded> => {
  const prepare = () => buildIndex(from, indexName([field]), (row) => foldedOf(from, row, [field]), [field]);
  const groups = (): RowIndex => finish(prepare());
  const values = valuesOf(from, field);
  const keys = valuesOf(to, to.register.key[0]);
  const missing = missingKeys(nearKeysIn(to));
  const withoutIt = (row: RowId): Edit | undefined => {
    if (ifGone === "row") return deleteRow(from, row);
    return ifGone === "cell" ? setContent(from, row, field, "") : undefined;
  };
  return {
    // A row that is taken away is held whole.
    reads: { [from.register.id]: ifGone === "row" ? "all" : [field], [to.register.id]: to.register.key },
    prepare,
    subjects: () => groups().rows.keys(),
    touched: ({ register, row }) => {
      const [table, fields] = register === from.register.id ? [from, [field]] : [to, to.register.key];
      const key = foldedOf(table, row, fields);
      if (key === undefined) return [];
      return table === to ? [key, ...missing.affectedBy(key)] : [key];
    },
    judge: (key, report) => {
      const rows = rowsIn(groups(), key);
      if (rows.length === 0 || rowsWithKey(to, key).length > 0) {
        missing.settle(key);
        return;
      }
      const near = missing.miss(key);
      const suggestion = near === undefined ? undefined : keys[rowWithKey(to, near) ?? NO_ROW];
      for (const row of rows) {
        const value = values[row] ?? "";
        const mistaken = suggestion === undefined ? undefined : mistakenIn(value, suggestion);
        const edit = suggestion === undefined ? withoutIt(row) : setContent(from, row, field, suggestion);
        report({
          at: { register: from.register.id, row, field },
          facts: {
            register: from.register.id,
            field,
            value,
            to: to.register.id,
            suggestion,
            ...(mistaken && { mistaken }),
          },
          ...(edit && { edits: [edit] }),
          ...(edit && suggestion === undefined && { byChoice: true }),
        });
      }
    },
  };
};

/**
 * A cell names something that its register does not hold: a time entry's project, customer or employee, a code's
 * dimension (#7, #94). Registers that the workbook lacks are not asked for. Where one key is the named one mistyped,
 * the fix puts it there; where none is, and the row says nothing without what it names, somebody may choose to take it away.
 */
export const missingReference = defineRule({
  id: "missing-reference",
  severity: "error",
  bind: (book) =>
    [...book.tables.values()].flatMap((from) =>
      from.register.fields.flatMap((field) => {
        const to = field.refersTo && book.tables.get(field.refersTo);
        return to && from.columnOf.has(field.id) ? [overNamedKeys(from, field, to)] : [];
      }),
    ),
});
