import type { SettingWords } from "../../register-words";

/** The names of the known settings, in Swedish. */
export const settings: SettingWords = {
  language: { name: "Språk", choices: { sv: ["Svenska", "sv"], en: ["Engelska", "en"] } },
  currency: "Valuta",
  companyName: "Företagsnamn",
  companyNumber: "Organisationsnummer",
  placeRadius: "Standardradie för platser (m)",
  salesPerHour: "Normalvärde försäljning per schemalagd timme",
  billingInTime: "Fakturering i Tid",
  billingInTravel: "Fakturering i Resa",
  countBillable: "Räkna med fakturerbar tid vid tidskontroller",
  allowOutsideDates: "Tillåt registrering utanför projektets datum",
  blockClosing: "Tillåt ej avslut då ogranskade rader finns",
  pricesInherit: "Priser ärvs i trädet",
  showStaffingComments: "Visa kommentarer för anställda",
  competenceLevels: "Högsta kompetensnivå",
  attachmentTypes: "Tillåtna filtyper för bilagor",
  modulesOff: "Avstängda moduler",
  showColors: "Visa färger i bladet",
  showPermissions: "Visa fliken Behörighet",
  releaseLevel: "Granskningsnivå för frisläppning",
  logLink: "Importloggens sista länk",
};
