import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overCodings } from "./shapes/over-codings";

type Facts = {
  readonly project: string;
  readonly dimension: string;
  readonly rule: "locked" | "required";
  /** Whether the rule is the project's own; the dimension's where it inherits. */
  readonly isOwn: boolean;
};

/**
 * A project leaves a dimension blank whose rule in effect is Låst, so that nobody can ever fill it in; or Måste anges,
 * so that it must be typed by hand each time, which is only told (#34, #36, Q18).
 */
export const blankAgainstRule = defineRule({
  id: "blank-against-rule",
  severity: "error",
  bind: (book) =>
    overCodings<Facts>(book, (codings, dimensions) => {
      const [projects, named] = [texts(codings, "project"), texts(codings, "dimension")];
      const codes = texts(codings, "code");
      const blanks = numbers(codings, "leaveBlank");
      const rules = texts(codings, "rule");
      const generalRules = texts(dimensions, "rule");
      return {
        reads: ["code", "leaveBlank", "rule"],
        readsThere: ["rule"],
        judgeDimension: (target) => (row, report) => {
          if (blanks[row] !== 1 || codes[row] !== undefined) return;
          const own = rules[row];
          const isOwn = own !== undefined && own !== "inherit";
          const rule = isOwn ? own : generalRules[target];
          if (rule !== "locked" && rule !== "required") return;
          report({
            at: { register: "projectCodings", row, field: isOwn ? "rule" : "leaveBlank" },
            facts: { project: projects[row] ?? "", dimension: named[row] ?? "", rule, isOwn },
            ...(rule === "required" && { severity: "info" }),
            also: [
              isOwn
                ? { register: "projectCodings", row, field: "leaveBlank" }
                : { register: "dimensions", row: target, field: "rule" },
            ],
          });
        },
      };
    }),
});
