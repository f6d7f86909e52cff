import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");

export const participants = {
  "not-participant": {
    title: "Registered by somebody who is no participant",
    says: ({ employee, project }, names) =>
      `${q(employee)} is no participant of ${q(project)}, and only participants have access to it. Add the employee in ${names.register("participants")}, or choose another project.`,
    why: "When the dimension is set to participants only, nobody else can register on the project.",
  },
  "participants-of-everyone": {
    title: "Participant where everybody is one",
    says: ({ project, employee }, names) =>
      `All employees are participants of ${q(project)}, so the row with ${q(employee)} changes nothing. Delete it, or empty ${names.field("projects", "allEmployees")}.`,
    why: "Where all employees are participants, only project managers need rows.",
  },
  "inherited-participant": {
    title: "The participant is inherited already",
    says: ({ employee, project, above, differs }) =>
      differs
        ? `${q(project)} inherits ${q(employee)} from ${q(above)} with another role. The role on this row holds; delete the row if the inherited one should.`
        : `${q(project)} already inherits ${q(employee)} from ${q(above)} with the same role. The row is not needed.`,
    why: "Own and inherited participants are added together. The own role goes before the inherited one.",
  },
  "no-participants": {
    title: "Project without participants",
    says: ({ code }, names) =>
      `${q(code)} has no participants, and only participants have access. Add them in ${names.register("participants")}, or set ${names.field("projects", "allEmployees")} to Yes.`,
    why: "Where only participants have access nobody can register on a project that has none.",
  },
} as const satisfies Partial<RuleTexts>;
