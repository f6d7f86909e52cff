import type { Row, Rows } from "../books";

const clients = ["C100", "C200", "C300"] as const;
const consultants = ["anna.l", "bo.k"] as const;
const programs = ["BOK", "LON"] as const;
const services = ["Bokföring", "Lön"] as const;

const timeEntries = clients.flatMap((client, at) =>
  services.map((service, part): Row => ({
    date: `2026-03-0${at + 2}`,
    employee: consultants[part] ?? "anna.l",
    project: `${client}.${service}`,
    customer: client,
    hours: 3.25,
    timeCode: "ARB",
    reviewLevel: "",
  })),
);

/** A bureau: its clients as customers, a project a client and service, and who reaches which client's programs. */
export const bureau: Rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [
    { dimension: "1", singular: "Kostnadsställe", kind: "Enkel" },
    {
      dimension: "6",
      singular: "Projekt",
      kind: "Projekt",
      tree: "Ja",
      billing: "Ja",
      pricePriority: 2,
      timeCodes: "Ja",
      permission: "Ja",
    },
    { dimension: "8", singular: "Kund", kind: "Kund", billing: "Ja", pricePriority: 1 },
  ],
  timeCodes: [{ code: "ARB", name: "Arbetad tid", replaceable: "Ja" }],
  projects: clients.flatMap((client): Row[] => [
    { code: client, name: `Klient ${client}`, bookable: "Nej" },
    ...services.map((service) => ({
      code: `${client}.${service}`,
      name: service,
      timeCode: "ARB",
      billable: "Kan faktureras, föreslå Ja",
    })),
  ]),
  customers: clients.map((number) => ({ number, name: `Klient ${number}`, country: "SE" })),
  employees: consultants.map((number) => ({ number, name: number, email: `${number}@byra.example` })),
  prices: clients.map((code) => ({
    dimension: "8",
    code,
    usedIn: "Tid",
    price: 950,
    validFrom: "2025-01-01",
  })),
  codingCombinations: [
    { kind: "Tillåt ej", Projekt: "C100.Lön", Kund: "C200" },
    { kind: "Tillåt", Projekt: "*", Kund: "*" },
  ],
  timeEntries,
  users: consultants.map((user) => ({ user, name: user })),
  roles: [{ role: "Konsult", mayReview: "Ja" }],
  registerRights: [{ role: "Konsult", register: "Projekt", right: "Läsa" }],
  permissions: consultants.map((user) => ({ user, role: "Konsult", dimension: "6", code: "" })),
  reviewers: [{ user: "anna.l", project: "" }],
  clients: clients.map((client) => ({ client, name: `Klient ${client}` })),
  consultants: consultants.map((consultant) => ({ consultant, name: consultant })),
  programs: programs.map((program) => ({ program, name: program, inPackage: "Ja" })),
  adminRights: [{ administrator: "anna.l" }],
  assignments: clients.flatMap((client) =>
    consultants.map((consultant, at) => ({ client, consultant, program: programs[at] ?? "BOK" })),
  ),
};
