import { project, type SampleProject } from "./project";
import { day, hoursOf, kronor } from "./row";

const node = { bookable: 0 } as const;
const part = { bookable: 1, billable: "always" } as const;
const badhuset = {
  customer: "1174",
  status: "closed",
  startDate: day("2025-02-01"),
  endDate: day("2025-12-19"),
} as const;
const skolan = { customer: "1189", startDate: day("2025-08-15"), endDate: day("2026-08-31") } as const;
const larkan = { customer: "NO04", startDate: day("2026-01-12"), endDate: day("2026-11-30") } as const;

/** Building contracts at fixed prices, and the warranty cases after them. */
export const contractProjects: readonly SampleProject[] = [
  project("ENT", { sv: "Entreprenad", en: "Contracts" }, node),
  project(
    "ENT.2501",
    { sv: "Badhuset, ombyggnad", en: "The swimming hall, conversion" },
    {
      ...node,
      status: "closed",
      startDate: day("2025-02-01"),
      endDate: day("2025-12-19"),
      billable: "always",
      billingModel: "fixedPrice",
      fixedPrice: kronor(1_850_000),
      budgetAmount: kronor(1_600_000),
      externalComment: { sv: "Enligt avtal 2025-01-20", en: "As agreed on 2025-01-20" },
    },
  ),
  project(
    "ENT.2501.Proj",
    { sv: "Projektering", en: "Design" },
    { ...part, ...badhuset, budgetHours: hoursOf(200), share: 1 },
  ),
  project(
    "ENT.2501.Mark",
    { sv: "Markarbete", en: "Groundwork" },
    { ...part, ...badhuset, budgetHours: hoursOf(420), share: 2 },
  ),
  project(
    "ENT.2501.Inst",
    { sv: "Installation", en: "Installation" },
    { ...part, ...badhuset, budgetHours: hoursOf(450), share: 3 },
  ),
  project(
    "ENT.2502",
    { sv: "Förskolan Trädgården", en: "Trädgården nursery school" },
    {
      ...node,
      startDate: day("2025-08-15"),
      endDate: day("2026-08-31"),
      billable: "always",
      billingModel: "fixedPrice",
      fixedPrice: kronor(4_300_000),
      budgetAmount: kronor(3_700_000),
    },
  ),
  project(
    "ENT.2502.Proj",
    { sv: "Projektering", en: "Design" },
    { ...part, ...skolan, budgetHours: hoursOf(700), share: 2 },
  ),
  project("ENT.2502.Bygg", { sv: "Byggnation", en: "Construction" }, node),
  project(
    "ENT.2502.Bygg.Grund",
    { sv: "Grund", en: "Foundation" },
    { ...part, ...skolan, budgetHours: hoursOf(900), share: 3 },
  ),
  project(
    "ENT.2502.Bygg.Stomme",
    { sv: "Stomme", en: "Frame" },
    { ...part, ...skolan, budgetHours: hoursOf(1_800), share: 4 },
  ),
  project(
    "ENT.2502.Bygg.Tak",
    { sv: "Tak", en: "Roof" },
    { ...part, ...skolan, budgetHours: hoursOf(1_100), share: 2 },
  ),
  project(
    "ENT.2601",
    { sv: "Kvarteret Lärkan", en: "The Lärkan block" },
    {
      ...node,
      startDate: day("2026-01-12"),
      endDate: day("2026-11-30"),
      billable: "always",
      billingModel: "fixedPrice",
      fixedPrice: kronor(2_750_000),
    },
  ),
  project(
    "ENT.2601.Proj",
    { sv: "Projektering", en: "Design" },
    { ...part, ...larkan, budgetHours: hoursOf(600), share: 3 },
  ),
  project(
    "ENT.2601.Rivn",
    { sv: "Rivning", en: "Demolition" },
    {
      ...part,
      ...larkan,
      status: "frozen",
      internalComment: { sv: "Väntar på marklov", en: "Waiting for the permit" },
    },
  ),
  project("1", { sv: "Garantiärenden", en: "Warranty cases" }, node),
  project(
    "1.8",
    { sv: "Fuktskada källare", en: "Damp in the basement" },
    { billable: "never", share: 1, budgetHours: hoursOf(200) },
  ),
  project(
    "1.9",
    { sv: "Dörrautomatik", en: "Door opener" },
    { billable: "never", share: 1, budgetHours: hoursOf(200) },
  ),
  project(
    "1.10",
    { sv: "Takavvattning", en: "Roof drainage" },
    { billable: "never", budgetHours: hoursOf(80) },
  ),
];
