import type { Question, Reason } from "./import-plan";
import type { Reported } from "./planned-rows";

type Asked = Pick<Question, "kind" | "column" | "header" | "field" | "text" | "other">;

/** What a reason asks of its column; undefined when no decision about the column would settle it. */
const askedBy = (reason: Reason): Asked | undefined => {
  if (reason.code === "zeros-differ") {
    const { column, header, field, text, other } = reason;
    return { kind: "zeros", column, header, field, text, other };
  }
  if (reason.code !== "unreadable") return undefined;
  const { column, header, field, fault } = reason;
  if (fault.fault === "ambiguous-number") return { kind: "decimal", column, header, field, text: fault.text };
  if (fault.fault === "ambiguous-date") return { kind: "dateOrder", column, header, field, text: fault.text };
  return undefined;
};

/** The columns whose cells can be read in two ways: one decision a column, never a guess a cell (formats E3). */
export const askQuestions = (reported: readonly Reported[]): Question[] => {
  const questions = new Map<string, Question>();
  for (const { row } of reported)
    for (const reason of row.reasons) {
      const asked = askedBy(reason);
      if (!asked) continue;
      const id = `${asked.kind} ${asked.column}`;
      const first = questions.get(id) ?? { ...asked, cells: 0, line: row.line };
      questions.set(id, { ...first, cells: first.cells + 1 });
    }
  return [...questions.values()];
};
