import { billingFlag } from "./billing-flag";
import { defineRegister } from "./definition";
import { bool, code, date, hours, money, text } from "./types";

const status = {
  kind: "enum",
  choices: [
    { id: "ongoing", sv: "Pågående", en: "Ongoing" },
    { id: "frozen", sv: "Fryst", en: "Frozen" },
    { id: "closed", sv: "Avslutat", en: "Closed", aliases: ["Avslutad", "Completed"] },
  ],
} as const;

const standardUnit = {
  kind: "enum",
  choices: [
    { id: "day", sv: "dag", en: "day" },
    { id: "week", sv: "vecka", en: "week" },
    { id: "month", sv: "månad", en: "month" },
    { id: "year", sv: "år", en: "year" },
  ],
} as const;

const billingModel = {
  kind: "enum",
  choices: [
    { id: "running", sv: "Löpande", en: "Running" },
    { id: "fixedPrice", sv: "Fast pris", en: "Fixed price" },
  ],
} as const;

/** Projekt: the project register, a tree by dotted codes (BS > BS.HR > BS.HR.Bem, #5, #6). */
export const projects = defineRegister({
  id: "projects",
  module: "core",
  name: { sv: "Projekt", en: "Projects" },
  key: ["code"],
  fields: [
    {
      id: "code",
      sv: "Kod",
      en: "Code",
      type: code,
      required: true,
      format: "projectCode",
      aliases: [
        "Projektkod",
        "Projektnummer",
        "Projektnr",
        "Project code",
        "Project number",
        "ProjectNumber",
      ],
    },
    {
      id: "name",
      sv: "Namn",
      en: "Name",
      type: text,
      required: true,
      aliases: ["Projektnamn", "Benämning", "Project name", "Description"],
    },
    {
      id: "startDate",
      sv: "Startdatum",
      en: "Start date",
      type: date,
      aliases: ["Start", "Från", "StartDate"],
    },
    { id: "endDate", sv: "Slutdatum", en: "End date", type: date, aliases: ["Slut", "Till", "EndDate"] },
    { id: "bookable", sv: "Registrerbar", en: "Bookable", type: bool, aliases: ["Registrerbart"] },
    { id: "status", sv: "Status", en: "Status", type: status, blank: { sv: "Pågående", en: "Ongoing" } },
    {
      id: "budgetHours",
      sv: "Budgeterade timmar",
      en: "Budgeted hours",
      type: hours,
      aliases: ["Budget timmar", "Timbudget", "Budget hours"],
      tabs: ["general", "status"],
    },
    {
      id: "budgetAmount",
      sv: "Budgeterat belopp",
      en: "Budgeted amount",
      type: money,
      aliases: ["Budget belopp", "Beloppsbudget", "Budget amount"],
      tabs: ["general", "status"],
    },
    {
      id: "internalCommentRequired",
      sv: "Intern kommentar måste anges",
      en: "Internal comment required",
      type: bool,
    },
    { id: "neverTransfer", sv: "Överför aldrig till eftersystem", en: "Never transfer", type: bool },
    { id: "timeCode", sv: "Tidkod", en: "Time code", type: code, refersTo: "timeCodes" },
    { id: "internalComment", sv: "Intern kommentar", en: "Internal comment", type: text, tabs: ["comments"] },
    {
      id: "externalComment",
      sv: "Extern kommentar",
      en: "External comment",
      type: text,
      tabs: ["comments", "billing"],
    },
    {
      id: "color",
      sv: "Färg",
      en: "Color",
      type: { kind: "color" },
      aliases: ["Colour"],
      tabs: ["staffing"],
    },
    {
      id: "textColor",
      sv: "Textfärg",
      en: "Text color",
      type: { kind: "color", auto: true },
      aliases: ["Text colour"],
      tabs: ["staffing"],
    },
    {
      id: "inheritColor",
      sv: "Ärv färg",
      en: "Inherit color",
      type: bool,
      aliases: ["Inherit colour"],
      tabs: ["staffing"],
    },
    {
      id: "staffingComment",
      sv: "Bemanningskommentar",
      en: "Staffing comment",
      type: text,
      tabs: ["staffing"],
    },
    {
      id: "standardUnit",
      sv: "Standardvärden per",
      en: "Standard values per",
      type: standardUnit,
      tabs: ["staffing"],
    },
    {
      id: "salesPerHour",
      sv: "Normalvärde försäljning per timme",
      en: "Normal sales per hour",
      type: money,
      tabs: ["staffing"],
    },
    {
      id: "inheritCompetences",
      sv: "Ärv kompetenser",
      en: "Inherit competences",
      type: bool,
      tabs: ["competences"],
    },
    {
      id: "inheritParticipants",
      sv: "Ärver deltagare",
      en: "Inherits participants",
      type: bool,
      tabs: ["participants"],
    },
    {
      id: "allEmployees",
      sv: "Alla anställda är deltagare",
      en: "All employees participate",
      type: bool,
      tabs: ["participants"],
    },
    { id: "billable", sv: "Fakturering", en: "Billing", type: billingFlag, tabs: ["billing"] },
    {
      id: "billingModel",
      sv: "Faktureringsmodell",
      en: "Billing model",
      type: billingModel,
      tabs: ["billing"],
    },
    { id: "fixedPrice", sv: "Fast pris", en: "Fixed price", type: money, tabs: ["billing"] },
  ],
});
