import { codeIn } from "../../book/code-columns";
import { defineRule } from "../engine/rule";
import { isLaidOutCode } from "./shapes/demands";
import { entryFacts } from "./shapes/entry-facts";
import { overCodedEntries } from "./shapes/over-coded-entries";

type Facts = {
  readonly project: string;
  readonly dimension: string;
  readonly code: string;
  readonly laidOut: string;
};

/**
 * An entry has another code, another customer perhaps, than its project lays out (#32, #36): it may be changed where it
 * is not Låst, and whoever bills it should know.
 */
export const codeDiffers = defineRule({
  id: "code-differs",
  severity: "info",
  bind: (book) =>
    overCodedEntries<Facts>(book, (entries) => {
      const { id: register } = entries.register;
      return {
        concerns: ({ rule, laidOut }) => rule !== "locked" && laidOut !== undefined,
        judge: ({ column, dimension, laidOut = "", coding }, row, report) => {
          const key = codeIn(entries, row, column);
          if (key === "" || isLaidOutCode(key, laidOut)) return;
          report({
            at: { register, row, column },
            facts: { ...entryFacts(entries, row, { column, dimension }), laidOut },
            ...(coding !== undefined && {
              also: [{ register: "projectCodings", row: coding, field: "code" }],
            }),
          });
        },
      };
    }),
});
