import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { billingSettings, billingValues } from "./billing-values";
import { dimensions, keys, moduleValues, projectCodes } from "./module-values";

const dates = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", 46082, "01-03-2026", "", ""];
const numbers = ["", "", 0, 100, "200", "-5", "1,234", "#N/A", 30, 22 / 3];
const bools = ["Ja", "Nej", "", "", "?", true];
const texts = ["", "Namn", "Na\u200Bmn", " Namn ", 7];
const statuses = ["Pågående", "Fryst", "Avslutat", "Avslutad", "Avslutt", "", ""];
const kinds = ["Enkel", "Kund", "Projekt", "Projekd", ""];
const organizationNumbers = [
  "556016-0680",
  "5560160680",
  "16556016-0680",
  "202100-5489",
  "556016-0681",
  "12",
  "",
];
/** The columns of a register that bear a dimension's name, or stop bearing one. */
export const dimensionHeaders: Partial<Record<RegisterId, readonly string[]>> = {
  timeEntries: ["DIMM"],
  travelEntries: ["DIMM", "DIMN"],
  codingCombinations: ["6", "8", "DIMM"],
};
/** Codes of the dimension whose rows and columns meet most. */
const combinedCodes = ["1001", "1001", "M3", "O1001", "m3", ""];
const combined = ["*", "*", "1001", "M3", "A", "A.B", ""];
const settingNames = [
  "Standardradie för platser (m)",
  "Tillåtna filtyper för bilagor",
  "Tillåt registrering utanför projektets datum",
  "Allow registration outside the project's dates",
  "Högsta kompetensnivå",
  "Högsta antal timmar per dag",
  "Organisationsnummer",
  "Regler som inte gäller",
  "Rules for information only",
  "Register i arbetsboken",
  "Register i arbetsboken",
  ...billingSettings,
];

const ruleLists = ["zero-budget; long-day", "duplicate-key, nolla", "5560160680", "556016-0681"];

const byField: Readonly<Record<string, readonly CellValue[]>> = {
  "projects.code": projectCodes,
  "projects.status": statuses,
  "projects.color": ["#FF0000", "#FFFFFF", "#FFFFFF", "", "", "röd"],
  "projects.textColor": ["#FFFFFF", "#FFFFFF", "Auto", ""],
  "timeEntries.project": [...projectCodes, "A", "A", "A"],
  "customers.number": keys,
  "customers.organizationNumber": organizationNumbers,
  "customers.vatNumber": ["SE556016068001", "SE 556016-0680 01", "SE202100548901", "XX1", ""],
  "customers.postcode": ["70214", "702 14", "702 14 ÖREBRO", "01234", "1", ""],
  "customers.city": ["Örebro", "", ""],
  "customers.country": ["Sverige", "NO", "Sverje", "", ""],
  "customers.email": ["a@b.se", "a.b.se", ""],
  "employees.number": keys,
  "employees.email": ["a@b.se", "a@", ""],
  "timeEntries.employee": keys,
  "timeEntries.hours": [8, 8, 16, "7,5", 0, 30, "1,234", ""],
  "timeEntries.timeCode": keys,
  "projects.timeCode": keys,
  "timeCodes.replaceable": ["Ja", "Ja", ""],
  "timeEntries.customer": keys,
  "dimensions.dimension": [...dimensions, "DIMM", "DIMM", "DIMM"],
  "dimensions.kind": kinds,
  "dimensions.singular": ["Uppdrag", "", "", ""],
  "codes.dimension": ["DIMM", "DIMM", "DIMM", "1", "6", ""],
  "codes.code": combinedCodes,
  "codes.rule": ["Låst", "Måste anges", "Kan anges", ""],
  "timeEntries.DIMM": combinedCodes,
  "travelEntries.DIMM": combinedCodes,
  "travelEntries.DIMN": keys,
  "travelEntries.project": [...projectCodes, "A", "A", "A"],
  "travelEntries.customer": keys,
  "codingCombinations.kind": ["Tillåt", "Tillåt", "Tillåt ej", ""],
  "codingCombinations.6": combined,
  "codingCombinations.8": combined,
  "codingCombinations.DIMM": combined,
  "projectCodings.project": ["A", "A", "A", "A.B", ""],
  "projectCodings.dimension": ["DIMM", "DIMM", "DIMM", "6", "8", ""],
  "projectCodings.code": ["1001", "1001", "M3", "O1001", "A.B", "", ""],
  "projectCodings.rule": ["Låst", "Låst", "Måste anges", "Måste anges", "Ärv regel", "Kan anges", ""],
  "projectCodings.leaveBlank": ["Ja", "Ja", "Nej", "", ""],
  "dimensions.rule": ["Måste anges", "Låst", "", ""],
  "dimensions.layOutTime": ["Ja", "Ja", "Ja", "Nej", ""],
  "dimensions.layOutTravel": ["Ja", "Ja", "Ja", "Nej", ""],
  "dimensions.layOutPayroll": ["", "", "Nej"],
  "events.dimension": ["6", "6", "DIMM", ""],
  "events.code": ["A", "A", "A.B", "M3", ""],
  "events.order": [1, 1, 2, ""],
  "settings.name": settingNames,
  "timeCodes.code": keys,
  ...moduleValues,
  ...billingValues,
  "settings.value": [
    ...["Ja", "Ja", "Nej", "kanske", 5, 1, 2_000, "exe, pdf", "", "#N/A"],
    ...["Projekt; Tidrader; Platser", "Projekt; Platser"],
    ...ruleLists,
  ],
};

/** What a cell of a column may hold: mostly what rules look for. A column without a field goes by its header. */
export const cellsFor = (register: RegisterId, field: string): readonly CellValue[] => {
  const own = byField[`${register}.${field}`];
  if (own) return own;
  const kind = registers[register].fields.find(({ id }) => id === field)?.type.kind ?? "text";
  if (kind === "date") return dates;
  if (kind === "bool") return bools;
  return ["hours", "money", "integer", "decimal"].includes(kind) ? numbers : texts;
};
