import { knownSettings } from "../../../registers/known-settings";
import { boolLabel } from "../../../values/bool";
import { isoDate } from "../../../values/date";
import { formatMoney } from "../../../values/format";
import { counted } from "../../counted";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue } from "../../value-text";

const q = (text: string): string => quote(text, "sv");
const dimension = (field: string): string => fieldName("dimensions", field, "sv");
const price = (field: string): string => fieldName("prices", field, "sv");
const project = (field: string): string => fieldName("projects", field, "sv");

export const billing = {
  "equal-prices": {
    title: "Två lika specifika priser",
    says: ({ code, price: own, other, reason }) =>
      reason === "same"
        ? `${q(code)} har två lika specifika priser för samma tid, ${formatMoney(own, "sv")} och ${formatMoney(other, "sv")}. Ta bort ett, eller skilj dem åt med datum eller villkor.`
        : `${q(code)} har priser med villkor i två dimensioner, ${formatMoney(own, "sv")} och ${formatMoney(other, "sv")}. En rad som uppfyller båda får inget pris. Kontrollera att det inte kan hända.`,
    why: "Det pris som ställer flest villkor gäller. När två ställer lika många går det inte att välja, och raden blir utan pris.",
  },
  "price-condition": {
    title: "Halvt villkor för priset",
    says: ({ code, reason, given }) => {
      if (reason === "no-code")
        return `Priset för ${q(code)} har villkor i dimensionen ${q(given)} men ingen kod. Fyll i ${price("whenCode")}, eller töm ${price("whenDimension")}.`;
      if (reason === "no-dimension")
        return `Priset för ${q(code)} kräver koden ${q(given)} men säger inte i vilken dimension. Fyll i ${price("whenDimension")}, eller töm ${price("whenCode")}.`;
      return `Priset för ${q(code)} kräver en annan kod i sin egen dimension ${q(given)}, så det gäller aldrig. Ange en annan dimension, eller töm villkoret.`;
    },
    why: "Ett pris vars villkor inte kan uppfyllas gäller aldrig, och tiden faktureras till ett annat pris eller inget.",
  },
  "price-without-effect": {
    title: "Pris utan verkan",
    says: ({ code, dimension: name, reason }) =>
      reason === "not-governing"
        ? `Priset för ${q(code)} har ingen verkan: dimensionen ${q(name)} har inte ${dimension("billing")}. Slå på det, eller ta bort priset.`
        : `Priset för ${q(code)} har ingen verkan: dimensionen ${q(name)} saknar ${dimension("pricePriority")}. Ge den ett nummer, eller ta bort priset.`,
    why: "Priset söks bara i de dimensioner som styr fakturering, i prisprioritetens ordning.",
  },
  "travel-price-dimension": {
    title: "Reseprisets dimension saknas",
    says: ({ code, sets }) =>
      sets === undefined
        ? `Priset för ${q(code)} i Resa har ingen verkan: ingen dimension som styr fakturering är ${dimension("travelPrice")}. Välj en i registret Dimensioner.`
        : `Priset för ${q(code)} i Resa har ingen verkan: ${q(sets)} styr priset i Resa. Ange ${q(sets)} i ${price("whenDimension")}, eller lägg priset på en kod i den.`,
    why: "I Resa styr en enda dimension priset. Andra priser gäller bara om den dimensionen står på prisraden.",
  },
  "fixed-price": {
    title: "Fast pris är inte komplett",
    says: ({ code, reason }) => {
      if (reason === "no-amount")
        return `${q(code)} har modellen Fast pris men inget belopp. Fyll i ${project("fixedPrice")}, annars följer inte den externa kommentaren med fakturaunderlaget.`;
      const model = reason === "running" ? "är Löpande" : "är tom";
      return `${q(code)} har ett fast pris, men ${project("billingModel")} ${model}, så beloppet har ingen verkan. Välj Fast pris, eller töm beloppet.`;
    },
    why: "Ett fast pris är både modellen och ett belopp.",
  },
  "billing-without-effect": {
    title: "Fakturering utan verkan",
    says: ({ register, field, code, dimension: name }, names) => {
      const who = name === undefined ? names.register(register) : `dimensionen ${q(name)}`;
      return `${names.field(register, field)} för ${q(code)} har ingen verkan: ${who} har inte ${dimension("billing")} i registret Dimensioner. Slå på det, eller töm cellen.`;
    },
    why: "Bara de dimensioner som styr fakturering har fliken Fakturering.",
  },
  "locked-billable": {
    title: "Fakturerbar kan inte ändras",
    says: ({ claim }) => {
      const [yes, no] = [boolLabel(1, "sv"), boolLabel(0, "sv")];
      const rule = fieldValue("projects", "billable", claim, "sv");
      return claim === "always"
        ? `Raden har ${no}, men koderna säger ${rule}. Den faktureras ändå. Töm cellen.`
        : `Raden har ${yes}, men den faktureras aldrig: en kod säger ${rule}, eller så har raden ingen kod i en dimension som styr fakturering. Töm cellen.`;
    },
    why: "Ja – alltid och Nej – aldrig på en kod kan inte ändras på raden.",
  },
  "released-without-customer": {
    title: "Frisläppt utan kund",
    says: ({ released }) => `Raden frisläpptes ${isoDate(released)} men har ingen kund. Ange kunden.`,
    why: "En rad behöver både kund och fakturerbar för att frisläppas; utan kund finns ingen att fakturera.",
  },
  "zero-price": {
    title: "Priset är 0",
    says: ({ code }) =>
      `Priset för ${q(code)} är 0, så det som det gäller för faktureras inte med något. Skriv priset, eller ta bort raden.`,
    why: "Utan pris säger Kontera till. Med priset 0 blir raden gratis utan att någon märker det.",
  },
  "price-on-parent": {
    title: "Pris på projekt som inte är registrerbart",
    says: ({ code, child }) => {
      const why = child === undefined ? "" : `: det har underprojekt, till exempel ${q(child)}`;
      return `Priset för ${q(code)} har ingen verkan: projektet är inte registrerbart${why}, och priser ärvs inte i trädet. Lägg priset på ett registrerbart projekt, eller slå på inställningen ${knownSettings.pricesInherit.sv}.`;
    },
    why: "Ett pris gäller tiden på sitt eget projekt. Där ingen tid registreras gör det ingenting.",
  },
  "external-comment-stays": {
    title: "Extern kommentar som inte följer med",
    says: ({ code, reason }) => {
      const why =
        reason === "noAmount"
          ? "det fasta priset saknar belopp"
          : `${project("billingModel")} är inte Fast pris`;
      return `${project("externalComment")} på ${q(code)} följer inte med fakturaunderlaget: ${why}. Är den till kunden, ange ett fast pris.`;
    },
    why: "Den externa kommentaren följer fakturaunderlaget bara när ett fast pris är satt: modellen och ett belopp.",
  },
  "value-over-budget": {
    title: "Arbetat värde över budgeterat belopp",
    says: ({ code, worked, budget, unpriced, hasBelow }) => {
      const missing =
        unpriced === 0
          ? ""
          : ` ${counted(unpriced, "sv", "tidrad saknar", "tidrader saknar")} ett entydigt pris och är inte med.`;
      return `Tiden på ${q(code)}${hasBelow ? " med underprojekt" : ""} är värd ${formatMoney(worked, "sv")}, mer än ${formatMoney(budget, "sv")} i ${project("budgetAmount")}.${missing} Se över budgeten eller arbetet.`;
    },
    why: "Arbetat värde är timmar gånger pris, fakturerade eller inte. Ingen källa jämför det med budgeten; det är Konteras eget tillägg.",
  },
} as const satisfies Partial<RuleTexts>;
