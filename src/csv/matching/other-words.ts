const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Words that make a header speak of something else than the field whose name stands beside them: another address,
 * another person, a second line, a type, a time, a sum … In Swedish, English, Norwegian, Danish and German; a genitive `s`
 * makes no difference.
 */
const others = wordsOf(
  "leverans leverering levering lev delivery deliver delivered shipping shipment ship shipto sa liefer lieferung versand gods godsmottagare godsmottagaren mottagare mottagaren goods consignee receiver recipient " +
    "besök visiting visit visitor fysisk physical besøk besøg " +
    "webb web website www url link hem home house privat private personal ip mac domain domän origin ursprung geburt födelse birth född " +
    "typ type kind slag sort sortering owner ägare ansvarig responsible manager ledare projektledare ledaren leader leder lead chef chefen boss supervisor assistant assistent anhörig relative nödkontakt emergency närmaste next " +
    "parent moder moderbolag överordnad överordnat related associated relaterad secondary sekundär alternativ alternativt alternative alternate alt annan annat other another övrig övriga andra extra extended second third fourth tredje previous tidigare gammal old former " +
    "fax telefax prefix suffix nick nickname smeknamn display search sök last first middle given family maiden förnamn efternamn etternavn fornavn vorname nachname " +
    "bank konto account accounts iban bic swift kopia copy cc bcc offert offer order beställning marketing marknadsföring newsletter nyhetsbrev opt optin accept accepts consent samtycke godkänd verified bekräftad " +
    "count number-of sum summa total totalt spent rank index grupp group gruppe posting class klass kategori category etikett tag tags label stage lifecycle level nivå " +
    "exempt tax moms mva vat excl exkl ex incl inkl includes including kost cost kostnad inköp inköps kalkyl kalkylerad purchase rabatt discount currency valuta language språk locale timezone " +
    "created skapad modified ändrad updated uppdaterad registrering registered registration contacted senast senaste latest encoding uom enhet " +
    "remaining återstående återstår nedlagd nedlagda övertid overtime frånvaro absence ställ paus break billed fakturerad fakturerade fakturerat fakturerbar fakturerbara fakturerbare fakturerbart billable charge chargeable invoiced noninvoiceable " +
    "rate due förfallo document dokument verifikat approved attesterad attest by av öppettider öppet teckning position title titel befattning department avdelning avd roll role region province state county län land2 ort2 box po floor våning plan co vår vårt våra our deres their ditt status " +
    "avgift fee charge limit gräns per sedan since avtal contract kontrakt faktisk actual verklig over under spend notification percent procent pct notering note remark comment kommentar " +
    "e efaktura einvoice efakturaadress peppol edi ean gln referensnummer projektnummer artikel article item stock lager warehouse depå klass distrikt district salesperson säljare seller supplier leverantör vendor " +
    "skype twitter facebook linkedin instagram latitude longitude lat lon mobilapp app login lösenord password user användare external extern internal intern rounded avrundad billing-type spam blocked spärrad " +
    "issue original estimate worklog marketing märke märkning kod2 tidkod rest betald betalning payment terms villkor vid",
);

/** Words of who is meant, and of what a bill goes to: they leave the field what it is. */
const ofTheCompany = wordsOf(
  "kund kunden customer client company företag företaget bolag bolaget firma organisation organization organisasjon organisationen verksamhet kunde debitor the for för of till to default main huvud primary primär allmän general",
);
const ofTheBill = wordsOf(
  "faktura fakturering fakturerings fakturamottagare fakturamottagaren billing bill invoice invoicing mailing postal post business work arbete jobb arbets address adress adresse value värde 1 01 i line rad",
);
const ofThePerson = wordsOf(
  "kontakt contact kontaktperson kontaktpersonen person växel switchboard arbete direct direkt reception info epost mail mobil mobile",
);
const ofTheNumber = wordsOf("nr no nummer number id code kod registration reg eu");

/** What stands around the names of fields, by what the field is. */
export type Surroundings = "address" | "reach" | "name" | "number" | "other";

const neutral: Readonly<Record<Surroundings, readonly ReadonlySet<string>[]>> = {
  address: [ofTheCompany, ofTheBill],
  reach: [ofTheCompany, ofTheBill, ofThePerson, ofTheNumber],
  name: [ofTheCompany],
  number: [ofTheCompany, ofTheNumber],
  other: [
    wordsOf(
      "projekt projektet project prosjekt anställd medarbetare employee entry rad post h hours timmar tim",
    ),
  ],
};

const stem = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);

const isIn = (words: ReadonlySet<string>, word: string): boolean => words.has(word) || words.has(stem(word));

/** Shorter words begin too many others. */
const SHORTEST_FIRST_PART = 5;

const longOthers = [...others].filter((word) => word.length >= SHORTEST_FIRST_PART);

/** `Leveringsadresse` speaks of what its first part speaks of. */
const beginsWithOther = (word: string): boolean => longOthers.some((other) => word.startsWith(other));

/** What a word beside a field's name does to it: makes it another thing, leaves it as it is, or nobody knows. */
export const wordBeside = (word: string, around: Surroundings): "other" | "neutral" | "unknown" => {
  if (neutral[around].some((words) => isIn(words, word))) return "neutral";
  return isIn(others, word) || beginsWithOther(word) || /^\d+$/.test(word) ? "other" : "unknown";
};
