import { tableOf } from "../../book/book";
import { deleteRow } from "../../book/delete-row";
import { registerOfDimension } from "../../book/dimensions";
import { foldedKey, foldedOf, indexBy, rowWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { isUnread, texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { ancestorCodes } from "../../tree/codes";
import type { Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = {
  readonly user: string;
  readonly role: string;
  readonly code: string;
  /** The code above that covers it; undefined where every code of the dimension is covered. */
  readonly above: string | undefined;
};

const whose = ["user", "role", "dimension"] as const;

/**
 * A user has a permission on a code that the same role already gives on a code above it, or on every code of the
 * dimension (#122, #123): the same by two ways. The fix deletes the narrower row, which takes nothing away.
 */
export const coveredPermission = defineRule({
  id: "covered-permission",
  severity: "info",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const table = tableOf(book, "permissions");
    const dimensions = tableOf(book, "dimensions");
    if (!table) return [];
    const users = texts(table, "user");
    const roles = texts(table, "role");
    const codes = texts(table, "code");
    const part = (row: RowId, field: "code" | (typeof whose)[number]): Folded =>
      foldedOf(table, row, [field]) ?? "";
    /** The code that is covered by the row that this gives: the nearest above, or the whole dimension. */
    const coveredBy = (row: RowId): RowId | undefined => {
      const dimension = part(row, "dimension");
      const isTree = registerOfDimension(book, dimension) === "projects";
      const above = isTree ? ancestorCodes(part(row, "code")) : [];
      const who = [part(row, "user"), part(row, "role"), dimension];
      for (const code of [...above, ""]) {
        const found = rowWithKey(table, foldedKey([...who, code]));
        // A code that cannot be read is not every code.
        if (found !== undefined && !isUnread(table, found, "code")) return found;
      }
      return undefined;
    };
    return [
      {
        // The fix holds the whole row.
        reads: { permissions: "all", ...(dimensions && { dimensions: ["dimension", "kind"] }) },
        subjects: () => table.order,
        touched: ({ register, row }) => {
          if (register === "permissions") {
            const code = part(row, "code");
            const own = foldedOf(table, row, whose);
            const kin = own === undefined ? [] : rowsIn(indexBy(table, whose), own);
            return [row, ...kin.filter((one) => code === "" || part(one, "code").startsWith(`${code}.`))];
          }
          const dimension = dimensions && foldedOf(dimensions, row, ["dimension"]);
          return dimension === undefined ? [] : rowsIn(indexBy(table, ["dimension"]), dimension);
        },
        judge: (row, report) => {
          const code = codes[row];
          if (!table.raw[row] || code === undefined || whose.some((field) => part(row, field) === "")) return;
          const covering = coveredBy(row);
          if (covering === undefined) return;
          const facts = { user: users[row] ?? "", role: roles[row] ?? "", code, above: codes[covering] };
          report({
            at: { register: "permissions", row, field: "code" },
            facts,
            edits: [deleteRow(table, row)],
            also: [{ register: "permissions", row: covering, field: "code" }],
          });
        },
      },
    ];
  },
});
