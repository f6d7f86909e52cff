import { hasField, numbers } from "../../book/table";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { rowsFilled } from "../shapes/rows-holding";
import { overBilling } from "./shapes/over-billing";

type Facts = {
  readonly released: Day;
  readonly level: number;
  /** The level that release asks for. */
  readonly asked: number;
};

/** An entry is released for billing without having been reviewed as far as the setting asks (#168). */
export const releasedNotReviewed = defineRule({
  id: "released-not-reviewed",
  severity: "warning",
  bind: (book) =>
    overBilling<Facts>(book, (entries) => {
      if (!hasField(entries, "reviewLevel")) return undefined;
      const days = numbers(entries, "released");
      const levels = numbers(entries, "reviewLevel");
      return {
        rows: () => rowsFilled(days),
        concerns: (row) => days[row] !== undefined && !entries.faults.get(row)?.has("reviewLevel"),
        judge: (row, _, { releaseLevel: asked }, report) => {
          const [released, level] = [days[row], levels[row] ?? 0];
          if (released === undefined || level >= asked) return;
          report({
            at: { register: entries.register.id, row, field: "reviewLevel" },
            facts: { released, level, asked },
          });
        },
      };
    }),
});
