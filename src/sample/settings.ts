import { knownSettings, settingIds, type SettingId } from "../registers/known-settings";
import { hourParts } from "../values/brands";
import type { Words } from "../values/by-lang";
import { writeText, type StoredValue } from "../values/value-type";
import { RELEASE_LEVEL } from "./review";
import { kronor, type SampleRow } from "./row";

type Setting = { readonly value: StoredValue | Words; readonly description: Words };

const setting = (value: StoredValue | Words, sv: string, en: string): Setting => ({
  value,
  description: { sv, en },
});

/** What the sample's company has set, by the setting's id; a text may differ between the languages. */
const chosen: Readonly<Record<SettingId, Setting>> = {
  language: setting({ sv: "sv", en: "en" }, "Språket i arbetsboken", "The language of the workbook"),
  currency: setting("SEK", "Valuta för alla belopp", "The currency of every amount"),
  companyName: setting("Ekstigen Servicegrupp AB", "Vårt namn", "Our name"),
  companyNumber: setting("552171-0482", "Vårt organisationsnummer", "Our organisation number"),
  placeRadius: setting(150, "Gäller platser utan egen radie", "For places without a radius of their own"),
  salesPerHour: setting(
    kronor(485),
    "Gäller projekt utan eget värde",
    "For projects without a value of their own",
  ),
  billingInTime: setting(1, "Tid faktureras", "Time is billed"),
  billingInTravel: setting(0, "Resor faktureras inte", "Travel is not billed"),
  countBillable: setting(0, "All arbetad tid räknas", "All worked time counts"),
  allowOutsideDates: setting(0, "Datum på projekt gäller", "Project dates hold"),
  blockClosing: setting(1, "Granska först, avsluta sedan", "Review first, then close"),
  pricesInherit: setting(0, "Varje projekt har sina priser", "Each project has its own prices"),
  showStaffingComments: setting(1, "Syns i schemat", "Shown in the schedule"),
  competenceLevels: setting(3, "1 grund, 2 van, 3 handledare", "1 basic, 2 skilled, 3 instructor"),
  attachmentTypes: setting(
    "pdf, docx, png",
    "Andra filer läggs på intranätet",
    "Other files go on the intranet",
  ),
  modulesOff: setting("", "Alla moduler är på", "All modules are on"),
  showColors: setting(1, "Projekten fylls med sin färg", "Projects are filled with their color"),
  showPermissions: setting(1, "Alla får se vem som når vad", "Everybody may see who reaches what"),
  releaseLevel: setting(RELEASE_LEVEL, "Arbetsledare och sedan ekonomi", "The supervisor and then finance"),
  vatRate: setting(25, "Gäller kunder och artiklar utan egen", "For customers and articles without one"),
  lineSumming: setting("row", "En fakturarad för varje tidrad", "One invoice line for each time entry"),
  articleTime: setting("", "Vi använder inga artiklar", "We use no articles"),
  articleTravel: setting("", "Vi använder inga artiklar", "We use no articles"),
  articleFixedPrice: setting("", "Vi använder inga artiklar", "We use no articles"),
  accountReceivables: setting("1510", "För bokföring av fakturor", "For bookkeeping of invoices"),
  accountRevenue: setting("3001", "För bokföring av fakturor", "For bookkeeping of invoices"),
  accountVat: setting("2611", "För bokföring av fakturor", "For bookkeeping of invoices"),
  standingRegisters: setting("", "Kontera skriver den vid varje jobb", "Kontera writes it with every job"),
  hoursPerDay: setting(hourParts(120_000), "Längre dagar kontrolleras", "Longer days are looked into"),
  rulesOff: setting("", "Alla regler gäller", "All rules apply"),
  rulesLowered: setting("", "Ingen regel bara upplyser", "No rule only informs"),
  logLink: setting("", "Kontera skriver den vid varje jobb", "Kontera writes it with every job"),
  whenChanged: setting(
    "stop",
    "Kontera lägger tillbaka: för en Excel som inte stannar. Fel värden kan då stå i bladet ett ögonblick",
    "Kontera puts back: for an Excel that does not stop. Wrong values may then stand in the sheet for a moment",
  ),
};

const written = (id: SettingId): Words => {
  const { value } = chosen[id];
  const { type } = knownSettings[id];
  const { sv, en } = typeof value === "object" ? value : { sv: value, en: value };
  return { sv: writeText(type, sv, "sv", ","), en: writeText(type, en, "en", ".") };
};

/** Every setting that is known, as the sample's company has it. */
export const settings: readonly SampleRow<"settings">[] = settingIds.map((id) => ({
  name: knownSettings[id],
  value: written(id),
  description: chosen[id].description,
}));
