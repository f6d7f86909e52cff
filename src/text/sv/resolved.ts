import type { CodingModule } from "../../resolve/coding";
import type { ReleaseStop } from "../../resolve/releasable";
import type { ResolvedFieldKind } from "../../resolve/resolved-field";
import type { PartId } from "../../resolve/resolved-value";

const codingModules: Record<CodingModule, string> = { time: "tid", travel: "resa", payroll: "lön" };

/** What can be asked of a project is called; the dimension by its own name. */
export const resolvedLabels = {
  status: () => "Gällande status",
  startDate: () => "Öppet från",
  endDate: () => "Öppet till",
  bookable: () => "Registrerbart",
  budgetHours: () => "Budgeterade timmar",
  budgetAmount: () => "Budgeterat belopp",
  controls: () => "Kontroller som gäller",
  billable: () => "Gällande fakturering",
  billingModel: () => "Gällande faktureringsmodell",
  externalComment: () => "Extern kommentar på fakturaunderlaget",
  invoiceTransfer: () => "Förs över till fakturaunderlaget",
  coding: (dimension: string, module: CodingModule) => `${dimension} i ${codingModules[module]}`,
  codingRule: (dimension: string) => `Regel för ${dimension}`,
  timeCode: () => "Tidkod",
  color: () => "Gällande färg",
  textColor: () => "Gällande textfärg",
  staffingComment: () => "Kommentar på passen",
  shiftComments: () => "Kommentarer på enskilda pass",
  shiftHours: () => "Timmar i passen",
  salesPerHour: () => "Normalvärde för försäljning per timme",
  standardUnit: () => "Standardvärden per",
  competences: () => "Krav på kompetens",
  qualified: () => "Vilka som uppfyller kraven",
  participants: () => "Deltagare",
  allEmployees: () => "Alla anställda är deltagare",
  participantAccess: () => "Vad deltagande styr",
  places: () => "Platser",
  price: () => "Pris på tid i dag",
  travelPrice: () => "Pris på resa i dag",
  worth: () => "Arbetets värde",
  release: () => "Vad som hindrar frisläppning",
  attachments: () => "Bilagor",
  clocking: () => "Får stämpla här",
  projectsAt: () => "Projekt som platsen föreslår",
  reviewers: () => "Får granska",
  permissions: () => "Har behörighet",
} satisfies Record<ResolvedFieldKind, (dimension: string, module: CodingModule) => string>;

/** What the parts of an answer are called. */
export const partLabels = {
  competence: "Kompetens",
  group: "Grupp",
  level: "Nivå",
  project: "Från",
  employee: "Anställd",
  name: "Namn",
  role: "Roll",
  email: "E-post",
  phone: "Telefon",
  inherited: "Ärvd",
  user: "Användare",
  code: "Kod",
  qualified: "Uppfyller kraven",
  lacks: "Saknar",
  belowLevel: "För låg nivå",
  comment: "Kommentar",
  weekday: "Veckodag",
  from: "Från",
  to: "Till",
  date: "Datum",
  cycle: "Veckor i cykeln",
  shifts: "Pass",
  hours: "Timmar",
  sales: "Försäljning",
  place: "Plats",
  latitude: "Latitud",
  longitude: "Longitud",
  radius: "Radie (m)",
  participantsOnly: "Bara deltagare kommer åt projektet",
  ownByDefault: "Egna projekt visas som förval",
  autoAdd: "Den som väljer projektet blir deltagare",
  control: "Kontroll",
  kind: "Typ",
  limit: "Gränsvärde",
  source: "Pris",
  price: "Kronor per enhet",
  priceRows: "Rader i Priser",
  register: "Register",
  row: "Rad",
  reasons: "Hindras av",
  value: "Värde",
  budgetAmount: "Budgeterat belopp",
  unpriced: "Rader utan pris",
  meters: "Meter bort",
  fileName: "Fil",
  link: "Länk",
  description: "Beskrivning",
  atRegistration: "Visas vid registrering",
  outcome: "Utfall",
  mayReview: "Rollen får granska",
  seesPermissions: "Rollen får se behörighet",
} satisfies Record<PartId, string>;

/** What becomes of a dimension in a report. */
export const codingOutcomes = {
  code: "Fylls i",
  leftBlank: "Lämnas tom",
  nothing: "Fylls inte i vid tid",
};

/** Where a price comes from. */
export const priceSources = {
  price: "finns",
  tied: "två lika specifika",
  none: "saknas",
  registered: "det registrerade beloppet",
};

/** What keeps an entry from being released. */
export const releaseStops = {
  released: "redan frisläppt",
  notBilled: "faktureras inte",
  noCustomer: "kund saknas",
  notReviewed: "inte granskad",
  fixedPriceOpen: "fast pris på ett projekt som inte är avslutat",
  later: "efter dagen",
} satisfies Record<ReleaseStop, string>;
