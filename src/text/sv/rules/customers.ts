import type { IdentifierKind } from "../../../rules/customers/identifier";
import { counted } from "../../counted";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");

/** Each kind of number: what it is called in a sentence, and what it must be like. */
const identifiers: Record<IdentifierKind, { readonly name: string; readonly form: string }> = {
  bankgiro: {
    name: "Bankgironumret",
    form: "ett bankgironummer. Skriv sju eller åtta siffror, till exempel 599-9008.",
  },
  plusgiro: {
    name: "Plusgironumret",
    form: "ett plusgironummer. Skriv två till åtta siffror, till exempel 99 90 01-1.",
  },
  gln: { name: "GLN", form: "ett GLN. Skriv tretton siffror." },
  peppolId: {
    name: "E-faktura-id",
    form: "en e-fakturaadress. Skriv fyra siffror, kolon och numret, till exempel 0007:5560160680.",
  },
  ocr: { name: "OCR-numret", form: "ett OCR-nummer. Skriv högst 25 siffror, den sista en kontrollsiffra." },
  iban: { name: "IBAN", form: "ett IBAN. Ett svenskt har SE och 22 siffror." },
};

export const customers = {
  "organization-number": {
    title: "Organisationsnummer",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `Organisationsnumret ${q(text)} har fel kontrollsiffra. Kontrollera siffrorna.`;
      if (problem === "form") return `Organisationsnumret ${q(text)} ska skrivas ${canonical ?? ""}.`;
      if (problem === "meant") return `${q(text)} är inget organisationsnummer. Menas ${canonical ?? ""}?`;
      if (problem === "unborn")
        return `${q(text)} är personnumret för någon som inte är född än. Kontrollera seklet.`;
      return `${q(text)} är inget svenskt organisationsnummer. Skriv tio siffror, till exempel 556016-0680. Är företaget utländskt, fyll i Land.`;
    },
    why: "Ett felaktigt nummer stoppar fakturor och uppslag. Rätt kontrollsiffra bevisar däremot inte att företaget finns.",
  },
  "possible-duplicate": {
    title: "Möjlig dubblett",
    says: ({ number, organizationNumber, others: named, count }) =>
      `Kund ${q(number)} har organisationsnummer ${organizationNumber}, och det har kund ${named.map(q).join(", ")}${count > named.length ? ` och ${counted(count - named.length, "sv", "till", "till")}` : ""} också. Är det samma kund?`,
    why: "Samma företag under två kundnummer delar upp reskontra och statistik. Kontera slår aldrig ihop kunder.",
  },
  postcode: {
    title: "Postnummer",
    says: ({ text, problem, canonical, city }) => {
      if (problem === "form") return `Postnumret ${q(text)} ska skrivas ${canonical ?? ""}.`;
      if (problem === "leading-zero")
        return `Postnumret ${q(text)} börjar med 0. Det gör inget svenskt postnummer; kontrollera det.`;
      if (problem === "meant") return `${q(text)} är inget postnummer. Menas ${canonical ?? ""}?`;
      if (problem === "with-city")
        return `${q(text)} är både postnummer och postort. Skriv ${canonical ?? ""} här och ${q(city ?? "")} i Postort.`;
      return `${q(text)} är inget svenskt postnummer. Skriv fem siffror, till exempel 702 14. Är adressen utländsk, fyll i Land.`;
    },
    why: "Fakturor och brev med fel postnummer kommer tillbaka.",
  },
  email: {
    title: "E-postadress",
    says: ({ text }) => `${q(text)} är ingen e-postadress. Skriv en adress, till exempel namn@foretag.se.`,
    why: "Det som skickas till en adress som inte kan finnas når ingen.",
  },
  "vat-number": {
    title: "Momsregistreringsnummer",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `Momsregistreringsnumret ${q(text)} har fel kontrollsiffra. Kontrollera siffrorna.`;
      if (problem === "form") return `Momsregistreringsnumret ${q(text)} ska skrivas ${canonical ?? ""}.`;
      if (problem === "other-company")
        return `Momsregistreringsnumret ${q(text)} hör inte till organisationsnumret på raden, som skulle ge ${canonical ?? ""}. Kontrollera dem, om det inte är en momsgrupp.`;
      if (problem === "meant")
        return `${q(text)} är inget momsregistreringsnummer. Menas ${canonical ?? ""}?`;
      if (problem === "other-country")
        return `Momsregistreringsnumret ${q(text)} är ett annat lands än det som står i Land. Kontrollera vilket som stämmer.`;
      return `${q(text)} är inget momsregistreringsnummer inom EU. Ett svenskt skrivs SE, tio siffror och 01.`;
    },
    why: "Med fel momsregistreringsnummer kan försäljningen inte redovisas utan moms.",
  },
  "blank-vat-number": {
    title: "Förslag på momsregistreringsnummer",
    says: ({ organizationNumber, suggestion }) =>
      `Momsregistreringsnummer saknas. Organisationsnumret ${q(organizationNumber)} skulle ge ${suggestion}. Fyll i det om företaget är registrerat för moms.`,
    why: "Numret behövs på fakturor till andra länder och vid omvänd skattskyldighet. Alla företag är inte registrerade, därför är det bara ett förslag.",
  },
  "unknown-country": {
    title: "Okänt land",
    says: ({ text }) => `${q(text)} är inget land. Skriv landskoden, till exempel SE, eller landets namn.`,
    why: "Landet avgör om postnummer och organisationsnummer ska kontrolleras som svenska.",
  },
  identifier: {
    title: "Nummer med kontrollsiffra",
    says: ({ kind, text, problem, canonical }) => {
      const { name, form } = identifiers[kind];
      if (problem === "checksum") return `${name} ${q(text)} har fel kontrollsiffra. Kontrollera siffrorna.`;
      if (problem === "form") return `${name} ${q(text)} ska skrivas ${canonical ?? ""}.`;
      if (problem === "meant") return `${name} ${q(text)} är fel skrivet. Menas ${canonical ?? ""}?`;
      return `${q(text)} är inte ${form}`;
    },
    why: "Betalningar och e-fakturor går till fel mottagare eller ingen alls när numret är fel.",
  },
  phone: {
    title: "Telefonnummer",
    says: ({ text, problem, canonical }) => {
      if (problem === "rounded")
        return `Telefonnumret ${q(text)} har Excel avrundat, så de sista siffrorna är borta. Skriv numret på nytt i en cell som är text.`;
      if (problem === "meant") return `Telefonnumret ${q(text)} är fel skrivet. Menas ${canonical ?? ""}?`;
      return `${q(text)} är inget telefonnummer som går att ringa. Skriv ett nummer med riktnummer, till exempel 08-465 004 75.`;
    },
    why: "En nolla eller ett plus som Excel har tagit bort gör att samtal och sms inte går fram.",
  },
  "customer-is-company": {
    title: "Kunden har företagets eget organisationsnummer",
    says: ({ number, organizationNumber }) =>
      `Kund ${q(number)} har ${q(organizationNumber)}, som är företagets eget organisationsnummer i inställningarna. Skriv kundens nummer.`,
    why: "Fakturan ställs till företaget självt, och omsättningen räknas som intern.",
  },
} as const satisfies Partial<RuleTexts>;
