import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overCodings } from "./shapes/over-codings";

type Facts = {
  readonly project: string;
  readonly dimension: string;
  /** The code that is not laid out; undefined for Lägg blank. */
  readonly code: string | undefined;
};

/**
 * A project's coding has a code or Lägg blank, but its dimension is laid out from projects nowhere: not in Tid, Resa or
 * Lön (#32, #35). Its rule holds all the same (#38).
 */
export const codingWithoutEffect = defineRule({
  id: "coding-without-effect",
  severity: "warning",
  bind: (book) =>
    overCodings<Facts>(book, (codings, dimensions) => {
      const [projects, named] = [texts(codings, "project"), texts(codings, "dimension")];
      const codes = texts(codings, "code");
      const blanks = numbers(codings, "leaveBlank");
      const kinds = texts(dimensions, "kind");
      const flags = (["layOutTime", "layOutTravel", "layOutPayroll"] as const).map((id) =>
        numbers(dimensions, id),
      );
      return {
        reads: ["code", "leaveBlank"],
        readsThere: ["kind", "layOutTime", "layOutTravel", "layOutPayroll"],
        judgeDimension: (target) => {
          // A project's coding on its own dimension is told of by project-coded-on-itself.
          if (kinds[target] === "project" || flags.some((flag) => flag[target] === 1)) return undefined;
          return (row, report) => {
            const code = codes[row];
            if (code === undefined && blanks[row] !== 1) return;
            report({
              at: {
                register: "projectCodings",
                row,
                field: code === undefined ? "leaveBlank" : "code",
              },
              facts: { project: projects[row] ?? "", dimension: named[row] ?? "", code },
              also: [{ register: "dimensions", row: target }],
            });
          };
        },
      };
    }),
});
