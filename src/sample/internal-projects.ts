import { project, type SampleProject } from "./project";
import { day, hoursOf, kronor } from "./row";

const internal = { bookable: 1, billable: "never", neverTransfer: 1 } as const;
const node = { bookable: 0 } as const;

/** What the company does for itself: support in four levels, and projects that stand alone. */
export const internalProjects: readonly SampleProject[] = [
  project("BS", { sv: "Bolagsstöd", en: "Business support" }, { ...node, budgetAmount: kronor(4_200_000) }),
  project("BS.HR", "HR", node),
  project(
    "BS.HR.Bem",
    { sv: "Bemanning", en: "Staffing" },
    { ...internal, share: 6, budgetHours: hoursOf(1_100) },
  ),
  project(
    "BS.HR.Rek",
    { sv: "Rekrytering", en: "Recruitment" },
    { ...internal, share: 4, budgetHours: hoursOf(600) },
  ),
  project("BS.HR.Utb", { sv: "Utbildning", en: "Training" }, node),
  project(
    "BS.HR.Utb.Brand",
    { sv: "Brandutbildning", en: "Fire safety training" },
    {
      ...internal,
      share: 1,
      budgetHours: hoursOf(120),
      startDate: day("2025-09-01"),
      endDate: day("2026-06-30"),
    },
  ),
  project(
    "BS.HR.Utb.Led",
    { sv: "Ledarutveckling", en: "Leadership" },
    { ...internal, share: 1, budgetHours: hoursOf(160), startDate: day("2025-10-01") },
  ),
  project("BS.EK", { sv: "Ekonomi", en: "Finance" }, { ...node, budgetHours: hoursOf(2_000) }),
  project("BS.EK.Bok", { sv: "Bokslut", en: "Closing the books" }, { ...internal, share: 4 }),
  project("BS.EK.Lön", { sv: "Lönekörning", en: "Payroll" }, { ...internal, share: 4, timeCode: "120" }),
  project("BS.EK.Upph", { sv: "Upphandling", en: "Procurement" }, { ...internal, share: 2 }),
  project("BS.IT", "IT", node),
  project(
    "BS.IT.Drift",
    { sv: "Drift och support", en: "Operations and support" },
    { ...internal, share: 4, budgetHours: hoursOf(700), internalCommentRequired: 1 },
  ),
  project(
    "BS.IT.Byte",
    { sv: "Systembyte", en: "System replacement" },
    { ...node, startDate: day("2025-03-01"), endDate: day("2026-12-31") },
  ),
  project(
    "BS.IT.Byte.E1",
    { sv: "Etapp 1, kravställning", en: "Stage 1, requirements" },
    {
      ...internal,
      share: 3,
      status: "closed",
      budgetHours: hoursOf(200),
      startDate: day("2025-03-01"),
      endDate: day("2025-11-30"),
    },
  ),
  project(
    "BS.IT.Byte.E2",
    { sv: "Etapp 2, införande", en: "Stage 2, rollout" },
    {
      ...internal,
      share: 3,
      budgetHours: hoursOf(400),
      startDate: day("2025-12-01"),
      endDate: day("2026-12-31"),
    },
  ),
  project(
    "0001",
    { sv: "Intern tid", en: "Internal time" },
    {
      ...internal,
      allEmployees: 1,
      internalComment: { sv: "Möten och väntetid", en: "Meetings and waiting" },
    },
  ),
  project(
    "05",
    { sv: "Arbetsmiljö", en: "Work environment" },
    { ...internal, allEmployees: 1, budgetHours: hoursOf(240), startDate: day("2025-01-01") },
  ),
  project(
    "10",
    { sv: "Mässor", en: "Trade fairs" },
    { ...internal, startDate: day("2026-02-01"), endDate: day("2026-10-31"), budgetAmount: kronor(180_000) },
  ),
];
