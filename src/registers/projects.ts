import { billingFlag } from "./billing-flag";
import { defineRegister } from "./definition";
import { bool, code, date, hours, money, oneOf, text, YES } from "./types";

const status = oneOf("ongoing", "frozen", "closed");

const standardUnit = oneOf("day", "week", "month", "year");

const billingModel = oneOf("running", "fixedPrice");

/** Projekt: the project register, a tree by dotted codes (BS > BS.HR > BS.HR.Bem, #5, #6). */
export const projects = defineRegister({
  id: "projects",
  module: "core",
  key: ["code"],
  fields: [
    { id: "code", type: code, required: true, format: "projectCode" },
    { id: "name", type: text, required: true },
    { id: "startDate", type: date },
    { id: "endDate", type: date },
    { id: "bookable", type: bool },
    { id: "status", type: status, blank: "ongoing" },
    { id: "budgetHours", type: hours, tabs: ["general", "status"] },
    { id: "budgetAmount", type: money, tabs: ["general", "status"] },
    { id: "internalCommentRequired", type: bool },
    { id: "neverTransfer", type: bool },
    { id: "timeCode", type: code, refersTo: "timeCodes" },
    { id: "internalComment", type: text, tabs: ["comments"] },
    { id: "externalComment", type: text, tabs: ["comments", "billing"] },
    { id: "color", type: { kind: "color" }, tabs: ["staffing"] },
    { id: "textColor", type: { kind: "color", auto: true }, tabs: ["staffing"] },
    { id: "inheritColor", type: bool, newChild: YES, tabs: ["staffing"] },
    { id: "staffingComment", type: text, tabs: ["staffing"] },
    { id: "standardUnit", type: standardUnit, tabs: ["staffing"] },
    { id: "salesPerHour", type: money, tabs: ["staffing"] },
    { id: "inheritCompetences", type: bool, newChild: YES, tabs: ["competences"] },
    { id: "inheritParticipants", type: bool, tabs: ["participants"] },
    { id: "allEmployees", type: bool, tabs: ["participants"] },
    { id: "billable", type: billingFlag, tabs: ["billing"] },
    { id: "billingModel", type: billingModel, tabs: ["billing"] },
    { id: "fixedPrice", type: money, tabs: ["billing"] },
    /** What the fixed price was when it was released (Q58). */
    { id: "releasedFixedPrice", type: money, tabs: ["billing"] },
  ],
});
