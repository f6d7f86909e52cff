import type { FileKind, Unread } from "../../csv/file-kind";

/** What a file is that is no CSV, and what to do. */
const kinds: Record<FileKind, { readonly what: string; readonly instead: string }> = {
  workbook: {
    what: "en Excel-arbetsbok",
    instead: "Öppna den i Excel och spara bladet som CSV UTF-8.",
  },
  "old-workbook": {
    what: "en Excel-arbetsbok i det gamla formatet (.xls), eller något annat från Office",
    instead: "Öppna den i Excel och spara bladet som CSV UTF-8.",
  },
  "protected-workbook": {
    what: "en Excel-arbetsbok med lösenord",
    instead: "Öppna den i Excel, och ta bort lösenordet eller spara bladet som CSV UTF-8.",
  },
  word: {
    what: "ett Word-dokument",
    instead: "Kopiera tabellen till Excel och spara den som CSV UTF-8.",
  },
  zip: {
    what: "ett zip-arkiv",
    instead: "Packa upp det först.",
  },
  gzip: {
    what: "packad med gzip",
    instead: "Packa upp den först.",
  },
  pdf: {
    what: "en PDF",
    instead: "Be om uppgifterna som CSV eller Excel.",
  },
  image: {
    what: "en bild",
    instead: "Be om uppgifterna som CSV eller Excel.",
  },
  html: {
    what: "en webbsida (HTML), kanske en inloggning",
    instead: "Hämta filen på nytt, eller öppna den i Excel och spara som CSV UTF-8.",
  },
  json: {
    what: "JSON",
    instead: "Exportera som CSV i stället.",
  },
  xml: {
    what: "XML",
    instead: "Exportera som CSV i stället.",
  },
  rtf: {
    what: "ett RTF-dokument",
    instead: "Spara tabellen som CSV UTF-8.",
  },
  sie: {
    what: "en SIE-fil",
    instead: "Exportera registret som CSV i stället.",
  },
  vcard: {
    what: "visitkort (vCard)",
    instead: "Exportera kontakterna som CSV i stället.",
  },
  ofx: {
    what: "en bankfil (OFX)",
    instead: "Exportera som CSV i stället.",
  },
};

/** Why a file of a kind that is read otherwise gives no rows. */
const lacks: Record<Exclude<Unread, FileKind>, string> = {
  "broken-json": "börjar som JSON, men går inte att läsa som det. Hämta filen på nytt.",
  "json-name-twice":
    "är JSON där en post har samma namn två gånger, så det går inte att se vilket värde som gäller. Hämta filen på nytt.",
  "json-without-records":
    "är JSON, men har ingen lista med poster att läsa in. Hämta listan på nytt, eller välj en annan fil.",
  "sie-without-objects":
    "är en SIE-fil, och den har inga objekt för registret. En SIE-fil kan ha projekt, kunder, anställda, koder och dimensioner.",
};

const isLack = (why: Unread): why is keyof typeof lacks => why in lacks;

/** What is said of such a file, by its name. */
export const noCsv = (file: string, why: Unread): string =>
  isLack(why)
    ? `${file} ${lacks[why]}`
    : `${file} är ${kinds[why].what}, ingen CSV-fil. ${kinds[why].instead}`;
