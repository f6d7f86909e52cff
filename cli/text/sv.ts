import type { Delimiter } from "#core/csv/delimiter";
import type { Encoding } from "#core/csv/encoding";
import type { Counts } from "#core/csv/import-plan";
import { standardNaming } from "#core/registers/naming";
import type { Severity } from "#core/rules/engine/rule";
import { counted } from "#core/text/counted";
import { blockerText } from "#core/text/import-text";
import { namesOf, registerName } from "#core/text/names";
import { refusalSentence } from "#core/text/restructure-text";
import type { Sentences } from "#core/text/sentences";
import { budgetView } from "#core/text/sv/budget-view";
import { checkView } from "#core/text/sv/check-view";
import { exportView } from "#core/text/sv/export-view";
import { importView } from "#core/text/sv/import-view";
import type { Problem } from "../problem";

const help = `Kontera på kommandoraden: kontrollerar register i en Excel-arbetsbok, läser in och skriver ut dem.

  npm run -s kontera -- <verb> …

  check  BOK.xlsx                       alla träffar i arbetsboken
  plan   BOK.xlsx FIL.csv --register R  vad en import skulle göra, utan att göra det
  import BOK.xlsx FIL.csv --register R --out NY.xlsx
                                        gör importen i en ny fil; allt annat i arbetsboken står kvar
  export BOK.xlsx --register R --out FIL.csv
                                        ett register som CSV-fil som kan läsas in igen
  budget BOK.xlsx                       arbetade timmar mot budget, för varje nod i projektträdet
  resolve BOK.xlsx --project KOD        vad som gäller för ett projekt, och varför
  rename BOK.xlsx --from KOD --to KOD --out NY.xlsx
                                        ger ett projekt och allt under det nya koder; alla register följer med
  log    BOK.xlsx [--verify]            jobben i importloggen; --verify finner rader som ändrats, försvunnit eller kommit till
  new    BOK.xlsx                       en ny arbetsbok med tomma register

Överallt
  --json                  skriv JSON i stället för text (docs/cli.md)
  --lang sv|en            språk; annars arbetsbokens
  --today DATUM           räkna med att det är den dagen
  --help                  den här texten

plan, import och export
  --register R            settings, dimensions, projects, customers, codes, employees, timeEntries,
                          eller registrets namn på svenska eller engelska
  --encoding E            utf-8, windows-1252, cp437, utf-16le eller utf-16be
  --delimiter D           ; , | eller tab
plan och import
  --start-row N           filens rad N är den första med data
  --map KOLUMN=fält       läs kolumnen som fältet; KOLUMN är en rubrik i filen eller ett nummer, tomt fält utelämnar den
  --decimal , eller .     decimaltecken i tal som kan läsas på två sätt
  --date-order ymd|dmy|mdy  ordningen i datum som kan läsas på två sätt
budget
  --employee E            bara den anställdas tid
  --from DATUM --to DATUM  bara tid i perioden; budgeten är alltid hel
resolve
  --project KOD           projektet
  --field FÄLT            bara det: color, competences, coding:Kostnadsställe:time … (docs/cli.md)
rename
  --from KOD --to KOD     projektets kod nu, och den nya
log
  --verify                räkna om loggens kedja och säg vad som inte stämmer
new
  --modules core,budget   vilka moduler; annars alla
  --sample                fyll registren med ett påhittat företag

Slutkod: 0 om allt är i sin ordning, 1 om check finner fel (eller loggen inte stämmer, eller export inte går att läsa in igen), 2 om det inte gick.
`;

const list = (texts: readonly string[]): string => texts.join(", ");

