import { email, employeeNumber, phone } from "./people";

/** What files of other systems call the columns of `employees` (Anställda). */
export const employees = {
  number: `${employeeNumber}; No.; Nr; Nummer; ?Badge ID; ?ID; ?User ID; ?Resource no.; ?Lönenummer`,
  name:
    "Fullständigt namn; Full name; Employee name; ENAME; Navn; Fullt navn; Anställds namn; Hela namnet; För- och efternamn; Förnamn och efternamn; Förnamn efternamn; First and last name; Nimi; Vollständiger Name; " +
    "Medarbetarens namn; ?Anställd; ?Employee; ?Medarbetare; ?Medarbejder; ?Personal; ?User; ?User name; ?Ansatt; ?Mitarbeiter; ?Display name; ?Resource name; ?Person",
  email,
  phone: `${phone}; Employee phone`,
} as const;

/** What files of other systems call the columns of `prices` (Priser). */
export const prices = {
  code: "?Project code; ?Projektkod; ?Kundnummer",
  price:
    "À-pris; Á-pris; Unit price; Styckpris; Timpris; KBETR; Salgspris; Salgspris per time; Price per hour; Pris per timme; Pris/tim; Pris/h; Pris exkl. moms; Pris ex moms; Pris (SEK); Pris kr; Price SEK; Price excl. VAT; Sales price; " +
    "Försäljningspris; Utpris; Fixed price; Hourly rate; Hourly price; Verkaufspreis; Preis; Hinta; Pris per enhet; Enhetspris; ?Rate; ?Pris inkl. moms; ?Price incl. VAT; ?Pris per månad; ?Arvode",
  validFrom:
    "Gäller fr.o.m.; Gäller from; Giltig från; Giltig fr.o.m.; Giltigt från; Starting date; Start date; Startdatum; DATAB; From date; From; Från; Fr.o.m.; Gyldig fra; Gültig ab; Från datum; Valid from date",
  validTo:
    "Gäller t.o.m.; Gäller tom; Giltig till; Giltig t.o.m.; Giltigt till; Ending date; End date; Slutdatum; DATBI; To date; To; Till; T.o.m.; Valid until; Gyldig til; Gültig bis; Till datum; Valid to date",
} as const;

/** What files of other systems call the columns of `codes` (Koder). */
export const codes = {
  code: "Kod nr; Kodnummer; Nummer; Nr; No.; Number; Object number; Objektnummer; Objektnr; Value; Kodvärde; Cost center; Cost center code; Kostnadsställe; Kostnadsställenr; Kst; Artikelnummer; Artikelnr; Article number; ?ID",
  name: "Beskrivning; Description; Kodnamn; Objektnamn; Text; Kostnadsställenamn; Artikelnamn; Navn; Bezeichnung; Nimi",
  startDate:
    "Giltig från; Giltig fr.o.m.; Gäller från; Gäller fr.o.m.; Valid from; Starting date; From date; Från",
  endDate:
    "Giltig till; Giltig t.o.m.; Gäller till; Gäller t.o.m.; Valid to; Valid until; Ending date; To date; Till",
} as const;

/** What files of other systems call the columns of `controls` (Kontroller). */
export const controls = {
  project: "Project code; Projektkod; Projektnummer; Projektnr; Project no.; Project number",
} as const;

/** What files of other systems call the columns of `participants` (Deltagare). */
export const participants = {
  project: "Project code; Projektkod; Projektnummer; Projektnr; Project no.; Project number",
  employee: employeeNumber,
} as const;
