import { project, type SampleProject } from "./project";
import { day, hoursOf, kronor } from "./row";

const node = { bookable: 0 } as const;
const running = { billable: "always", billingModel: "running" } as const;
const onCall = { billable: "proposeYes", billingModel: "running", timeCode: "150" } as const;
const asParent = { inheritColor: 1 } as const;

/** Cleaning and property services, region by region; Region 2 is green, and so is everything below it. */
export const regionProjects: readonly SampleProject[] = [
  project(
    "LO",
    { sv: "Lokalvård", en: "Cleaning" },
    { ...node, color: "#1565C0", textColor: "Auto", standardUnit: "week", salesPerHour: kronor(390) },
  ),
  project(
    "LO.101",
    { sv: "Skolor", en: "Schools" },
    {
      ...running,
      ...asParent,
      customer: "M3",
      share: 5,
      budgetHours: hoursOf(2_700),
      inheritCompetences: 1,
      inheritParticipants: 1,
      staffingComment: { sv: "Nycklar hämtas hos vaktmästaren.", en: "Collect the keys from the caretaker." },
    },
  ),
  project(
    "LO.102",
    { sv: "Vårdboenden", en: "Care homes" },
    {
      ...running,
      ...asParent,
      customer: "1046",
      share: 5,
      budgetHours: hoursOf(2_100),
      inheritCompetences: 0,
    },
  ),
  project(
    "LO.103",
    { sv: "Kontor", en: "Offices" },
    {
      ...running,
      ...asParent,
      customer: "1063",
      share: 4,
      budgetHours: hoursOf(2_000),
      inheritCompetences: 1,
    },
  ),
  project(
    "LO.104",
    { sv: "Fönsterputs", en: "Window cleaning" },
    {
      ...running,
      status: "frozen",
      customer: "1071",
      inheritColor: 0,
      color: "#6A1B9A",
      textColor: "#FFFFFF",
    },
  ),
  project("R1", "Region 1", { ...node, color: "#EF6C00", textColor: "Auto", standardUnit: "month" }),
  project("R1.Fast", { sv: "Fastighetsskötsel", en: "Property care" }, { ...node, ...asParent }),
  project(
    "R1.Fast.Nord",
    { sv: "Fastighetsskötsel nord", en: "Property care north" },
    { ...running, ...asParent, customer: "1080", share: 5, budgetHours: hoursOf(1_700) },
  ),
  project(
    "R1.Fast.Syd",
    { sv: "Fastighetsskötsel syd", en: "Property care south" },
    { ...running, ...asParent, customer: "1092", share: 4, budgetHours: hoursOf(1_200) },
  ),
  project("R1.Jour", "Jour", {
    ...onCall,
    ...asParent,
    customer: "1080",
    share: 1,
    budgetHours: hoursOf(260),
  }),
  project(
    "R1.Energi",
    { sv: "Energi", en: "Energy" },
    { ...node, ...asParent, startDate: day("2025-04-01") },
  ),
  project(
    "R1.Energi.Sol",
    { sv: "Solceller", en: "Solar panels" },
    {
      ...running,
      ...asParent,
      customer: "1107",
      share: 3,
      budgetHours: hoursOf(1_100),
      startDate: day("2025-09-01"),
    },
  ),
  project(
    "R1.Energi.Vent",
    { sv: "Ventilation", en: "Ventilation" },
    {
      ...running,
      ...asParent,
      customer: "1107",
      share: 2,
      startDate: day("2025-04-01"),
      endDate: day("2026-09-30"),
    },
  ),
  project("R2", "Region 2", {
    ...node,
    color: "#2E7D32",
    textColor: "Auto",
    budgetAmount: kronor(6_500_000),
  }),
  project("R2.Fast", { sv: "Fastighetsskötsel", en: "Property care" }, { ...node, ...asParent }),
  project(
    "R2.Fast.Centrum",
    { sv: "Centrum", en: "City center" },
    { ...running, ...asParent, customer: "1120", share: 5, budgetHours: hoursOf(1_300) },
  ),
  project(
    "R2.Fast.Hamnen",
    { sv: "Hamnen", en: "The harbor" },
    { ...running, ...asParent, customer: "1133", share: 4, budgetHours: hoursOf(1_400) },
  ),
  project("R2.Mark", { sv: "Markskötsel", en: "Grounds" }, { ...node, ...asParent }),
  project(
    "R2.Mark.Park",
    { sv: "Parker", en: "Parks" },
    { ...running, ...asParent, customer: "1145", share: 2, budgetHours: hoursOf(900) },
  ),
  project("R2.Mark.Vinter", { sv: "Vinterväghållning", en: "Winter roads" }, { ...node, ...asParent }),
  project(
    "R2.Mark.Vinter.Dag",
    { sv: "Plogning dag", en: "Plowing by day" },
    {
      ...running,
      ...asParent,
      customer: "1145",
      share: 3,
      budgetHours: hoursOf(450),
      startDate: day("2025-11-01"),
      endDate: day("2026-04-15"),
    },
  ),
  project(
    "R2.Mark.Vinter.Natt",
    { sv: "Plogning natt", en: "Plowing by night" },
    {
      ...onCall,
      ...asParent,
      customer: "1145",
      share: 2,
      budgetHours: hoursOf(400),
      startDate: day("2025-11-01"),
      endDate: day("2026-04-15"),
    },
  ),
  project("R2.Jour", "Jour", {
    ...onCall,
    ...asParent,
    customer: "1120",
    share: 1,
    budgetHours: hoursOf(300),
  }),
  project("R3", "Region 3", { ...node, color: "#AD1457", textColor: "Auto", budgetHours: hoursOf(2_600) }),
  project("R3.Fast", { sv: "Fastighetsskötsel", en: "Property care" }, { ...node, ...asParent }),
  project("R3.Fast.Bruket", "Bruket", { ...running, ...asParent, customer: "1158", share: 4 }),
  project(
    "R3.Fast.Torget",
    { sv: "Torget", en: "The square" },
    { ...running, ...asParent, customer: "1166", share: 3 },
  ),
  project("R3.Mark", { sv: "Markskötsel", en: "Grounds" }, { ...node, ...asParent }),
  project(
    "R3.Mark.Vinter",
    { sv: "Vinterväghållning", en: "Winter roads" },
    {
      ...running,
      ...asParent,
      customer: "1158",
      share: 1,
      startDate: day("2025-11-01"),
      endDate: day("2026-04-15"),
    },
  ),
];
