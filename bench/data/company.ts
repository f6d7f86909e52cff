import type { RawTable } from "../../src/book/table";
import { registers } from "../../src/registers";
import type { Register, RegisterId } from "../../src/registers/register";
import { sheetSpec } from "../../src/registers/sheet-spec";
import type { CellValue } from "../../src/values/cell";
import { customerImport } from "./customers";
import { projectTable } from "./projects";
import { asFromExcel, chooser, randomFrom } from "./random";

const weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag"];

/** A register's rows by field, as many as are asked for. */
export const table = (
  id: RegisterId,
  count: number,
  rowOf: (at: number) => Readonly<Record<string, CellValue>>,
): RawTable => {
  const { sheet, table: name, columns } = sheetSpec(id, "sv");
  const { fields }: Register = registers[id];
  const rows = Array.from({ length: count }, (_, at) => {
    const row = rowOf(at);
    return fields.map((field): CellValue => row[field.id] ?? "");
  });
  return {
    name,
    sheet,
    row: 0,
    column: 0,
    headers: columns.map(({ header }) => header),
    rows: asFromExcel(rows),
  };
};

/** A company with every module in use: so many projects and customers, and what hangs on them in proportion. */
export const companyTables = (count: number, seed = 5): readonly RawTable[] => {
  const random = randomFrom(seed);
  const choose = chooser(random);
  const projects = projectTable(count);
  const customers = customerImport(count).table;
  const project = (): CellValue => choose(projects.rows)[0] ?? "";
  const customer = (): CellValue => choose(customers.rows)[0] ?? "";
  const employee = (): string => String(1 + Math.floor(random() * 500));
  const day = (): number => 45_100 + Math.floor(random() * 300);
  const share = (part: number): number => Math.ceil(count / part);
  return [
    projects,
    customers,
    table("dimensions", 4, (at) => ({
      dimension: ["1", "6", "8", "20"][at] ?? "",
      singular: ["Kostnadsställe", "Projekt", "Kund", "Artikel"][at] ?? "",
      kind: ["Enkel", "Projekt", "Kund", "Enkel"][at] ?? "",
      layOutTime: "Ja",
      timeCodes: "Ja",
      staffing: at === 1 ? "Ja" : "",
      permission: "Ja",
      billing: "Ja",
      pricePriority: at + 1,
    })),
    table("codes", 200, (at) => ({ dimension: at % 2 ? "20" : "1", code: `C${at}`, name: `Kod ${at}` })),
    table("timeCodes", 20, (at) => ({ code: `T${at}`, name: `Tidkod ${at}`, replaceable: "Ja" })),
    table("projectCodings", share(5), () => ({
      project: project(),
      dimension: "1",
      code: `C${2 * Math.floor(random() * 100)}`,
    })),
    table("employees", 500, (at) => ({ number: String(at + 1), name: `Anställd ${at + 1}` })),
    table("timeEntries", count, () => ({
      date: day(),
      employee: employee(),
      project: project(),
      customer: customer(),
      hours: 1 + Math.floor(random() * 32) / 4,
      reviewLevel: Math.floor(random() * 3),
    })),
    table("controls", share(50), (at) => ({
      project: project(),
      control: at % 4 ? "Budgeterad tid" : "Fakturerbar tid",
      kind: at % 2 ? "Varning" : "Registreringsstopp",
      limit: at % 4 ? 80 + (at % 30) : 100_000,
    })),
    table("prices", share(20), () => ({
      dimension: "6",
      code: project(),
      usedIn: "Tid",
      price: 500 + Math.floor(random() * 1000),
    })),
    table("recurringShifts", share(20), (at) => ({
      project: project(),
      cycle: 2,
      week: 1 + (at % 2),
      weekday: choose(weekdays),
      from: 0.25,
      to: 0.6,
      persons: 1 + (at % 4),
    })),
    table("competences", 40, (at) => ({ competence: `Kompetens ${at}`, group: `Grupp ${at % 5}` })),
    table("projectCompetences", share(20), () => ({
      project: project(),
      competence: `Kompetens ${Math.floor(random() * 40)}`,
      level: 1 + Math.floor(random() * 5),
    })),
    table("employeeCompetences", 4000, () => ({
      employee: employee(),
      competence: `Kompetens ${Math.floor(random() * 40)}`,
      level: 1 + Math.floor(random() * 5),
    })),
    table("participants", share(5), () => ({ project: project(), employee: employee(), role: "Medlem" })),
    table("attachments", share(20), (at) => ({ project: project(), fileName: `underlag ${at}.pdf` })),
    table("places", 1000, (at) => ({
      place: `Plats ${at}`,
      latitude: 55 + random() * 10,
      longitude: 12 + random() * 8,
    })),
    table("projectPlaces", share(20), () => ({
      project: project(),
      place: `Plats ${Math.floor(random() * 1000)}`,
    })),
    table("users", 300, (at) => ({ user: `U${at}`, name: `Användare ${at}` })),
    table("roles", 5, (at) => ({ role: `R${at}`, mayReview: "Ja" })),
    table("permissions", 2000, () => ({
      user: `U${Math.floor(random() * 300)}`,
      role: `R${Math.floor(random() * 5)}`,
      dimension: "6",
      code: project(),
    })),
    table("reviewers", 2000, () => ({ user: `U${Math.floor(random() * 300)}`, project: project() })),
  ];
};
