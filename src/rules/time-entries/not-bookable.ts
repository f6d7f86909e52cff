import { rowWithKey } from "../../book/keys";
import { NO_ROW } from "../../book/row-id";
import { texts } from "../../book/table";
import { isBookable } from "../../resolve/bookable";
import { ancestorCodes } from "../../tree/codes";
import { firstBelow } from "../../tree/sorted-codes";
import { defineRule } from "../engine/rule";
import { overTimeAndTravel } from "../shapes/over-entries";

type Facts = {
  readonly project: string;
  /** A project below it, when that is why. */
  readonly child: string | undefined;
};

/** Time or travel is registered on a project that is not bookable (registrerbart): its row says so, or it has projects below it (#7, #8, Q2). */
export const notBookable = defineRule({
  id: "not-bookable",
  severity: "error",
  bind: (book) =>
    overTimeAndTravel<"projects", Facts>(book, "projects", (entries, projects) => {
      const named = texts(entries, "project");
      const codes = texts(projects, "code");
      return {
        reads: [],
        readsThere: ["bookable"],
        affectedKeys: ancestorCodes,
        judgeKey: (code) => {
          if (isBookable(book, code)) return undefined;
          const below = firstBelow(book.projectCodes, code);
          const child = below === undefined ? undefined : codes[rowWithKey(projects, below) ?? NO_ROW];
          return (row, report) => {
            report({
              at: { register: entries.register.id, row, field: "project" },
              facts: { project: named[row] ?? "", child },
            });
          };
        },
      };
    }),
});
