import type { Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { defineRule, type BoundRule } from "../engine/rule";
import { overSetting } from "../shapes/over-setting";
import { rowsFilled } from "../shapes/rows-holding";

type LevelRegister = "projectCompetences" | "employeeCompetences";

type Facts = {
  readonly register: LevelRegister;
  readonly competence: string;
  readonly level: number;
  readonly highest: number;
};

const inRegister = (book: Book, register: LevelRegister): BoundRule<Facts, RowId>[] =>
  overSetting<LevelRegister, Facts>(book, register, ["competence", "level"], "competenceLevels", (table) => {
    const levels = numbers(table, "level");
    const competences = texts(table, "competence");
    return {
      rows: () => rowsFilled(levels),
      judge: (row, highest, report) => {
        const level = levels[row];
        if (level === undefined || typeof highest !== "number" || level <= highest) return;
        const facts = { register, competence: competences[row] ?? "", level, highest };
        report({ at: { register, row, field: "level" }, facts });
      },
    };
  });

/** A competence has a level (nivå) above the highest that the settings allow (#83, Q23). */
export const competenceLevel = defineRule({
  id: "competence-level",
  severity: "error",
  bind: (book) => [...inRegister(book, "projectCompetences"), ...inRegister(book, "employeeCompetences")],
});
