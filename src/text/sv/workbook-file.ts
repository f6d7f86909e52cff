/** What a file is that is no workbook of today's kind, and what to do about it. */
export const otherFile = {
  empty: (file: string) => `${file} är tom. Hämta filen på nytt, eller ta en tidigare version.`,
  encrypted: (file: string) => `${file} är skyddad med lösenord. Ta bort lösenordet i Excel först.`,
  "legacy-xls": (file: string) =>
    `${file} är i det gamla formatet .xls. Öppna den i Excel och spara den som .xlsx först.`,
  xlsb: (file: string) =>
    `${file} är en binär Excel-arbetsbok (.xlsb). Öppna den i Excel och spara den som .xlsx först.`,
  ods: (file: string) =>
    `${file} är ett kalkylark i formatet .ods. Öppna det i Excel eller LibreOffice och spara det som .xlsx först.`,
  "xml-2003": (file: string) =>
    `${file} är i det gamla formatet XML-kalkylblad 2003. Öppna den i Excel och spara den som .xlsx först.`,
  "web-page": (file: string) =>
    `${file} är en webbsida, vad den än heter. Öppna den i Excel och spara den som .xlsx först.`,
  text: (file: string) =>
    `${file} är en textfil, vad den än heter, och ingen Excel-arbetsbok. Är det en CSV-fil läses den in med import.`,
  "not-a-zip": (file: string) => `${file} är ingen Excel-arbetsbok (.xlsx eller .xlsm).`,
  "not-a-workbook": (file: string) => `${file} är ingen Excel-arbetsbok (.xlsx eller .xlsm).`,
};

/** What is wrong with a damaged file, after a colon. */
export const damage = {
  truncated: "filen är avkortad, en del av den saknas",
  "bad-checksum": "innehållet är inte det som skrevs",
  "too-large": "innehållet är orimligt stort för filen",
  "too-many-strings": "den har orimligt många texter",
  "too-deep": "dess XML är orimligt djup",
  "duplicate-part": "en del finns två gånger",
  "unsafe-path": "en del pekar ut ur filen",
  "unknown-compression": "en del är packad på ett okänt sätt",
  missing: "en del saknas",
  "broken-xml": "dess XML går inte att läsa",
  "bad-cell": "en cell går inte att läsa",
  "out-of-order": "rader eller celler står i fel ordning",
};

/** A damaged file: `where` is a part of it or a cell in one, or "". */
export const damagedFile = (file: string, what: string, where: string): string =>
  `${file} är skadad: ${what}${where === "" ? "" : ` (${where})`}. Öppna och spara den i Excel, eller ta en tidigare version.`;
