import { numbers, texts } from "../../book/table";
import { DECIMAL_SCALE } from "../../values/decimal";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = {
  /** In millionths. */
  readonly limit: number;
  readonly reason: "zero" | "share" | "large";
};

const ONE = 10 ** DECIMAL_SCALE;
/** The most that the field takes, in per cent (#47). */
const MOST = 999;

/** What is odd about a limit of budgeted time; nothing of money but that it is 0. */
const oddity = (limit: number, isShare: boolean): Facts["reason"] | undefined => {
  if (limit === 0) return "zero";
  if (!isShare) return undefined;
  return limit > MOST * ONE ? "large" : limit <= ONE ? "share" : undefined;
};

/** A control's limit is hardly what was meant (#47, #52): 0, 0.8 for 80 per cent, or more per cent than the field takes. */
export const controlLimit = defineRule({
  id: "control-limit",
  severity: "warning",
  bind: (book) =>
    overRows<"controls", Facts>(book, "controls", ["control", "limit"], (table) => {
      const kinds = texts(table, "control");
      const limits = numbers(table, "limit");
      return (row, report) => {
        const limit = limits[row];
        if (limit === undefined || kinds[row] === undefined) return;
        const reason = oddity(limit, kinds[row] === "budgetedTime");
        if (reason) report({ at: { register: "controls", row, field: "limit" }, facts: { limit, reason } });
      };
    }),
});
