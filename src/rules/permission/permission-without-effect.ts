import { tableOf } from "../../book/book";
import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overReferencing } from "../shapes/over-referencing";

type Facts = { readonly user: string; readonly dimension: string };

/** A permission is given by a dimension that is not used for permission and selection (Behörighet och urval): it does nothing (#122). */
export const permissionWithoutEffect = defineRule({
  id: "permission-without-effect",
  severity: "warning",
  bind: (book) => {
    const from = tableOf(book, "permissions");
    const to = tableOf(book, "dimensions");
    if (!from || !to) return [];
    const users = texts(from, "user");
    const dimensions = texts(from, "dimension");
    const used = numbers(to, "permission");
    return [
      overReferencing<Facts>({
        from,
        field: "dimension",
        to,
        reads: { permissions: ["user", "dimension"], dimensions: ["dimension", "permission"] },
        judgeKey: (_, target) => {
          if (used[target] === 1) return undefined;
          return (row, report) => {
            report({
              at: { register: "permissions", row, field: "dimension" },
              facts: { user: users[row] ?? "", dimension: dimensions[row] ?? "" },
            });
          };
        },
      }),
    ];
  },
});
