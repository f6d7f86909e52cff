import { tableOf } from "../../book/book";
import { foldedOf, indexBy, rowsWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import type { Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";

const flags = ["mayReview", "seesPermissions", "mayRelease"] as const;

/** Users have permissions through a role that may do nothing: it has no right to any register, and none of its own (#115, #123, #130). */
export const roleWithoutRights = defineRule({
  id: "role-without-rights",
  severity: "warning",
  bind: (book): BoundRule<{ readonly role: string }, RowId>[] => {
    const roles = tableOf(book, "roles");
    const rights = tableOf(book, "registerRights");
    const permissions = tableOf(book, "permissions");
    if (!roles || !rights || !permissions) return [];
    const names = texts(roles, "role");
    const given = texts(rights, "right");
    const own = flags.map((flag) => numbers(roles, flag));
    const tables = { registerRights: rights, permissions };
    const mayNothing = (key: Folded, row: RowId): boolean =>
      own.every((values) => values[row] !== 1) &&
      rowsIn(indexBy(rights, ["role"]), key).every((one) => (given[one] ?? "none") === "none");
    return [
      {
        reads: { roles: ["role", ...flags], registerRights: ["role", "right"], permissions: ["role"] },
        subjects: () => roles.order,
        touched: ({ register, row }) => {
          if (register !== "registerRights" && register !== "permissions") return [row];
          const key = foldedOf(tables[register], row, ["role"]);
          return key === undefined ? [] : rowsWithKey(roles, key);
        },
        judge: (row, report) => {
          const key = roles.raw[row] && foldedOf(roles, row, ["role"]);
          if (key === undefined || rowsIn(indexBy(permissions, ["role"]), key).length === 0) return;
          if (!mayNothing(key, row)) return;
          report({ at: { register: "roles", row, field: "role" }, facts: { role: names[row] ?? "" } });
        },
      },
    ];
  },
});
