import { texts, numbers } from "../../book/table";
import { resolveExternalComment } from "../../resolve/billing-model";
import { defineRule } from "../engine/rule";
import { overNodes } from "../shapes/over-nodes";
import { rowsFilled } from "../shapes/rows-holding";
import { whereBilled } from "../shapes/where-billed";

type Facts = { readonly code: string; readonly reason: "notFixedPrice" | "noAmount" };

/**
 * A project has an external comment that will not go with the invoice basis (#55, Q29): that takes a fixed price, which
 * is the model and an amount.
 */
export const externalCommentStays = defineRule({
  id: "external-comment-stays",
  severity: "info",
  bind: (book) =>
    whereBilled(
      book,
      ["time"],
      overNodes<Facts>(book, (table, { codeOf }) => {
        const codes = texts(table, "code");
        const comments = texts(table, "externalComment");
        const models = texts(table, "billingModel");
        const amounts = numbers(table, "fixedPrice");
        return {
          reads: ["externalComment", "billingModel", "fixedPrice"],
          concerns: (row) => comments[row] !== undefined,
          rows: () => rowsFilled(comments),
          affected: "below",
          mayAffect: (row) => models[row] !== undefined || amounts[row] !== undefined,
          judge: (row, report) => {
            const { value: reason } = resolveExternalComment(book, codeOf(row));
            if (reason !== "notFixedPrice" && reason !== "noAmount") return;
            report({
              at: { register: "projects", row, field: "externalComment" },
              facts: { code: codes[row] ?? "", reason },
            });
          },
        };
      }),
    ),
});
