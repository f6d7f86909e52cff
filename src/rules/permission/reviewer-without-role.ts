import { tableOf } from "../../book/book";
import { foldedOf, indexBy, rowWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { NO_ROW } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import type { Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";

/** A reviewer (granskare) has no permission through a role that may review: being set on projects is not enough (#115, #116). */
export const reviewerWithoutRole = defineRule({
  id: "reviewer-without-role",
  severity: "warning",
  bind: (book): BoundRule<{ readonly user: string }, RowId>[] => {
    const reviewers = tableOf(book, "reviewers");
    const permissions = tableOf(book, "permissions");
    const roles = tableOf(book, "roles");
    if (!reviewers || !permissions || !roles) return [];
    const users = texts(reviewers, "user");
    const mayReview = numbers(roles, "mayReview");
    const permissionsOf = (field: "user" | "role", key: Folded): readonly RowId[] =>
      rowsIn(indexBy(permissions, [field]), key);
    const reviewersOf = (rows: readonly RowId[]): RowId[] => {
      const named = new Set(rows.flatMap((row) => foldedOf(permissions, row, ["user"]) ?? []));
      return [...named].flatMap((user) => rowsIn(indexBy(reviewers, ["user"]), user));
    };
    const reviews = (permission: RowId): boolean => {
      const role = foldedOf(permissions, permission, ["role"]);
      return role !== undefined && mayReview[rowWithKey(roles, role) ?? NO_ROW] === 1;
    };
    return [
      {
        reads: { reviewers: ["user"], permissions: ["user", "role"], roles: ["role", "mayReview"] },
        subjects: () => reviewers.order,
        touched: ({ register, row }) => {
          if (register === "reviewers") return [row];
          if (register === "permissions") return reviewersOf([row]);
          const role = foldedOf(roles, row, ["role"]);
          return role === undefined ? [] : reviewersOf(permissionsOf("role", role));
        },
        judge: (row, report) => {
          const user = reviewers.raw[row] && foldedOf(reviewers, row, ["user"]);
          if (user === undefined || permissionsOf("user", user).some(reviews)) return;
          report({ at: { register: "reviewers", row, field: "user" }, facts: { user: users[row] ?? "" } });
        },
      },
    ];
  },
});