const problems: Sentences<Problem> = {
  "no-verb": () =>
    "Säg vad som ska göras: check, plan, import, export, budget, resolve, rename, log eller new. --help berättar mer.",
  "unknown-verb": ({ text }) =>
    `”${text}” finns inte. Välj check, plan, import, export, budget, resolve, rename, log eller new. --help berättar mer.`,
  "unknown-option": ({ option, verb }) => `${verb} har inget val som heter ${option}. --help räknar upp dem.`,
  "value-missing": ({ option }) => `${option} behöver ett värde.`,
  "value-unwanted": ({ option }) => `${option} tar inget värde.`,
  "argument-missing": ({ argument }) => `${argument} saknas. --help visar hur kommandot skrivs.`,
  "argument-unwanted": ({ text }) =>
    `”${text}” är ett argument för mycket. --help visar hur kommandot skrivs.`,
  "not-a-choice": ({ option, text, choices }) =>
    `${option}: ”${text}” finns inte bland valen: ${list(choices)}.`,
  "not-a-date": ({ option, text }) => `${option}: ”${text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD.`,
  backwards: () => budgetView.backwards,
  "not-a-row": ({ text }) => `--start-row: ”${text}” är inget radnummer. Filens första rad är 1.`,
  "beyond-file": ({ line, last }) =>
    `--start-row: filen har ingen data från rad ${line}; den sista står på rad ${last}.`,
  "not-a-mapping": ({ text }) => `--map: ”${text}” ska skrivas KOLUMN=fält.`,
  "unknown-column": ({ text, columns }) =>
    `--map: filen har ingen kolumn ”${text}”, eller flera. Dess kolumner: ${list(columns)}.`,
  "unknown-field": ({ text, fields }) =>
    `--map: registret har inget fält ”${text}”. Dess fält: ${list(fields)}.`,
  "not-invertible": ({ text }) => `--map: bara Ja och Nej går att vända med !, och ${text} är något annat.`,
  "no-such-file": ({ file }) => `${file} finns inte.`,
  "is-folder": ({ file }) => `${file} är en mapp, ingen fil.`,
  "not-readable": ({ file }) => `${file} går inte att läsa: den är låst, eller så saknas rättighet till den.`,
  "not-writable": ({ file }) =>
    `${file} går inte att skriva: den är låst, eller så saknas rättighet till den.`,
  "file-exists": ({ file }) => `${file} finns redan och skrivs inte över. Välj ett annat namn.`,
  "empty-file": ({ file }) => `${file} är tom.`,
  "not-a-workbook": ({ file }) => `${file} är ingen Excel-arbetsbok (.xlsx eller .xlsm).`,
  encrypted: ({ file }) => `${file} är skyddad med lösenord. Ta bort lösenordet i Excel först.`,
  "legacy-xls": ({ file }) => `${file} är i det gamla formatet .xls. Spara den som .xlsx i Excel först.`,
  damaged: ({ file, part }) =>
    `${file} är skadad (${part}). Öppna och spara den i Excel, eller ta en tidigare version.`,
  "other-format": ({ file, wanted }) =>
    `${file} ska sluta på ${wanted} som arbetsboken, annars öppnar Excel den inte.`,
  "no-registers": ({ file }) =>
    `${file} har inget register som Kontera känner igen: en tabell som heter till exempel Projekt, med kolumnen Kod.`,
  "two-tables": ({ register, kept, ignored }) =>
    kept === ignored
      ? `Två tabeller på bladet ${kept} gör anspråk på registret ${registerName(register, "sv")}. Byt namn på den ena.`
      : `Två tabeller gör anspråk på registret ${registerName(register, "sv")}, på bladen ${kept} och ${ignored}. Byt namn på den ena.`,
  "register-missing": ({ register, file }) => `${file} har inget register ${registerName(register, "sv")}.`,
  "not-importable": ({ register }) =>
    `${registerName(register, "sv")} skrivs bara av Kontera och tar inte emot import.`,
  blocked: ({ register, blockers }) =>
    blockers.map((blocker) => blockerText(blocker, register, "sv")).join(" "),
  "not-in-tree": ({ refusal }) => refusalSentence(refusal, namesOf("sv", standardNaming)),
  "unknown-project": ({ text }) => `--project: inget projekt har koden ”${text}”.`,
  "unknown-question": ({ text, fields }) =>
    `--field: ”${text}” finns inte bland det som kan frågas: ${list(fields)}.`,
  "unknown-employee": ({ text }) => `--employee: ingen anställd och ingen tidrad har ”${text}”.`,
  protected: ({ sheet }) =>
    `Bladet ${sheet} är skyddat, och inget är skrivet. Ta bort skyddet i Excel under Granska först.`,
  "beyond-sheet": ({ sheet }) => `Raderna får inte plats på bladet ${sheet}. Inget är skrivet.`,
  formula: ({ sheet, cell }) =>
    `${sheet} ${cell} innehåller en formel, som Kontera aldrig skriver över. Inget är skrivet.`,
  occupied: ({ sheet, cell }) =>
    `Det finns inte plats under tabellen på bladet ${sheet}: ${cell} är upptagen. Flytta det som står där. Inget är skrivet.`,
};

