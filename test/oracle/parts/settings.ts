import fc from "fast-check";
import { told, type Part } from "../part";

/** Values of settings, and whether they can be what they are said to be. */
const values: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  "Fakturering i Tid": { Ja: true, nej: true, kanske: false },
  "Time zone": { kanske: true },
  "Högsta kompetensnivå": { "5": true, fem: false, "0": false },
  "Momssats (%)": { "25": true, "101": false },
  "Högsta antal timmar per dag": { "12": true, "7,5": true, många: false },
};
const companyNumbers: Readonly<Record<string, boolean>> = {
  "": true,
  "556016-0680": true,
  "5560160680": false,
  "556016-0681": false,
  "12": false,
};
const lists: Readonly<Record<string, number>> = {
  "": 0,
  "zero-budget": 0,
  "zero-budget; zero-budgt": 1,
  "Long-day;inga;alls": 2,
};
const registersThatStood: Readonly<Record<string, number>> = {
  "": 0,
  "Inställningar; Projekt": 0,
  "Inställningar; Projekt; Kunder": 1,
  "Inställningar; Kunder; Anställda": 2,
};

const one = (name: string, of: Readonly<Record<string, unknown>>) =>
  fc.constantFrom(...Object.keys(of)).map((value) => ({ name, value }));

const many = ["Organisationsnummer", "Regler som inte gäller", "Register i arbetsboken"] as const;

/** The settings: what they may say, and what they name. */
export const settings: Part = {
  name: "settings",
  rules: ["unreadable-setting", "company-number", "unknown-rule", "register-gone"],
  books: fc
    .tuple(
      ...Object.entries(values).map(([name, of]) => one(name, of)),
      one(many[0], companyNumbers),
      one(many[1], lists),
      one(many[2], registersThatStood),
    )
    .map((list) => ({ settings: list, projects: [{ code: "A", name: "A" }] })),
  judge: ({ settings: list = [] }) => [
    ...told(
      "unreadable-setting",
      "settings",
      list,
      ({ name, value }) => values[String(name)]?.[String(value)] === false,
    ),
    ...told(
      "company-number",
      "settings",
      list,
      ({ name, value }) => name === many[0] && !companyNumbers[String(value)]!,
    ),
    ...list.flatMap(({ name, value }, at) => [
      ...Array.from(
        { length: name === many[1] ? lists[String(value)]! : 0 },
        () => ["unknown-rule", "settings", at, ""] as const,
      ),
    ]),
    // One finding, whatever registers are gone.
    ...told(
      "register-gone",
      "settings",
      list,
      ({ name, value }) => name === many[2] && registersThatStood[String(value)]! > 0,
    ),
  ],
};
