import { knownSettings } from "../../../registers/known-settings";
import { counted } from "../../counted";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue, typeOf } from "../../value-text";
import { faultText } from "../faults";

const q = (text: string): string => quote(text, "sv");
const dimension = (field: string): string => fieldName("dimensions", field, "sv");
const others = (count: number): string => counted(count - 1, "sv", "annan rad", "andra rader");

const list = (texts: readonly string[]): string => texts.join(", ");

export const dimensions = {
  "fixed-dimension-missing": {
    title: "En fast dimension saknas",
    says: ({ kind }, names) =>
      `${names.register("dimensions")} saknar ${{ costCenter: "kostnadsställe, dimension 1", project: "en dimension av typen Projekt", customer: "en dimension av typen Kund" }[kind]}. Lägg till raden.`,
    why: "Kostnadsställe, projekt och kund finns från början. De kan heta något annat, men inte tas bort.",
  },
  "same-dimension-name": {
    title: "Två dimensioner med samma namn",
    says: ({ dimension: key, field, name, other }) =>
      `${dimension(field)} ${q(name)} för dimensionen ${q(key)} är också ett namn på dimensionen ${q(other)}. Ge dem olika namn.`,
    why: "En kolumn med namnet kan höra till vilken som helst av dem. Kontera räknar den till den översta.",
  },
  "single-dimension": {
    title: "Bara en dimension får vara det",
    says: ({ dimension: name, field, claim, count }, _, rows) =>
      `${dimension(field)} är ${fieldValue("dimensions", field, claim, "sv")} för ${q(name)} och för ${rows ?? others(count)}. Bara en dimension får ha det.`,
    why: "Systemet har ett projektregister, ett kundregister, en dimension för bemanning och en som styr priset i Resa.",
  },
  "price-priority": {
    title: "Samma prisprioritet",
    says: ({ dimension: name, priority, count }, _, rows) =>
      `${q(name)} har prisprioritet ${priority}, och det har ${rows ?? others(count)}. Ge varje dimension ett eget nummer.`,
    why: "Priset söks dimension för dimension i den ordningen. Med samma nummer går det inte att säga vilken som kommer först.",
  },
  "auto-add-participant": {
    title: "Lägg till deltagare utan verkan",
    says: ({ dimension: name }) =>
      `${q(name)} har ${dimension("autoAddParticipant")}, men inte ${dimension("ownByDefault")}. Slå på det också, eller töm cellen.`,
    why: "Det ena valet är en del av det andra och gör ingenting ensamt.",
  },
  "code-dimension": {
    title: "Kod i fel register",
    says: ({ code, dimension: name, kind }, names) =>
      `${q(code)} hör till dimensionen ${q(name)}, vars koder står i registret ${names.register(kind === "project" ? "projects" : "customers")}. Flytta raden dit, eller rätta dimensionen.`,
    why: "Koder är till för de enkla dimensionerna. Projekt och kunder har egna register.",
  },
  "register-gone": {
    title: "Register som har försvunnit",
    says: ({ gone }, names) =>
      `${list(gone.map((id) => names.register(id)))} stod i arbetsboken när Kontera senast skrev i den, men läses inte längre: inget där kontrolleras. Ge tabellen och dess rubriker sina namn tillbaka, eller ta bort namnet ur listan om registret ska vara borta.`,
    why: "Ett register som bytt namn eller förlorat sin nyckel ser likadant ut för ögat, men inget av det kontrolleras eller summeras.",
  },
  "unreadable-setting": {
    title: "Inställningen kan inte läsas",
    says: ({ setting, text, fault }) =>
      `${knownSettings[setting].sv}: ${q(text)} ${faultText(fault, typeOf("settings", "value", setting))}`,
    why: "Tills värdet är rättat gäller det som gäller när inställningen är tom.",
  },
  "company-number": {
    title: "Företagets organisationsnummer",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `Företagets organisationsnummer ${q(text)} har fel kontrollsiffra. Kontrollera siffrorna.`;
      if (problem === "form")
        return `Företagets organisationsnummer ${q(text)} ska skrivas ${canonical ?? ""}.`;
      return `${q(text)} är inget svenskt organisationsnummer. Skriv företagets tio siffror, till exempel 556016-0680.`;
    },
    why: "Numret följer med på fakturaunderlag och filer. Rätt kontrollsiffra bevisar inte att det är det egna.",
  },
  "unknown-rule": {
    title: "Regeln finns inte",
    says: ({ setting, id, suggestion }) =>
      `${knownSettings[setting].sv}: det finns ingen regel som heter ${q(id)}. ${suggestion === undefined ? "Skriv regelns id som kontrollen visar det, till exempel zero-budget." : `Menar du ${q(suggestion)}?`}`,
    why: "En regel som stavas fel fortsätter att gälla, fast någon tror att den är avstängd.",
  },
} as const satisfies Partial<RuleTexts>;
