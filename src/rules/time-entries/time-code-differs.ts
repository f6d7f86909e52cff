import { tableOf } from "../../book/book";
import { foldedOf, indexBy, rowWithKey } from "../../book/keys";
import { NO_ROW } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overEntries } from "../shapes/over-entries";

type Facts = { readonly project: string; readonly code: string; readonly laidOut: string };

/**
 * A time entry has another time code (tidkod) than its project, though its own may be replaced (#25, #27, #29): the
 * project's would have been filled in, so somebody has changed it.
 */
export const timeCodeDiffers = defineRule({
  id: "time-code-differs",
  severity: "warning",
  bind: (book) => {
    const [dimensions, timeCodes] = [tableOf(book, "dimensions"), tableOf(book, "timeCodes")];
    const entered = tableOf(book, "timeEntries");
    if (!dimensions || !timeCodes || !entered) return [];
    const [kinds, uses] = [texts(dimensions, "kind"), numbers(dimensions, "timeCodes")];
    const replaceable = numbers(timeCodes, "replaceable");
    let isUsed: boolean | undefined;
    const usesCodes = (): boolean =>
      (isUsed ??= dimensions.order.some((row) => kinds[row] === "project" && uses[row] === 1));
    const bound = overEntries<"projects", Facts>(book, "projects", (entries, projects) => {
      const [named, own] = [texts(entries, "project"), texts(entries, "timeCode")];
      const stated = texts(projects, "timeCode");
      return {
        reads: ["timeCode"],
        readsThere: ["timeCode"],
        judgeKey: (_, target) => {
          const laidOut = stated[target];
          if (laidOut === undefined || !usesCodes()) return undefined;
          const key = fold(laidOut);
          return (row, report) => {
            const code = own[row];
            if (code === undefined || fold(code) === key) return;
            if (replaceable[rowWithKey(timeCodes, fold(code)) ?? NO_ROW] !== 1) return;
            report({
              at: { register: "timeEntries", row, field: "timeCode" },
              facts: { project: named[row] ?? "", code, laidOut },
            });
          };
        },
      };
    });
    return bound.map((rule) => ({
      ...rule,
      reads: {
        ...rule.reads,
        dimensions: ["kind", "timeCodes"],
        timeCodes: ["code", "replaceable"],
      },
      touched: (touch) => {
        // Asked first of all: what is known of the last project may not be so any more.
        const own = rule.touched(touch);
        if (touch.register === "dimensions") {
          isUsed = undefined;
          return entered.order;
        }
        if (touch.register !== "timeCodes") return own;
        const code = foldedOf(timeCodes, touch.row, ["code"]);
        return code === undefined ? [] : rowsIn(indexBy(entered, ["timeCode"]), code);
      },
    }));
  },
});
