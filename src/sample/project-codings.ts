import { day, type SampleRow } from "./row";

/** The cost centres that follow from projects, and vehicles where one is always used or never. */
export const projectCodings: readonly SampleRow<"projectCodings">[] = [
  { project: "LO.101", dimension: "1", code: "100" },
  { project: "LO.102", dimension: "1", code: "100" },
  { project: "LO.103", dimension: "1", code: "100" },
  { project: "R1.Fast.Nord", dimension: "1", code: "200" },
  { project: "R1.Fast.Syd", dimension: "1", code: "200" },
  { project: "R2.Fast.Centrum", dimension: "1", code: "210", rule: "locked" },
  { project: "R2.Fast.Hamnen", dimension: "1", code: "210" },
  { project: "R2.Mark.Vinter.Natt", dimension: "21", code: "04" },
  { project: "R3.Fast.Bruket", dimension: "1", code: "220" },
  { project: "BS.EK.Bok", dimension: "21", leaveBlank: 1 },
];

/** What payroll adds for a customer: kept and exported, never run here (#129). */
export const events: readonly SampleRow<"events">[] = [
  {
    dimension: "8",
    code: "M3",
    order: 10,
    formulaKind: { sv: "Tillägg", en: "Supplement" },
    formula: "TID * 25",
    activeFrom: day("2026-01-01"),
    description: {
      sv: "Extra ersättning för all tid på kunden",
      en: "Extra pay for all time on the customer",
    },
  },
];
