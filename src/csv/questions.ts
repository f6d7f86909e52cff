import type { Question, Reason } from "./import-plan";
import type { Reported } from "./planned-rows";

type Unreadable = Extract<Reason, { readonly code: "unreadable" }>;

const kindOf = ({ fault }: Unreadable): Question["kind"] | undefined => {
  if (fault.fault === "ambiguous-number") return "decimal";
  return fault.fault === "ambiguous-date" ? "dateOrder" : undefined;
};

/** The columns whose cells can be read in two ways: one decision a column, never a guess a cell (formats E3). */
export const askQuestions = (reported: readonly Reported[]): Question[] => {
  const questions = new Map<string, Question>();
  for (const { row } of reported)
    for (const reason of row.reasons) {
      if (reason.code !== "unreadable") continue;
      const kind = kindOf(reason);
      if (!kind) continue;
      const { column, header, field, fault } = reason;
      const known = questions.get(`${kind} ${column}`);
      const first = known ?? { kind, column, header, field, cells: 0, line: row.line, text: fault.text };
      questions.set(`${kind} ${column}`, { ...first, cells: first.cells + 1 });
    }
  return [...questions.values()];
};
