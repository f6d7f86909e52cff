import { employees } from "./employees";
import type { SampleRow } from "./row";

const LICENSE = "B-körkort";
const FIRE = "Brandutbildning";
const driving = { sv: "Körkort", en: "Driving licences" };
const safety = { sv: "Säkerhet", en: "Safety" };

/** What people may be asked to be able to. */
export const competences: readonly SampleRow<"competences">[] = [
  { competence: LICENSE, group: driving },
  { competence: "C-körkort", group: driving },
  { competence: FIRE, group: safety },
  { competence: "HLR", group: safety },
  { competence: "Heta arbeten", group: safety },
];

/** LO asks for a driving licence, which LO.101 inherits; LO.102 asks for fire training too (#86, #87). */
export const projectCompetences: readonly SampleRow<"projectCompetences">[] = [
  { project: "LO", competence: LICENSE },
  { project: "LO.102", competence: LICENSE },
  { project: "LO.102", competence: FIRE, level: 2 },
];

/** Everybody who cleans has both; some have more. */
export const employeeCompetences: readonly SampleRow<"employeeCompetences">[] = [
  ...employees
    .filter(({ team }) => team === "LO")
    .flatMap(({ row: { number } }, at) => [
      { employee: number, competence: LICENSE },
      { employee: number, competence: FIRE, level: at === 0 ? 3 : 2 },
    ]),
  { employee: "0105", competence: "HLR", level: 1 },
  { employee: "0115", competence: "C-körkort" },
  { employee: "0121", competence: "Heta arbeten", level: 2 },
];
