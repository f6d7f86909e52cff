import { resolveCompetences, type Requirement } from "../competences";
import { resolveQualifications, type Qualification } from "../qualified";
import type { ResolvedField } from "../resolved-field";
import { listOf, oneBool, oneOf, oneText, partsOf } from "../resolved-value";

const requirementValue = ({ competence, level, group, project }: Requirement) =>
  partsOf({
    competence: oneText(competence),
    level: oneOf("projectCompetences", "level", level),
    group: oneText(group),
    project: oneText(project),
  });

const qualificationValue = ({ employee, name, isQualified, lacks, belowLevel }: Qualification) =>
  partsOf({
    employee: oneText(employee),
    name: oneText(name),
    qualified: oneBool(isQualified),
    lacks: listOf(lacks.map(oneText)),
    belowLevel: listOf(belowLevel.map(oneText)),
  });

/** What it takes to work on a project, and who may (#80–#88). */
export const competenceFields: readonly ResolvedField[] = [
  {
    kind: "competences",
    tab: "competences",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveCompetences(book, code);
      return { value: listOf(value.map(requirementValue)), trace };
    },
  },
  {
    kind: "qualified",
    tab: "competences",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveQualifications(book, code);
      return { value: listOf(value.map(qualificationValue)), trace };
    },
  },
];
