import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";

/** Few codes, so that keys collide, parents come and go, and references hit and miss by one character. */
export const projectCodes = ["A", "a", "A.B", "A.B ", "A.B.C", "A-1", "BS.HR", "BS", "A.", 1.1, ""];
export const keys = ["1001", "O1001", "1OO1", "M3", "m3", "KUND", "KUNT", 42, ""];
export const dimensions = ["1", "6", "8", "DIMM", "DIMN", ""];

const times = ["08:00", "16:00", "12:00", 0.25, "22:00", "08:00"];
const competences = ["B-körkort", "b-körkort", "Brandutbildning", "Truck", ""];
const levels = [1, 2, 6, "", ""];
const placeKeys = ["Depå", "depå", "Torg", "Bro", ""];
const users = ["anna", "Anna", "bo", ""];
const roles = ["Chef", "chef", "Gäst", ""];

/** What the registers of the modules hold, by register and column. */
export const moduleValues: Readonly<Record<string, readonly CellValue[]>> = {
  "recurringShifts.project": ["A", "A", "a", "A.B", ""],
  "recurringShifts.cycle": [1, 2, 2, 2, ""],
  "recurringShifts.week": [1, 1, 1, 2, 3, "x"],
  "recurringShifts.weekday": ["måndag", "måndag", "Monday", "onsdag", ""],
  "recurringShifts.from": times,
  "recurringShifts.to": times,
  "shiftComments.project": projectCodes,
  "shiftComments.date": ["2026-03-16", "2026-03-18", "2026-03-19", ""],
  "shiftComments.from": times,
  "shiftComments.employee": keys,
  "competences.competence": competences,
  "projectCompetences.project": projectCodes,
  "projectCompetences.competence": competences,
  "projectCompetences.level": levels,
  "employeeCompetences.employee": keys,
  "employeeCompetences.competence": competences,
  "employeeCompetences.level": levels,
  "participants.project": projectCodes,
  "participants.employee": ["1001", "M3", "m3"],
  "participants.role": ["Medlem", "Projektledare", "", "Chef"],
  "attachments.project": projectCodes,
  "attachments.fileName": ["avtal.pdf", "avtal.exe", "avtal", "Ritning.PDF", ""],
  "attachments.link": ["https://x.se/avtal.pdf", "javascript:a()", "Avtal\\Ritning.pdf", "mailto:a@b.se", ""],
  "places.place": placeKeys,
  "places.latitude": [59.33, 59.331, 59.332, 18.06, 0, "", "x"],
  "places.longitude": [18.06, 18.061, 18.062, 59.33, 0, ""],
  "places.radius": [50, 200, 1_000, 60_000, "", ""],
  "projectPlaces.project": projectCodes,
  "projectPlaces.place": placeKeys,
  "users.user": users,
  "users.employee": ["1001", "M3", "X9", "", "", ""],
  "roles.role": roles,
  "registerRights.role": roles,
  "registerRights.register": ["Projekt", "Projects", "Projeckt", "Uppdrag", "Hemligt", ""],
  "registerRights.right": ["Ingen", "Läsa", "Redigera", "", ""],
  "permissions.user": users,
  "permissions.role": roles,
  "permissions.dimension": dimensions,
  "permissions.code": projectCodes,
  "reviewers.user": users,
  "reviewers.project": projectCodes,
  "clients.client": keys,
  "consultants.consultant": users,
  "consultants.employee": ["1001", "m3", "X9", "", "", ""],
  "adminRights.administrator": users,
  "programs.program": roles,
  "adminRights.client": keys,
  "adminRights.program": roles,
  "assignments.client": ["1001", "M3", "m3", ""],
  "assignments.consultant": users,
  "assignments.program": roles,
};

/** The columns of them that rules over several rows depend on. */
export const moduleTelling: Partial<Record<RegisterId, readonly string[]>> = {
  recurringShifts: ["project", "cycle", "week", "weekday", "from", "to"],
  places: ["place", "latitude", "longitude", "radius"],
  permissions: ["user", "role", "dimension", "code"],
};

/** The registers of the modules that rules look at together. */
export const moduleRegisters = [
  ...["recurringShifts", "shiftComments", "projectCompetences", "employeeCompetences", "participants"],
  ...["attachments", "places", "projectPlaces", "roles", "registerRights", "permissions", "reviewers"],
  ...["programs", "assignments"],
];
