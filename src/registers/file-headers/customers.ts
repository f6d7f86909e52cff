import { email, phone } from "./people";

/** What files of other systems call the columns of `customers` (Kunder). */
export const customers = {
  number:
    "Kundkod; Kund-ID; Kundens nummer; Kund nummer; Kundnummer/ID; Customer ID; Customer No.; Customer code; Customer #; " +
    "Client ID; Client number; Client no; Client code; Account number; Account no; Nr; Nummer; No.; Kundenummer; Kundenr.; " +
    "Kunden-Nr.; Kundennummer; Debitornr; Debitornummer; Debitorennummer; Debitoren-Nr; Debtor number; KUNNR; Asiakasnumero; " +
    "FtgNr; ?ID; ?Record ID; ?Reference; ?Ref; ?Key; ?Code; ?Kod",
  name:
    "Kundens namn; Kund namn; Bolag; Bolagsnamn; Firma; Firmanamn; Företagets namn; Company name; Account name; " +
    "Organization name; Organisation name; Name 1; Navn; Kundenavn; Kunde navn; Firmanavn; Firmenname; Kundenname; Nimi; Asiakkaan nimi; " +
    "Yritys; Yrityksen nimi; FtgNamn; ?Kund; ?Kunde; ?Customer; ?Client; ?Client name; ?Organization; ?Organisation; " +
    "?Legal name; ?Business name; ?Trading name; ?Default Address Company; ?Juridiskt namn; ?Debitor; ?Asiakas; ?Unternehmen",
  active: "Is active; Aktiv kund; Kund aktiv; Active customer; Enabled; ?Aktiivinen",
  organizationNumber:
    "Organisationsnr; Orgnummer; Org.nummer; Org nummer; Org/pers.nr; Org.nr/Pers.nr; Org.nr/personnr; Orgnr/personnr; " +
    "Organisationsnummer/personnummer; Organisations- eller personnummer; Organisations-/personnummer; Person-/organisationsnummer; " +
    "Company registry; Company registration number; Company registration no; Registration number; Registration no; Company number; " +
    "Company no; Company reg no; Reg.nr; Corporate id; Corporate identity no; Corporate ID number; Org number; Org no; Organization no; Organisation no; " +
    "Organization ID; Organisation ID; Business registration number; Business ID; Y-tunnus; CVR; CVR-nr; CVR-nummer; Organisasjonsnr.; Organisasjonsnummer; " +
    "Foretaksnummer; STCD1; Handelsregisternummer; ?Tax number",
  postalAddress:
    "Gata; Gata 1; Gatunamn; Adressrad 1; Adress rad 1; Adressrad; Street; Street 1; Street address; Street line 1; Address line 1; Address line; " +
    "PO Address Line 1; Billing street; Billing address; Billing address 1; Billing address line 1; Invoice address; Invoice address 1; Fakturaadress; Fakturaadress 1; " +
    "Faktureringsadress; Fakturagata; Mailing address; Mailing street; Business street; Business address; Address 1 - Street; " +
    "Address 1: Street 1; STRAS; Straße; Strasse; Anschrift; Adresse; Adresse 1; Postadresse; Gateadresse; Gate; Katuosoite; Osoite; Postiosoite; " +
    "Default address address1; Postadress 1; Företagsadress",
  visitingAddress:
    "Besøksadresse; Besøgsadresse; Visiting street; Physical address; Käyntiosoite; Besuchsadresse; Besöksadress 1; Visiting address 1",
  postcode:
    "Postkod; Post code; Postal/ZIP code; ZIP/postal code; Zip/postcode; Fakturapostnr; Faktura postnr; Fakturapostnummer; " +
    "Billing postcode; Billing postal code; Billing zip; Billing zip code; Business postal code; PO Postal Code; PSTLZ; PLZ; Postleitzahl; Postnr och ort; " +
    "Postnummer och ort; Postnummer och postort; Postnr och postort; Postnr/ort; Postnr/postort; Postnummer/ort; Postnr ort; Zip and city; Postcode and city; PLZ Ort; Postnr og sted; Postnr. og by; Postinumero; Default address zip; Mailing zip; Mailing postal code; Invoice zip code; Fakturerings postnr; " +
    "Address 1 - Postal code; Address 1: ZIP/Postal code",
  city:
    "Town; Town/city; City/town; Poststed; By; Ort/stad; ORT01; Fakturaort; Faktura ort; Billing city; Business city; PO City; Kaupunki; " +
    "Postitoimipaikka; Stadt; Wohnort; Default address city; Mailing city; Invoice city; Address 1 - City; Address 1: City; Faktureringsort",
  country:
    "Country/region; Country/region code; Country name; Country ISO code; LAND1; Land/region; Landkod; Landkode; Maa; Maakoodi; PO Country; " +
    "Billing country; Billing country code; Billing country/region; Business country/region; Business country; Default address country; Default address country code; Mailing country; " +
    "Address 1 - Country; Address 1: Country/region; Fakturaland; Invoice country; Länderkennzeichen",
  contact:
    "Kontaktpersonens namn; Kontaktperson namn; Kontaktperson 1; Attention; Att; Attn; Att.; Er ref; Er ref.; Er referens; Kundens referens; Kundreferens; Primary contact; " +
    "Primary contact name; Contact person name; Your ref; Your reference; Main contact; Ansprechpartner; Deres referanse; Deres ref; Deres referens; Yhteyshenkilö; " +
    "Kontaktnavn; Kontaktnamn; Contact full name; ?Contact name; ?PO Attention To; ?Referens; ?Attention to; ?Referensperson; ?Default address name; ?Full name; ?Referanse",
  email: `${email}; SMTP_ADDR; Billing email; Company email; Business email; Default email; Kundens e-post; Customer email; Address 1: E-mail`,
  phone: `${phone}; TELF1; Business phone; Company main phone; Billing phone; Default address phone; Kundens telefon; Customer phone; Address 1: Phone; Växel`,
  vatNumber:
    "VAT; VAT-nr; VAT-nummer; VAT no.; VAT ID; VAT registration no.; VAT registration number; VAT reg no; VAT reg.; Momsnr; Momsregnr; Momsregnummer; Momsreg; " +
    "Momsregistreringsnr; Moms nr; Moms-nr; Momsreg nr; Tax ID; Tax registration number; USt-IdNr; USt-ID; UID; MVA-nummer; MVA-nr; ALV-numero; ALV-tunnus; STCEG; EU VAT; " +
    "EU VAT number; EU-moms; VAT number/Tax ID; SE-nummer; ?Tax number",
  startDate:
    "Kund sedan; Giltig från; Giltig fr.o.m.; Giltig from; Gäller från; Gäller fr.o.m.; Valid from; Customer since; ?Start; ?Från; ?Avtalsdatum; " +
    "?Startdatum avtal; ?Aktiv sedan; ?Kund från",
  endDate:
    "Giltig till; Giltig t.o.m.; Giltig tom; Gäller till; Gäller t.o.m.; Valid to; Valid until; Valid upto; ?Slut; ?Till; ?Slutdatum avtal",
  addressLine2:
    "Adressrad 2; Adress rad 2; Street 2; Address 2; Address line 2; Fakturaadress 2; Billing address 2",
  eInvoiceId: "Peppol; Peppol-ID; E-fakturaadress; E-invoice address; Electronic address",
  gln: "EAN-nr.; EAN-nummer; EAN; Global location number; Lokationsnummer",
  bankgiro: "Bankgironr; BG; BG-nummer",
  plusgiro: "Plusgironr; PG; Postgiro",
  paymentTerms:
    "Betalningsvillkor (dagar); Betalvillkor; Payment terms code; Credit days; Betalingsbetingelser; Betalingsfrist",
  orderNumber: "Kundens ordernummer; Customer order number; PO number; Ert ordernummer; Inköpsordernummer",
  yourReference: "Er ref; Er ref.; Your ref; Deres referanse; Deres ref; Kundens referens",
  invoiceEmail:
    "Email invoice; Invoice email; Invoice e-mail address; Faktura e-postadress; E-post för faktura; E-post faktura; E-postadress faktura; Fakturamejl; Faktureringsmejl; " +
    "E-post for faktura; Fakturerings e-post; Billing e-mail address",
} as const;
