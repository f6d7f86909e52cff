import type { Words } from "../registers/register";
import type { SampleRow } from "./row";

type Setting = SampleRow<"settings">;

const setting = (name: Words, value: string | Words, description: Words): Setting => ({
  name,
  value,
  description,
});

/** The settings of the sample's company. */
export const settings: readonly Setting[] = [
  setting(
    { sv: "Språk", en: "Language" },
    { sv: "Svenska", en: "English" },
    { sv: "Arbetsbokens språk", en: "The workbook's language" },
  ),
  setting({ sv: "Valuta", en: "Currency" }, "SEK", {
    sv: "Valuta för alla belopp",
    en: "Currency of every amount",
  }),
  setting({ sv: "Företagsnamn", en: "Company name" }, "Lyckåsa Servicegrupp AB", {
    sv: "Vårt namn",
    en: "Our name",
  }),
];
