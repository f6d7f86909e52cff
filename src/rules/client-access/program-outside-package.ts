import { tableOf } from "../../book/book";
import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overReferencing } from "../shapes/over-referencing";

type Facts = { readonly program: string; readonly consultant: string };

/** A program is assigned that is not in the bureau's package (byråpaketet): only those in it can be assigned or taken back together (#153, #157). */
export const programOutsidePackage = defineRule({
  id: "program-outside-package",
  severity: "warning",
  bind: (book) => {
    const from = tableOf(book, "assignments");
    const to = tableOf(book, "programs");
    if (!from || !to) return [];
    const programs = texts(from, "program");
    const consultants = texts(from, "consultant");
    const included = numbers(to, "inPackage");
    return [
      overReferencing<Facts>({
        from,
        field: "program",
        to,
        reads: { assignments: ["consultant", "program"], programs: ["program", "inPackage"] },
        judgeKey: (_, target) => {
          if (included[target] === 1) return undefined;
          return (row, report) => {
            report({
              at: { register: "assignments", row, field: "program" },
              facts: { program: programs[row] ?? "", consultant: consultants[row] ?? "" },
            });
          };
        },
      }),
    ];
  },
});
