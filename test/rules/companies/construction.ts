import type { Row, Rows } from "../books";

const parts = ["Grund", "Stomme", "Tak"] as const;
const crew = ["201", "202", "203", "204"] as const;
const days = ["2026-01-12", "2026-01-13", "2026-02-09", "2026-03-09", "2026-03-10"] as const;

const node = { bookable: "Nej" };

/** Four levels: the region, the site, the building, and what is built. */
const projects: readonly Row[] = [
  { code: "N", name: "Norr", ...node, color: "#EF6C00", textColor: "Auto" },
  {
    code: "N.1204",
    name: "Kvarteret Lärkan",
    ...node,
    startDate: "2026-01-01",
    endDate: "2026-11-30",
    billable: "Ja – alltid",
    billingModel: "Fast pris",
    fixedPrice: 4_300_000,
    externalComment: "Enligt avtal",
    inheritColor: "Ja",
  },
  { code: "N.1204.HusA", name: "Hus A", ...node, inheritColor: "Ja" },
  ...parts.map((part) => ({
    code: `N.1204.HusA.${part}`,
    name: part,
    bookable: "Ja",
    startDate: "2026-01-01",
    endDate: "2026-10-31",
    budgetHours: 900,
    billable: "Ja – alltid",
    inheritColor: "Ja",
    inheritParticipants: "Ja",
  })),
  { code: "N.1199", name: "Garantier", ...node },
  { code: "N.1199.Tak", name: "Takläckage", billable: "Nej – aldrig", allEmployees: "Ja" },
];

const timeEntries = crew.flatMap((employee, who) =>
  days.map((date, at): Row => ({
    date,
    employee,
    project: `N.1204.HusA.${parts[(who + at) % parts.length] ?? "Tak"}`,
    customer: "B1",
    hours: 8,
    Kostnadsställe: "30",
    reviewLevel: date < "2026-02-28" ? 1 : "",
  })),
);

/** A builder: fixed prices in a tree of four levels, with crews, shifts and competences. */
export const construction: Rows = {
  settings: [
    { name: "Fakturering i Tid", value: "Ja" },
    { name: "Fakturering i Resa", value: "Ja" },
  ],
  dimensions: [
    { dimension: "1", singular: "Kostnadsställe", kind: "Enkel", layOutTime: "Ja", rule: "Måste anges" },
    {
      dimension: "6",
      singular: "Projekt",
      kind: "Projekt",
      tree: "Ja",
      billing: "Ja",
      pricePriority: 1,
      participantsOnly: "Ja",
      staffing: "Ja",
    },
    { dimension: "8", singular: "Kund", kind: "Kund", billing: "Ja", pricePriority: 2, travelPrice: "Ja" },
  ],
  codes: [{ dimension: "1", code: "30", name: "Region norr" }],
  projects,
  projectCodings: parts.map((part) => ({ project: `N.1204.HusA.${part}`, dimension: "1", code: "30" })),
  customers: [{ number: "B1", name: "Bostads AB Lärkan", organizationNumber: "202100-5489", country: "SE" }],
  employees: crew.map((number) => ({ number, name: `Snickare ${number}` })),
  participants: crew
    .map((employee) => ({ project: "N.1204.HusA.Grund", employee }))
    .concat(
      crew.flatMap((employee) =>
        ["N.1204.HusA.Stomme", "N.1204.HusA.Tak"].map((project) => ({ project, employee })),
      ),
    ),
  recurringShifts: [
    {
      project: "N.1204.HusA.Tak",
      cycle: 1,
      week: 1,
      weekday: "måndag",
      from: "07:00",
      to: "16:00",
      persons: 2,
    },
  ],
  controls: [{ project: "N.1204", control: "Budgeterad tid", kind: "Varning", limit: 90 }],
  timeEntries,
  travelEntries: [
    {
      date: "2026-02-09",
      employee: "201",
      project: "N.1204.HusA.Grund",
      customer: "B1",
      quantity: 1,
      amount: 1250,
      Kostnadsställe: "30",
    },
    {
      date: "2026-02-10",
      employee: "202",
      project: "N.1204.HusA.Tak",
      customer: "B1",
      quantity: 1,
      amount: 300,
      Kostnadsställe: "30",
    },
    {
      date: "2026-02-11",
      employee: "202",
      project: "N.1204.HusA.Tak",
      customer: "B1",
      quantity: 1,
      amount: -300,
      Kostnadsställe: "30",
    },
  ],
};
