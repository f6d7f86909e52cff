import type { Row, Rows } from "../books";

const assignments = [
  ["2601", "Årsbokslut Nordan", "1001", 1250],
  ["2602", "Systembyte Lilla Edet", "1002", 1400],
  ["2603", "Rådgivning löpande", "1001", 1100],
] as const;
const people = ["101", "102", "103"] as const;
const days = ["2026-02-02", "2026-02-03", "2026-02-04", "2026-03-02", "2026-03-03"] as const;

/** What each of them worked, a day shared between two assignments; February is reviewed and released. */
const timeEntries = people.flatMap((employee, who) =>
  days.flatMap((date, at) =>
    [0, 1].map((part): Row => {
      const [project, , customer] = assignments[(who + at + part) % assignments.length] ?? assignments[0];
      const isReleased = date < "2026-03-01";
      return {
        date,
        employee,
        project,
        customer,
        hours: part === 0 ? 5.5 : 2.5,
        reviewLevel: isReleased ? 1 : "",
        released: isReleased ? "2026-03-05" : "",
        internalComment: `Arbete dag ${at + 1}`,
      };
    }),
  ),
);

/** A consultancy: a flat register of assignments, billed as they run, with prices on each. */
export const consultancy: Rows = {
  settings: [
    { name: "Organisationsnummer", value: "556016-0680" },
    { name: "Fakturering i Tid", value: "Ja" },
    { name: "Högsta antal timmar per dag", value: "12" },
  ],
  dimensions: [
    { dimension: "1", singular: "Kostnadsställe", kind: "Enkel" },
    { dimension: "6", singular: "Uppdrag", kind: "Projekt", billing: "Ja", pricePriority: 1 },
    { dimension: "8", singular: "Kund", kind: "Kund", billing: "Ja", pricePriority: 2, layOutTime: "Ja" },
  ],
  projects: [
    ...assignments.map(([code, name]) => ({
      code,
      name,
      status: "Pågående",
      billable: "Ja – alltid",
      billingModel: "Löpande",
      budgetHours: 400,
      budgetAmount: 600_000,
    })),
    { code: "0001", name: "Internt", billable: "Nej – aldrig" },
    { code: "2501", name: "Förra året", status: "Avslutat", endDate: "2025-12-31", billable: "Ja – alltid" },
  ],
  projectCodings: assignments.map(([project, , code]) => ({ project, dimension: "8", code })),
  customers: [
    { number: "1001", name: "Nordan Bygg AB", organizationNumber: "202100-5489", country: "SE" },
    { number: "1002", name: "Lilla Edet Kraft", country: "SE", email: "ekonomi@edet.example" },
  ],
  employees: people.map((number) => ({ number, name: `Konsult ${number}` })),
  prices: assignments.map(([code, , , price]) => ({ dimension: "6", code, usedIn: "Tid", price })),
  controls: assignments.flatMap(([project]) => [
    { project, control: "Budgeterad tid", kind: "Varning", limit: 80 },
    { project, control: "Budgeterad tid", kind: "Registreringsstopp", limit: 100 },
  ]),
  timeEntries,
};
