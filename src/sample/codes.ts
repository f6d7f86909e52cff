import type { Words } from "../values/by-lang";
import { day, type SampleRow } from "./row";

type Code = SampleRow<"codes">;

const code = (dimension: string, own: string, name: string | Words, more: Code = {}): Code => ({
  dimension,
  code: own,
  name,
  ...more,
});

/** The values of the simple dimensions: cost centres, articles and vehicles. */
export const codes: readonly Code[] = [
  code("1", "010", { sv: "Ledning", en: "Management" }),
  code("1", "020", { sv: "Ekonomi och personal", en: "Finance and staff" }),
  code("1", "030", { sv: "IT", en: "IT" }),
  code("1", "100", { sv: "Lokalvård", en: "Cleaning" }, { startDate: day("2025-01-01") }),
  code("1", "200", { sv: "Fastighet Region 1", en: "Property Region 1" }),
  code("1", "210", { sv: "Fastighet Region 2", en: "Property Region 2" }),
  code("1", "220", { sv: "Fastighet Region 3", en: "Property Region 3" }, { startDate: day("2025-06-01") }),
  code("1", "300", { sv: "Entreprenad", en: "Contracts" }),
  code(
    "1",
    "190",
    { sv: "Fönsterputs (upphörd)", en: "Window cleaning (ended)" },
    { startDate: day("2025-01-01"), endDate: day("2025-12-31") },
  ),
  code("20", "A100", { sv: "Arbetad tid", en: "Hours worked" }, { billable: "always" }),
  code("20", "A110", { sv: "Jourtid", en: "On-call hours" }, { billable: "proposeYes" }),
  code("20", "A200", { sv: "Material", en: "Material" }, { billable: "always" }),
  code("20", "A300", { sv: "Maskinhyra", en: "Machine rental" }, { billable: "proposeYes" }),
  code("20", "A900", { sv: "Internt", en: "Internal" }, { billable: "never" }),
  code("21", "01", { sv: "Skåpbil 1", en: "Van 1" }),
  code("21", "02", { sv: "Skåpbil 2", en: "Van 2" }),
  code("21", "03", { sv: "Lastväxlare", en: "Hooklift truck" }, { rule: "required" }),
  code("21", "04", { sv: "Redskapsbärare", en: "Tool carrier" }),
];
