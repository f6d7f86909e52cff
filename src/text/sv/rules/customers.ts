import { counted } from "../../counted";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");

export const customers = {
  "organization-number": {
    title: "Organisationsnummer",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `Organisationsnumret ${q(text)} har fel kontrollsiffra. Kontrollera siffrorna.`;
      if (problem === "form") return `Organisationsnumret ${q(text)} ska skrivas ${canonical ?? ""}.`;
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
  "customer-is-company": {
    title: "Kunden har företagets eget organisationsnummer",
    says: ({ number, organizationNumber }) =>
      `Kund ${q(number)} har ${q(organizationNumber)}, som är företagets eget organisationsnummer i inställningarna. Skriv kundens nummer.`,
    why: "Fakturan ställs till företaget självt, och omsättningen räknas som intern.",
  },
} as const satisfies Partial<RuleTexts>;
