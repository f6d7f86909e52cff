import { toSerial } from "../values/date";
import { missingRow, spot, wrongCell, type Mistake } from "./mistake";
import { day } from "./row";
import { swedishCustomers, type SwedishCustomer } from "./swedish-customers";
import { timeEntries } from "./time-entries";

/** The place of the first entry on a project from a day on. */
const entryOn = (project: string, from: string): number => {
  const place = timeEntries.findIndex((entry) => entry.project === project && entry.date >= day(from));
  if (place < 0) throw new Error(`No time was taken on ${project} from ${from}`);
  return place;
};

const customerNumbered = (number: string): SwedishCustomer => {
  const found = swedishCustomers.find((customer) => customer.number === number);
  if (!found) throw new Error(`There is no customer ${number}`);
  return found;
};

const employeeOf = (place: number): string => timeEntries[place]?.employee ?? "";

const serial = (iso: string): number => toSerial(day(iso), false) ?? 0;

const otherLastDigit = (number: string): string =>
  number.slice(0, -1) + String((Number(number.slice(-1)) + 1) % 10);

/** The honest mistakes in the sample, each of another kind; apart from them the sample is clean. */
export const mistakes: readonly Mistake[] = [
  wrongCell(
    "An organisation number was mistyped: its check digit is wrong.",
    spot("customers", "1088", "organizationNumber"),
    otherLastDigit(customerNumbered("1088").organizationNumber),
  ),
  wrongCell(
    "A postcode was typed without its space.",
    spot("customers", "1214", "postcode"),
    customerNumbered("1214").postcode.replace(" ", ""),
  ),
  wrongCell(
    "A customer was registered a second time, with its number in small letters.",
    spot("customers", "1251", "number"),
    "öst",
    [spot("customers", "ÖST", "number"), spot("customers", "1251", "number")],
  ),
  wrongCell(
    "The @ of an e-mail address was left out.",
    spot("customers", "1302", "email"),
    customerNumbered("1302").email.replace("@", ""),
  ),
  missingRow("A main node was never given a row.", spot("projects", "R3.Mark", "code"), [
    spot("projects", "R3.Mark.Vinter", "code"),
  ]),
  wrongCell(
    "A budget was set on a node that has one below it.",
    spot("projects", "R1.Energi", "budgetHours"),
    1_500,
    [spot("projects", "R1.Energi.Sol", "budgetHours")],
  ),
  wrongCell("A project was opened again under a closed one.", spot("projects", "ENT.2501.Inst", "status"), {
    sv: "Pågående",
    en: "Ongoing",
  }),
  wrongCell(
    "An end date got the wrong year, and comes before the start.",
    spot("projects", "10", "endDate"),
    serial("2025-10-31"),
  ),
  wrongCell(
    "Excel read the code 1.10 as a number: 1.1 is left of it.",
    spot("projects", "1.10", "code"),
    1.1,
  ),
  wrongCell(
    "Time was reported on a node that cannot be booked.",
    spot("timeEntries", entryOn("R1.Fast.Nord", "2026-03-10"), "project"),
    "R1.Fast",
  ),
  wrongCell(
    "An employment number got the letter O for its zero.",
    spot("timeEntries", entryOn("LO.103", "2025-11-11"), "employee"),
    employeeOf(entryOn("LO.103", "2025-11-11")).replace("0", "O"),
  ),
  wrongCell(
    "Time was reported a month too early, before the project had started.",
    spot("timeEntries", entryOn("R2.Mark.Vinter.Dag", "2025-11-03"), "date"),
    serial("2025-10-04"),
  ),
  wrongCell(
    "Time was reported without the comment that the project asks for.",
    spot("timeEntries", entryOn("BS.IT.Drift", "2026-02-02"), "internalComment"),
    "",
  ),
  wrongCell("A shift was put in the third week of a cycle of two.", spot("recurringShifts", 7, "week"), 3),
  wrongCell(
    "A level was graded by five boxes where there are three.",
    spot("employeeCompetences", 1, "level"),
    5,
  ),
  wrongCell(
    "An employee was added to a project that inherits the same one already.",
    spot("participants", 4, "employee"),
    "0106",
    [spot("participants", 4, "role")],
  ),
  wrongCell(
    "A drawing was attached in a format that is not taken.",
    spot("attachments", 3, "fileName"),
    "Bygglov.dwg",
  ),
  wrongCell(
    "An e-mail address was pasted where the link should be.",
    spot("attachments", 0, "link"),
    "mailto:vaktmastare@skola.example.se",
  ),
  wrongCell(
    "A radius was written in metres and then once more in kilometres.",
    spot("places", 2, "radius"),
    400_000,
  ),
  wrongCell("A register was misspelt.", spot("registerRights", 4, "register"), {
    sv: "Kundder",
    en: "Custommers",
  }),
  wrongCell("Somebody without the role for it was made a reviewer.", spot("reviewers", 2, "user"), "oskar.t"),
  wrongCell(
    "A program was assigned that the bureau's package does not have.",
    spot("assignments", 4, "program"),
    "UTL",
  ),
];
