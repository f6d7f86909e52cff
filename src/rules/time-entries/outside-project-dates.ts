import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { effectiveDates, type DateField, type Limit } from "../../resolve/dates";
import { typedCode } from "../../resolve/project-rows";
import { isOn } from "../../resolve/setting";
import { codesBelow } from "../../tree/sorted-codes";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { overTimeAndTravel } from "../shapes/over-entries";

type Facts = {
  readonly project: string;
  readonly day: Day;
  readonly field: DateField;
  readonly limit: Day;
  /** The project above it whose date it is, when it is not its own. */
  readonly above: string | undefined;
};

const fields = ["startDate", "endDate"] as const;

const isOutside = (day: Day, field: DateField, limit: Day): boolean =>
  field === "startDate" ? day < limit : day > limit;

/**
 * Time or travel is registered before a project's start or after its end (#15, Q14), unless the setting allows it (#162). It is
 * an error by the project's own dates, a warning by those of a project above it.
 */
export const outsideProjectDates = defineRule({
  id: "outside-project-dates",
  severity: "error",
  bind: (book) =>
    overTimeAndTravel<"projects", Facts>(book, "projects", (entries, projects) => {
      const named = texts(entries, "project");
      const days = numbers(entries, "date");
      const dates = { startDate: numbers(projects, "startDate"), endDate: numbers(projects, "endDate") };
      const hasDates = (row: RowId): boolean => fields.some((field) => dates[field][row] !== undefined);
      return {
        reads: ["date"],
        readsThere: fields,
        setting: "allowOutsideDates",
        affectedKeys: (code, rows) => (rows.some(hasDates) ? codesBelow(book.projectCodes, code) : []),
        judgeKey: (code, target) => {
          if (isOn(book, "allowOutsideDates")) return undefined;
          const effective = effectiveDates(book, code);
          const limits = fields.flatMap((field) => {
            const own = dates[field][target];
            const inEffect: Limit | undefined = effective[field];
            return [
              ...(own === undefined ? [] : [{ field, limit: own, above: undefined }]),
              ...(inEffect ? [{ field, limit: inEffect.day, above: typedCode(book, inEffect.from) }] : []),
            ];
          });
          if (limits.length === 0) return undefined;
          limits.sort((a, b) => Number(a.above !== undefined) - Number(b.above !== undefined));
          return (row, report) => {
            const day = days[row];
            if (day === undefined) return;
            const found = limits.find(({ field, limit }) => isOutside(day, field, limit));
            if (!found) return;
            const { field, limit, above } = found;
            report({
              at: { register: entries.register.id, row, field: "date" },
              facts: { project: named[row] ?? "", day, field, limit, above },
              ...(above !== undefined && { severity: "warning" }),
            });
          };
        },
      };
    }),
});