const delimiters: Record<Delimiter, string> = {
  ";": "semikolon",
  "\t": "tabb",
  ",": "komma",
  "|": "lodstreck",
};

/** What the command says. */
export const sv = {
  help,
  problems,
  check: {
    severityName: checkView.severityName,
    summary: (file: string, counts: Readonly<Record<Severity, number>>, rows: number, registers: number) =>
      `${file}: ${(["error", "warning", "info"] as const).map((each) => checkView.severity[each](counts[each])).join(", ")} i ${counted(rows, "sv", "rad", "rader")} i ${counted(registers, "sv", "register", "register")}.`,
  },
  plan: {
    title: (file: string, register: string) => `${file} → ${register}`,
    reading: (encoding: Encoding, delimiter: Delimiter, headerLine: number | undefined) =>
      `Läst som ${encoding} med ${delimiters[delimiter]} mellan kolumnerna, ${headerLine === undefined ? "utan rubriker" : `rubriker på rad ${headerLine}`}.`,
    leftOut: "läses inte in",
    inverted: (field: string) => `${field} (Ja betyder Nej)`,
    lacking: importView.lacking,
    line: importView.line,
    outcome: importView.outcome,
    counts: ({ new: added, changed, unchanged, refused }: Counts) =>
      `${counted(added, "sv", "ny", "nya")}, ${counted(changed, "sv", "ändrad", "ändrade")}, ${counted(unchanged, "sv", "oförändrad", "oförändrade")}, ${counted(refused, "sv", "avvisad", "avvisade")}.`,
  },
  import: {
    written: (file: string, added: number, cells: number) =>
      `${file}: ${counted(added, "sv", "rad tillagd", "rader tillagda")}, ${counted(cells, "sv", "cell skriven", "celler skrivna")}.`,
  },
  export: {
    ready: exportView.ready,
    certificate: exportView.certificate,
    partly: (unchanged: number, refused: number) =>
      `${exportView.certificate(unchanged)} ${counted(refused, "sv", "rad", "rader")} avvisas, för att registret självt har fel i dem: nyckeln saknas eller finns flera gånger, eller en cell går inte att läsa. check visar dem.`,
    notRead: exportView.notRead,
    notSame: exportView.notSame,
    notFound: (line: number, key: string) =>
      `Filen ger inte samma register tillbaka. Rad ${line}${key === "" ? "" : `, ${key},`} läses som en ny rad.`,
    lost: exportView.lost,
    unread: exportView.unread,
  },
  budget: {
    project: budgetView.project,
    name: "Namn",
    worked: budgetView.worked,
    released: budgetView.released,
    budget: budgetView.budget,
    remaining: budgetView.remaining,
    amount: "Belopp",
    state: budgetView.state,
    counted: budgetView.counted,
    uncounted: (rows: number) => `${budgetView.uncounted(rows)}: check visar varför.`,
  },
  rename: {
    written: (file: string, codes: number, cells: number) =>
      `${file}: ${counted(codes, "sv", "ny kod", "nya koder")}, ${counted(cells, "sv", "cell skriven", "celler skrivna")}.`,
  },
  log: { time: "Tid", what: "Vad", file: "Fil", added: "Nya", changed: "Ändrade", undone: "Ångrat" },
  new: {
    made: (file: string, sheets: number) => `${file}: ${counted(sheets, "sv", "register", "register")}.`,
    sheet: (sheet: string, rows: number) => `  ${sheet}: ${counted(rows, "sv", "rad", "rader")}`,
  },
};

export type Words = typeof sv;
