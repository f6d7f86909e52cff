import { participants } from "./answers";
import { takesAll } from "./judged-access";
import type { Judged } from "./judged-projects";
import { above, filled, type Plain } from "./plain";

const ofParticipants = (plain: Plain): Judged[] =>
  (plain.rows.participants ?? []).flatMap(({ project, employee, role }, at): Judged[] => {
    const code = String(project);
    const own = plain.projects.get(code);
    if (!own) return [];
    const [parent] = above(plain, code);
    const inherits = own["inheritParticipants"] === "Ja" && parent !== undefined;
    const isInherited = inherits && participants(plain, String(parent["code"])).has(String(employee));
    return [
      ...(takesAll(plain, code) && role === "Medlem"
        ? [["participants-of-everyone", "participants", at, "employee"] as const]
        : []),
      ...(isInherited ? [["inherited-participant", "participants", at, "employee"] as const] : []),
    ];
  });

const ofCompetences = (plain: Plain): Judged[] =>
  (plain.rows.projectCompetences ?? []).flatMap(({ project }, at): Judged[] => {
    const own = plain.projects.get(String(project));
    if (!own) return [["missing-reference", "projectCompetences", at, "project"]];
    const inherits = own["inheritCompetences"] === "Ja" && above(plain, String(project)).length > 0;
    return inherits ? [["competences-while-inheriting", "projectCompetences", at, ""]] : [];
  });

/** The registers of which nothing but what they name is judged here. */
const naming = ["projectCodings", "controls", "attachments", "projectPlaces", "reviewers"] as const;

const ofNames = (plain: Plain): Judged[] =>
  naming.flatMap((register) =>
    (plain.rows[register] ?? []).flatMap(({ project }, at): Judged[] =>
      filled(project) && !plain.projects.has(String(project))
        ? [["missing-reference", register, at, "project"]]
        : [],
    ),
  );

/** What is to be said of what hangs on the projects. */
export const judgedOthers = (plain: Plain): Judged[] => [
  ...ofParticipants(plain),
  ...ofCompetences(plain),
  ...ofNames(plain),
];
