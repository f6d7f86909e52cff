import { formatCount } from "../../values/format";
import { counted } from "../counted";
import { listed } from "../listed";
import type { AccessViewText } from "../sv/access-view";

export const accessView: AccessViewText = {
  op: {
    grant: "Give access and programs",
    "remove-clients": "Remove access to clients",
    "remove-programs": "Remove access to programs",
  },
  outcome: {
    assigned: "To be assigned",
    removed: "To be removed",
    exists: "Already there",
    absent: "Was not there",
    noRight: "No right",
    outsidePackage: "Outside the package",
  },
  why: {
    assigned: "They are written to Assignments.",
    removed: "They are taken out of Assignments.",
    exists: "The consultant already has the program at the client. Nothing needs doing.",
    absent: "There was nothing to remove.",
    noRight: "The administrator has no right to it in Administrator rights.",
    outsidePackage:
      "The program is not in the bureau's package. See to it in that program, or set In the bureau's package to Yes in Programs.",
  },
  refused: (who, client, names, others) =>
    `${who} has no right ${names.length === 0 ? "" : `to ${listed(names, "en")} `}at ${client}. ${
      others.length === 0
        ? "Nobody in Administrator rights has it."
        : `${listed(others, "en")} ${others.length === 1 ? "has" : "have"} it.`
    }`,
  moreRefused: (clients) => `And at ${counted(clients, "en", "more client", "more clients")}.`,
  product: (clients, consultants, of, all) =>
    `${counted(clients, "en", "client", "clients")} × ${counted(consultants, "en", "consultant", "consultants")}${
      of === undefined ? "" : ` × ${counted(of, "en", "program", "programs")}`
    } = ${formatCount(all, "en")}`,
  accessAlone: (count) =>
    `${counted(count, "en", "consultant gets", "consultants get")} access without a program.`,
  goesWith: (consultant, names) =>
    names.length === 0 ? `${consultant}: access without a program` : `${consultant}: ${listed(names, "en")}`,
  part: {
    assigned: (count) => `+${formatCount(count, "en")}`,
    removed: (count) => `−${formatCount(count, "en")}`,
    exists: (count) => `${formatCount(count, "en")} already there`,
    absent: (count) => `${formatCount(count, "en")} not there`,
    noRight: (count) => `${formatCount(count, "en")} without right`,
    outsidePackage: (count) => `${formatCount(count, "en")} outside the package`,
  },
  undone: "Undone",
  actingLeft: (who, day) =>
    `${who} ${day === undefined ? "has left" : `left ${day}`} and therefore counts as having no right. Choose another administrator.`,
  haveLeft: (names) =>
    `${listed(names, "en")} ${names.length === 1 ? "has" : "have"} left. Give nothing, unless it is meant so.`,
  sheetHeaders: ["Client", "Consultant", "Program", "Outcome", "Why"],
  plansOnly:
    "Kontera plans and records. The accounting system makes the change, and its result can be reconciled here.",
  job: (op, count, refused) =>
    `Access: ${formatCount(count, "en")} ${op === "grant" ? "assigned" : "removed"}${
      refused === 0 ? "" : `, ${formatCount(refused, "en")} not`
    }`,
  written: (file, added, blanked, removed) =>
    `${file}: ${counted(added, "en", "row added", "rows added")}, ${counted(removed, "en", "row removed", "rows removed")}${
      blanked === 0 ? "" : `, ${counted(blanked, "en", "row keeps", "rows keep")} access without a program`
    }.`,
  nothing: "Nothing to do: all stands as it should already, or the right is missing.",
  issue: {
    goneClient: "the client is not in Clients",
    goneConsultant: "the consultant is not in Consultants",
    leftConsultant: "the consultant has left",
    goneProgram: "the program is not in Programs",
    outsidePackage: "outside the package",
    noProgram: "access without a program",
  },
  noReach: "No assignment.",
};
