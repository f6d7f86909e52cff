import { isoDate } from "../../../values/date";
import { counted } from "../../counted";
import { numberText } from "../../number-text";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue, ifGoneOf, typeOf } from "../../value-text";
import { faultText } from "../faults";
import { doYouMean } from "../suggested";

const q = (text: string): string => quote(text, "sv");
const others = (count: number): string => counted(count - 1, "sv", "annan rad", "andra rader");

/** What to do where what a row names is not there, and nothing is like it. */
const orGone = {
  none: "Rätta värdet, eller lägg upp det där.",
  row: "Rätta värdet, eller lägg upp det där. Är det borta för gott kan raden tas bort.",
  cell: "Rätta värdet, eller lägg upp det där. Är det borta för gott kan cellen tömmas.",
};

export const any = {
  "required-value": {
    title: "Värde saknas",
    says: ({ register, field }, names) => `${names.field(register, field)} saknas. Fyll i cellen.`,
    why: "Raden kan inte användas utan de obligatoriska kolumnerna, varken här eller i systemet som tar emot den.",
  },
  "duplicate-key": {
    title: "Samma nyckel på flera rader",
    says: ({ register, key, count, run }, names, rows) => {
      const also = `${q(key)} finns även på ${rows ?? others(count)} i ${names.register(register)}.`;
      if (run)
        return `${also} Raden ovanför har ${q(run.above)}, så ${q(run.meant)} är troligen det som skulle stå. Åtgärden skriver in det.`;
      return `${also} Ge raderna var sin nyckel, eller ta bort den som är fel.`;
    },
    why: "Nyckeln pekar ut raden. Står den på flera rader vet ingen vilken som gäller. Stora och små bokstäver räknas som samma.",
  },
  "unreadable-cell": {
    title: "Cellen kan inte läsas",
    says: ({ register, field, text, fault, suggestion, mistaken }, names) =>
      `${names.field(register, field)}: ${q(fault === "ambiguous-number" ? text : numberText(text, "sv"))} ${faultText(fault, typeOf(register, field))}${suggestion === undefined ? "" : ` ${doYouMean(suggestion, mistaken)}`}`,
    why: "En cell som inte kan läsas räknas som tom tills den är rättad. Den blir aldrig 0 och aldrig en gissning.",
  },
  "rounded-number": {
    title: "Avrundat tal",
    says: ({ register, field, text, value }, names) =>
      `${names.field(register, field)}: ${q(numberText(text, "sv"))} har fler decimaler än kolumnen rymmer och räknas som ${fieldValue(register, field, value, "sv")}. Åtgärden skriver in det avrundade talet.`,
    why: "Belopp räknas i hela ören och timmar med fyra decimaler. En tredjedels timme ryms inte exakt: den avrundas till närmaste, och blir aldrig 0.",
  },
  "number-in-text-column": {
    title: "Tal i textkolumn",
    says: ({ register, field, kind, text, run }, names) => {
      const cell = `${names.field(register, field)}: ${q(text)}`;
      if (kind === "bool")
        return `${cell} är sant eller falskt, där text ska stå. Skriv texten som den ska vara.`;
      if (run)
        return `${cell} är ett tal där text ska stå. Raden ovanför har ${q(run.above)}, så ${q(run.meant)} är troligen det som skrevs. Åtgärden skriver in det som text.`;
      return `${cell} är ett tal där text ska stå. Excel kan ha ändrat det som skrevs, till exempel 0042 till 42 eller 1.10 till 1.1. Kontrollera värdet och skriv det som text.`;
    },
    why: "Koder och nummer är text: inledande nollor, punkter och plustecken hör till. När Excel tar dem för tal försvinner de.",
  },
  "invisible-characters": {
    title: "Osynliga tecken",
    says: ({ register, field, text, count }, names) =>
      `${names.field(register, field)}: i ${q(text)} finns ${counted(count, "sv", "tecken", "tecken")} som inte syns. Ta bort det osynliga.`,
    why: "Tecken som inte syns följer ofta med när man kopierar från en webbsida. Två koder som ser likadana ut är då olika.",
  },
  "surrounding-space": {
    title: "Mellanslag före eller efter",
    says: ({ register, field, text }, names) =>
      `${names.field(register, field)}: det står mellanslag före eller efter ${q(text)}. Ta bort dem.`,
    why: "Kontera bortser från mellanslagen, men Excels egna uppslag, som XLETAUPP, hittar inte koden.",
  },
  "date-order": {
    title: "Slut före start",
    says: ({ register, span, start, end }, names) =>
      `${names.field(register, span[1])} ${isoDate(end)} ligger före ${names.field(register, span[0])} ${isoDate(start)}. Rätta något av datumen.`,
    why: "En rad som slutar innan den börjar gäller aldrig, och är aldrig öppen för registrering.",
  },
  "missing-reference": {
    title: "Finns inte i registret",
    says: ({ register, field, value, to, suggestion, mistaken }, names) =>
      `${names.field(register, field)}: ${q(value)} finns inte i ${names.register(to)}. ${suggestion === undefined ? orGone[ifGoneOf(register, field)] : doYouMean(suggestion, mistaken)}`,
    why: "Det som raden pekar på måste finnas i sitt register, annars går den inte att summera, fakturera eller föra över.",
  },
} as const satisfies Partial<RuleTexts>;
