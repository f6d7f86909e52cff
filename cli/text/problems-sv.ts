import { standardNaming } from "#core/registers/naming";
import { counted } from "#core/text/counted";
import { alarmText, blockerText } from "#core/text/import-text";
import { fieldName, namesOf, registerName } from "#core/text/names";
import { quote } from "#core/text/quote";
import { refusalSentence } from "#core/text/restructure-text";
import type { Sentences } from "#core/text/sentences";
import { budgetWords } from "#core/text/sv/budget-words";
import { noCsv } from "#core/text/sv/file-kinds";
import { reconcileView } from "#core/text/sv/reconcile-view";
import { damage, damagedFile, otherFile } from "#core/text/sv/workbook-file";
import { formatCount } from "#core/values/format";
import type { Problem } from "../problem";
import { verbNames } from "../usage";
import { few, someChoices } from "./few";
import { flawList, obstacleList, staleList } from "./places-sv";

const list = (texts: readonly string[]): string => texts.join(", ");

const anyOf = (texts: readonly string[]): string => `${list(texts.slice(0, -1))} eller ${texts.at(-1) ?? ""}`;

/** Why a command cannot be carried out, in Swedish. */
export const problems: Sentences<Problem> = {
  "no-verb": () => `Säg vad som ska göras: ${anyOf(verbNames)}. --help berättar mer.`,
  "own-bug": ({ what }) =>
    `Något gick fel i Kontera, som inte beror på dig: ${what}. Inget är skrivet. Anmäl det, gärna med filen.`,
  "unknown-verb": ({ text }) => `”${text}” finns inte. Välj ${anyOf(verbNames)}. --help berättar mer.`,
  "half-verb": ({ verbs }) => `Säg vad: ${anyOf(verbs)}.`,
  "unknown-verb-of-two": ({ text, verbs }) => `”${text}” finns inte. Välj ${anyOf(verbs)}.`,
  "unknown-recipe": ({ text, recipes }) =>
    recipes.length === 0
      ? `”${text}” är inget importrecept: arbetsboken har inga för registret, och ingen fil heter så.`
      : `”${text}” är inget importrecept. Arbetsboken har ${list(recipes.map((one) => quote(one, "sv")))}.`,
  "not-a-recipe": ({ file }) => `${file} är inget importrecept.`,
  "recipe-register": ({ recipe, register }) =>
    `Importreceptet ”${recipe}” är för ${registerName(register, "sv")}.`,
  "recipe-lacks": ({ recipe, missing, lost }) =>
    [
      ...(missing.length > 0
        ? [
            `Filen saknar det som importreceptet ”${recipe}” läser: ${list(missing.map((one) => quote(one, "sv")))}.`,
          ]
        : []),
      ...(lost.length > 0
        ? [
            `Arbetsboken saknar kolumnen som importreceptet ”${recipe}” skriver ${list(lost.map((one) => quote(one, "sv")))} i.`,
          ]
        : []),
    ].join(" "),
  "recipe-fits": ({ recipes }) =>
    `Filens kolumner säger inget i sig själva, men den passar ${list(recipes.map((one) => quote(one, "sv")))}: --recipe läser enligt det.`,
  "recipe-too-long": ({ recipe }) =>
    `Importreceptet ”${recipe}” har fler kolumner än en cell rymmer. Använd det som fil med --recipe.`,
  "unknown-schema": ({ text, names }) => `Det finns inget schema för ”${text}”. Välj ${anyOf(names)}.`,
  "unknown-option": ({ option, verb }) => `${verb} har inget val som heter ${option}. --help räknar upp dem.`,
  "value-missing": ({ option }) => `${option} behöver ett värde.`,
  "value-unwanted": ({ option }) => `${option} tar inget värde.`,
  "argument-missing": ({ argument }) =>
    `${argument.replace("BOOK", "BOK").replace("FILE", "FIL").replace("NAME", "NAMN")} saknas. --help visar hur kommandot skrivs.`,
  "argument-unwanted": ({ text }) =>
    `”${text}” är ett argument för mycket. --help visar hur kommandot skrivs.`,
  "not-a-choice": ({ option, text, choices }) =>
    `${option}: ”${text}” finns inte bland valen: ${someChoices(text, choices, (count) => `och ${count} till`)}.`,
  "not-a-date": ({ option, text }) => `${option}: ”${text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD.`,
  "not-a-point": ({ option, text }) =>
    `${option}: ”${text}” är ingen plats. Skriv latitud och longitud i grader, till exempel 59.2741,15.2066.`,
  backwards: () => budgetWords.backwards,
  "not-a-row": ({ text }) => `--start-row: ”${text}” är inget radnummer. Filens första rad är 1.`,
  "beyond-file": ({ line, last }) =>
    `--start-row: filen har ingen data från rad ${line}; den sista står på rad ${last}.`,
  "not-a-mapping": ({ text }) => `--map: ”${text}” ska skrivas KOLUMN=fält.`,
  "not-a-setting": ({ option, text }) => `${option}: ”${text}” ska skrivas fält=värde.`,
  "unknown-column": ({ option, text, columns }) =>
    `${option}: filen har ingen kolumn ”${text}”, eller flera. Dess kolumner: ${list(columns)}.`,
  "unknown-field": ({ option, text, fields }) =>
    `${option}: registret har inget fält ”${text}”. Dess fält: ${list(fields)}.`,
  "named-twice": ({ option, text }) => `${option}: ”${text}” står två gånger.`,
  "not-to-follow": ({ file, why }) =>
    why === "fixed-width"
      ? `--like: ${file} är skriven med kolumner av fast bredd, och så kan ingen export skrivas. Ta en förlaga med avgränsare. Inget är skrivet.`
      : why === "two-lines"
        ? `--like: ${file} har rubriker på två rader, och så kan ingen export skrivas. Ta en förlaga med en rubrikrad. Inget är skrivet.`
        : `--like: ${file} är skriven med citattecken på ett annat sätt än en CSV-fil, och så kan ingen export skrivas. Ta en annan förlaga. Inget är skrivet.`,
  "model-rows-above": ({ file, line }) =>
    `--like: ${file} har rader under andra rubriker ovanför rubrikerna på rad ${line}, och de skulle skrivas med i exporten. Ta en förlaga med en rubrikrad. Inget är skrivet.`,
  "new-ending": ({ file }) => `${file} ska sluta på .xlsx, annars öppnar Excel den inte.`,
  "no-folder": ({ file }) => `Mappen till ${file} finns inte. Skapa den först, eller välj en annan.`,
  "not-invertible": ({ option, text }) =>
    `${option}: bara Ja och Nej går att vända med !, och ${text} är något annat.`,
  "no-such-file": ({ file }) => `${file} finns inte.`,
  "is-folder": ({ file }) => `${file} är en mapp, ingen fil.`,
  "not-readable": ({ file }) => `${file} går inte att läsa: den är låst, eller så saknas rättighet till den.`,
  "not-writable": ({ file }) =>
    `${file} går inte att skriva: den är låst, eller så saknas rättighet till den.`,
  "disk-full": ({ file }) => `${file} får inte plats: disken är full. Inget är skrivet.`,
  "not-a-file": ({ file }) =>
    `${file} är ingen vanlig fil, utan en enhet, ett rör eller en länk till något som inte finns. Välj ett annat namn.`,
  "read-only": ({ file }) =>
    `${file} är skrivskyddad och skrivs inte över. Ta bort skrivskyddet, eller välj ett annat namn.`,
  "open-elsewhere": ({ file }) =>
    `${file} är öppen i Excel eller LibreOffice: det som sparas där skulle skriva över detta. Stäng filen först, eller skriv ändå med --force. Inget är skrivet.`,
  "being-written": ({ file }) => `${file} skrivs just nu av en annan körning. Försök igen. Inget är skrivet.`,
  "changed-meanwhile": ({ file }) =>
    `${file} har ändrats sedan den lästes, av någon annan eller en annan körning. Kör om. Inget är skrivet.`,
  "not-verified": ({ file, flaws }) =>
    `${file} skrevs inte, för det som skulle skrivas höll inte vid kontrollen: ${flawList(flaws)}. Felet är Konteras; anmäl det, gärna med filen. --no-verify skriver ändå.`,
  "file-exists": ({ file }) => `${file} finns redan och skrivs inte över. Välj ett annat namn.`,
  "no-rows": ({ file, ends }) =>
    ends.length > 0
      ? `${file} har rubriker men inga rader under dem: rubrikraden innehåller ${list(ends)}, som en CSV-fil inte avslutar rader med. Exportera filen på nytt med vanliga radslut (CRLF eller LF).`
      : `${file} har rubriker men inga rader under dem, så det finns inget att läsa in.`,
  "empty-file": ({ file }) => `${file} är tom.`,
  "other-file": ({ file, kind }) => otherFile[kind](file),
  damaged: ({ file, where, detail }) => damagedFile(file, damage[detail], where),
  "other-format": ({ file, wanted }) =>
    `${file} ska sluta på ${wanted} som arbetsboken, annars öppnar Excel den inte.`,
  "no-registers": ({ file }) =>
    `${file} har inget register som Kontera känner igen: en tabell som heter till exempel Projekt, med kolumnen Kod.`,
  "two-tables": ({ register, kept, ignored }) =>
    kept === ignored
      ? `Två tabeller på bladet ${kept} gör anspråk på registret ${registerName(register, "sv")}. Byt namn på den ena.`
      : `Två tabeller gör anspråk på registret ${registerName(register, "sv")}, på bladen ${kept} och ${ignored}. Byt namn på den ena.`,
  "register-missing": ({ register, file }) => `${file} har inget register ${registerName(register, "sv")}.`,
  "no-key": ({ register }) =>
    `${registerName(register, "sv")} har ingen nyckel, så ingen vet vilka rader som är samma.`,
  "not-importable": ({ register }) =>
    `${registerName(register, "sv")} skrivs bara av Kontera och tar inte emot import.`,
  blocked: ({ register, blockers }) =>
    blockers.map((blocker) => blockerText(blocker, register, "sv")).join(" "),
  "no-csv": ({ file, kind }) => noCsv(file, kind),
  "which-sheet": ({ file, sheets }) =>
    sheets.length === 0
      ? `${file} har inget blad med rader som visas.`
      : `${file} har flera blad, och inget av dem är ensamt om att heta som registret: ${list(sheets.map((name) => `”${name}”`))}. Säg vilket med --sheet.`,
  "no-sheet": ({ file, text, sheets }) =>
    sheets.length === 0
      ? `${file} är ingen arbetsbok och har inga blad; --sheet ”${text}” går inte att välja.`
      : `${file} har inget blad som heter ”${text}”. Bladen är ${list(sheets.map((name) => `”${name}”`))}.`,
  "which-list": ({ file, lists }) =>
    `${file} har flera listor, och ingen av dem är ensam om att heta som registret: ${list(lists.map((name) => `”${name}”`))}. Säg vilken med --sheet.`,
  "no-list": ({ file, text, lists }) =>
    `${file} har ingen lista som heter ”${text}”. Listorna är ${list(lists.map((name) => `”${name}”`))}.`,
  alarm: ({ alarm }) =>
    `${alarmText(alarm, "sv")} Är det som det ska vara, säg --accept-alarm. Inget är skrivet.`,
  undecided: ({ register, columns }) =>
    `Säg vad som ska läsas in, för det går inte att veta av rubriken: ${list(columns.map(({ name, field }) => `”${name}” kan vara ${fieldName(register, field.replace(/^!/, ""), "sv")}`))}. --accept läser in ${columns.length === 1 ? "den" : "dem"}, --map KOLUMN=fält bestämmer en i taget, och --map KOLUMN= utelämnar den. Inget är skrivet.`,
  "nothing-to-undo": () => "Importloggen har inget jobb kvar att ångra. log visar dem.",
  "unknown-job": ({ text, jobs }) =>
    jobs.length === 0
      ? `Inget jobb heter ”${text}”: importloggen är tom.`
      : `Inget jobb heter ”${text}”. De senaste heter ${list(jobs.slice(0, 3).map((job) => `”${job}”`))}; log visar alla.`,
  "already-undone": ({ job, time }) => `Jobbet ${job} ångrades redan ${time}.`,
  "journal-fault": ({ job, fault }) =>
    fault.kind === "damaged"
      ? `Jobbet ${job} går inte att ångra: loggens ångradata går inte att läsa.`
      : `Jobbet ${job} går inte att ångra: del ${fault.part} av ${fault.parts} av loggens ångradata ${fault.kind === "missing" ? "saknas" : "har ändrats"}.`,
  "nothing-to-accept": ({ rule, found }) =>
    `Ingen träff av ${rule} är kvar att godta där.${found.length > 0 ? ` Arbetsboken har träffar av ${few(found, (count) => `och ${count} till`)}.` : ""}`,
  "not-in-tree": ({ refusal }) => refusalSentence(refusal, namesOf("sv", standardNaming)),
  "unknown-project": ({ text }) => `--project: inget projekt har koden ”${text}”.`,
  "unknown-customer": ({ text }) => `--customer: ingen kund har numret ”${text}”.`,
  "not-in-register": ({ option, text, register }) =>
    `${option}: ”${text}” finns inte i ${registerName(register, "sv")}.`,
  "column-missing": ({ register, field, file }) =>
    `${file}: ${registerName(register, "sv")} saknar kolumnen ${fieldName(register, field, "sv")}. Lägg till den. Inget är skrivet.`,
  "not-a-word": ({ text }) => `--outcome: ”${text}” ska skrivas ORD=utfall.`,
  "unknown-outcomes": ({ words }) =>
    `Utfall: ${few(
      words.map((word) => `”${word}”`),
      (count) => `och ${count} till`,
    )} är okänt. Säg vad det betyder med --outcome ORD=UTFALL: assigned, exists, removed, absent, noRight, outsidePackage eller failed.`,
  "file-lacks-column": ({ file, field }) =>
    `${file} har ingen kolumn som är ${fieldName("assignments", field, "sv")}. Säg vilken det är med --map KOLUMN=${field}. Inget är skrivet.`,
  "which-outcome": ({ file, columns }) =>
    columns.length === 1
      ? `${file}: kan ”${columns[0] ?? ""}” vara utfallet? Säg --map "${columns[0] ?? ""}=outcome", eller --map "${columns[0] ?? ""}=" om kolumnen ska utelämnas. Inget är skrivet.`
      : `${file}: vilken kolumn är utfallet, ${columns.map((one) => `”${one}”`).join(" eller ")}? Säg --map KOLUMN=outcome, eller --map KOLUMN= för var och en som ska utelämnas. Inget är skrivet.`,
  "not-a-list": ({ file }) =>
    `${file} har utfall, och är då ett resultat och ingen hel lista: ta bort --whole-list, eller utelämna Utfall med --map KOLUMN=. Inget är skrivet.`,
  "nothing-told": ({ file, unread }) => `${reconcileView.nothingTold(file, unread)} Inget är skrivet.`,
  "whole-list": ({ file, count }) =>
    `${file} saknar ${formatCount(count, "sv")} som står i Tilldelningar. Lägg till --whole-list om filen är hela listan, så tas ${count === 1 ? "den" : "de"} bort, eller --part-of-list om den är en del, så står ${count === 1 ? "den" : "de"} kvar. Inget är skrivet.`,
  "lines-unread": ({ file, count, unread }) =>
    `${reconcileView.linesUnread(file, unread)}, så ${formatCount(count, "sv")} som skulle tas bort ur Tilldelningar får stå. Rätta eller ta bort ${unread.length === 1 ? "raden" : "raderna"} i filen. Inget är skrivet.`,
  "not-a-plan": ({ file }) => `--plan: ${file} är inte det som access plan --json skriver.`,
  "not-a-number": ({ option, text }) => `${option}: ”${text}” är inget nummer.`,
  "not-rows": ({ text }) =>
    `--rows: ”${text}” är ingen rad. Skriv till exempel timeEntries:12, med bladets radnummer.`,
  "unknown-basis": ({ text }) => `--undo: ingen rad bär underlag ”${text}”.`,
  "only-with": ({ option, other }) =>
    `${option} gäller bara med ${other}. --help visar hur kommandot skrivs.`,
  "not-with": ({ option, other }) =>
    `${option} går inte ihop med ${other}. --help visar hur kommandot skrivs.`,
  "no-accounts": ({ file }) =>
    `${file} saknar konton att bokföra på: fyll i Konto kundfordran, Konto intäkt och Konto utgående moms i Inställningar.`,
  "profile-incomplete": () =>
    "--profile behöver --lines och --out: hur raderna summeras, och filen att skriva.",
  "no-template": ({ text, templates }) =>
    templates.length === 0
      ? `--template ${text}: arbetsboken har ingen exportmall för registret. Lär av en export därifrån, i panelen eller med --like FIL.csv.`
      : `--template ${text} finns inte. Arbetsbokens exportmallar för registret: ${templates.join(", ")}.`,
  "not-that-list": ({ text, register, lists }) =>
    `--list ${text}: registret ${registerName(register, "sv")} har inte den listan.${lists.length === 0 ? "" : ` Det har: ${lists.join(", ")}.`}`,
  "learn-from-export": ({ receiver }) =>
    `--profile ${receiver}: ingen offentlig text säger vilka kolumner en sådan fil har. Lär av en egen export därifrån: --like FIL.csv.`,
  "columns-needed": ({ receiver }) =>
    `--profile ${receiver}: säg kolumnerna i den ordning som din importmall har dem: --columns code,name,startDate.`,
  "not-for-receiver": ({ receiver, register }) =>
    `--profile ${receiver} tar inte emot registret ${registerName(register, "sv")}.`,
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
  "structure-protected": ({ file }) =>
    `${file} behöver ett nytt blad, men arbetsbokens struktur är skyddad. Ta bort skyddet i Excel under Granska, Skydda arbetsbok, först. Inget är skrivet.`,
  "beyond-sheet": ({ sheet }) => `Raderna får inte plats på bladet ${sheet}. Inget är skrivet.`,
  formula: ({ sheet, cell }) =>
    `${sheet} ${cell} innehåller en formel, som Kontera aldrig skriver över. Inget är skrivet.`,
  "occupied-right": ({ sheet, cell }) =>
    `Det finns inte plats för nya kolumner till höger på bladet ${sheet}: ${cell} är upptagen. Flytta det som står där. Inget är skrivet.`,
  occupied: ({ sheet, obstacles }) =>
    `Det finns inte plats under tabellen på bladet ${sheet}, och det som står i vägen går inte att flytta ner: ${obstacleList(obstacles)}. Flytta det i Excel först. Inget är skrivet.`,
  stale: ({ places }) =>
    `Detta pekar på celler som flyttas, och går inte att ändra så att det följer med: ${staleList(places)}. Rätta det i Excel först, eller skriv ändå med --accept-stale. Inget är skrivet.`,
};
