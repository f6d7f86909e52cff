import { standardNaming } from "#core/registers/naming";
import { counted } from "#core/text/counted";
import { blockerText } from "#core/text/import-text";
import { namesOf, registerName } from "#core/text/names";
import { refusalSentence } from "#core/text/restructure-text";
import type { Sentences } from "#core/text/sentences";
import { budgetView } from "#core/text/sv/budget-view";
import type { Problem } from "../problem";

const list = (texts: readonly string[]): string => texts.join(", ");

/** Why a command cannot be carried out, in Swedish. */
export const problems: Sentences<Problem> = {
  "no-verb": () =>
    "Säg vad som ska göras: check, accept, plan, import, export, budget, controls, billing, release, price, resolve, rename, log eller new. --help berättar mer.",
  "unknown-verb": ({ text }) =>
    `”${text}” finns inte. Välj check, accept, plan, import, export, budget, controls, billing, release, price, resolve, rename, log eller new. --help berättar mer.`,
  "unknown-option": ({ option, verb }) => `${verb} har inget val som heter ${option}. --help räknar upp dem.`,
  "value-missing": ({ option }) => `${option} behöver ett värde.`,
  "value-unwanted": ({ option }) => `${option} tar inget värde.`,
  "argument-missing": ({ argument }) => `${argument} saknas. --help visar hur kommandot skrivs.`,
  "argument-unwanted": ({ text }) =>
    `”${text}” är ett argument för mycket. --help visar hur kommandot skrivs.`,
  "not-a-choice": ({ option, text, choices }) =>
    `${option}: ”${text}” finns inte bland valen: ${list(choices)}.`,
  "not-a-date": ({ option, text }) => `${option}: ”${text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD.`,
  "not-a-point": ({ option, text }) =>
    `${option}: ”${text}” är ingen plats. Skriv latitud och longitud i grader, till exempel 59.2741,15.2066.`,
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
  "nothing-to-accept": ({ rule }) => `Ingen träff av ${rule} är kvar att godta där.`,
  "not-in-tree": ({ refusal }) => refusalSentence(refusal, namesOf("sv", standardNaming)),
  "unknown-project": ({ text }) => `--project: inget projekt har koden ”${text}”.`,
  "unknown-customer": ({ text }) => `--customer: ingen kund har numret ”${text}”.`,
  "not-a-number": ({ option, text }) => `${option}: ”${text}” är inget nummer.`,
  "not-rows": ({ text }) =>
    `--rows: ”${text}” är ingen rad. Skriv till exempel timeEntries:12, med bladets radnummer.`,
  "unknown-basis": ({ text }) => `--undo: ingen rad bär underlag ”${text}”.`,
  "not-with": ({ option, other }) =>
    `${option} går inte ihop med ${other}. --help visar hur kommandot skrivs.`,
  "no-accounts": ({ file }) =>
    `${file} saknar konton att bokföra på: fyll i Konto kundfordran, Konto intäkt och Konto utgående moms i Inställningar.`,
  "profile-incomplete": () =>
    "--profile behöver --lines och --out: hur raderna summeras, och filen att skriva.",
  "nothing-to-release": () => "Det finns inget att frisläppa: ingen vald rad är klar. billing visar varför.",
  "not-hours": ({ text }) => `--hours: ”${text}” är inget antal timmar.`,
  "hours-without-project": () => "--hours: ange också --project, det som timmarna skulle registreras på.",
  "not-a-code": ({ text }) => `--code: ”${text}” ska skrivas DIMENSION=KOD.`,
  "unknown-dimension": ({ text }) => `--code: ingen dimension heter ”${text}”.`,
  "unknown-code": ({ text, dimension }) => `--code: ${dimension} har ingen kod ”${text}”.`,
  "too-many-groupings": ({ most }) =>
    `--by: högst ${counted(most, "sv", "indelning", "indelningar")} åt gången.`,
  "same-grouping": ({ text }) => `--by: ”${text}” står två gånger.`,
  "no-entries": ({ file }) => `${file} har varken Tidrader eller Reserader att fakturera.`,
  "unknown-question": ({ text, fields }) =>
    `--field: ”${text}” finns inte bland det som kan frågas: ${list(fields)}.`,
  "unknown-employee": ({ text }) => `--employee: ingen anställd och ingen tidrad har ”${text}”.`,
  protected: ({ sheet }) =>
    `Bladet ${sheet} är skyddat, och inget är skrivet. Ta bort skyddet i Excel under Granska först.`,
  "beyond-sheet": ({ sheet }) => `Raderna får inte plats på bladet ${sheet}. Inget är skrivet.`,
  formula: ({ sheet, cell }) =>
    `${sheet} ${cell} innehåller en formel, som Kontera aldrig skriver över. Inget är skrivet.`,
  "occupied-right": ({ sheet, cell }) =>
    `Det finns inte plats för nya kolumner till höger på bladet ${sheet}: ${cell} är upptagen. Flytta det som står där. Inget är skrivet.`,
  occupied: ({ sheet, cell }) =>
    `Det finns inte plats under tabellen på bladet ${sheet}: ${cell} är upptagen. Flytta det som står där. Inget är skrivet.`,
};
