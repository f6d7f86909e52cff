import type { StoredValue, ValueType } from "../values/value-type";
import { bool, money, text } from "./types";

/**
 * A setting that Kontera reads: its names in column Namn, how its value is read, and what holds when it is
 * blank.
 */
export type Setting = {
  readonly sv: string;
  readonly en: string;
  readonly type: ValueType;
  /** In the stored unit; undefined where nothing is a sensible answer. */
  readonly standard: StoredValue | undefined;
};

const language = {
  kind: "enum",
  choices: [
    { id: "sv", sv: "Svenska", en: "Swedish", aliases: ["sv"] },
    { id: "en", sv: "Engelska", en: "English", aliases: ["en"] },
  ],
} as const;

const NO = 0;
const YES = 1;

/** The settings that Kontera knows, by id. Rows with other names are the user's own and are left alone. */
export const knownSettings = {
  language: { sv: "Språk", en: "Language", type: language, standard: undefined },
  currency: { sv: "Valuta", en: "Currency", type: text, standard: "SEK" },
  companyName: { sv: "Företagsnamn", en: "Company name", type: text, standard: undefined },
  companyNumber: { sv: "Organisationsnummer", en: "Organisation number", type: text, standard: undefined },
  placeRadius: {
    sv: "Standardradie för platser (m)",
    en: "Default radius of a place (m)",
    type: { kind: "integer", min: 1 },
    standard: 200,
  },
  salesPerHour: {
    sv: "Normalvärde försäljning per schemalagd timme",
    en: "Normal sales per scheduled hour",
    type: money,
    standard: undefined,
  },
  billingInTime: { sv: "Fakturering i Tid", en: "Billing in Time", type: bool, standard: NO },
  billingInTravel: { sv: "Fakturering i Resa", en: "Billing in Travel", type: bool, standard: NO },
  /** #169, Q10. */
  countBillable: {
    sv: "Räkna med fakturerbar tid vid tidskontroller",
    en: "Count billable time in time controls",
    type: bool,
    standard: NO,
  },
  /** #162, Q14. */
  allowOutsideDates: {
    sv: "Tillåt registrering utanför projektets datum",
    en: "Allow registration outside the project's dates",
    type: bool,
    standard: NO,
  },
  /** #161, Q27. */
  blockClosing: {
    sv: "Tillåt ej avslut då ogranskade rader finns",
    en: "Block closing while unreviewed rows exist",
    type: bool,
    standard: NO,
  },
  /** Q25. */
  pricesInherit: { sv: "Priser ärvs i trädet", en: "Prices inherit in the tree", type: bool, standard: NO },
  /** #77. */
  showStaffingComments: {
    sv: "Visa kommentarer för anställda",
    en: "Show staffing comments to employees",
    type: bool,
    standard: NO,
  },
  /** Q23. */
  competenceLevels: {
    sv: "Högsta kompetensnivå",
    en: "Highest competence level",
    type: { kind: "integer", min: 1 },
    standard: 5,
  },
  /** #60, Q43. */
  attachmentTypes: {
    sv: "Tillåtna filtyper för bilagor",
    en: "Attachment file types allowed",
    type: text,
    standard: "pdf, docx, xlsx, png, jpg",
  },
  /** #4. Names of modules, parted by semicolons. */
  modulesOff: { sv: "Avstängda moduler", en: "Modules turned off", type: text, standard: undefined },
  /** #66. */
  showColors: { sv: "Visa färger i bladet", en: "Show colors in the sheet", type: bool, standard: YES },
  /** #124. */
  showPermissions: { sv: "Visa fliken Behörighet", en: "Show the Permission tab", type: bool, standard: YES },
  /** #168. */
  releaseLevel: {
    sv: "Granskningsnivå för frisläppning",
    en: "Review level required for release",
    type: { kind: "integer", min: 0 },
    standard: 1,
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingId = keyof typeof knownSettings;

export const settingIds = Object.keys(knownSettings) as readonly SettingId[];
