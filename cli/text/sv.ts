import type { Delimiter } from "#core/csv/delimiter";
import type { Encoding } from "#core/csv/encoding";
import type { Counts } from "#core/csv/import-plan";
import type { Source } from "#core/csv/sources/source";
import type { Severity } from "#core/rules/engine/rule";
import { counted } from "#core/text/counted";
import { quote } from "#core/text/quote";
import { billingView } from "#core/text/sv/billing-view";
import { budgetWords } from "#core/text/sv/budget-words";
import { checkView } from "#core/text/sv/check-view";
import { exportView } from "#core/text/sv/export-view";
import { importView } from "#core/text/sv/import-view";
import { learnView } from "#core/text/sv/learn-view";
import { formatCount } from "#core/values/format";
import { controlsText } from "./controls-sv";
import { help } from "./help-sv";
import { priceText } from "./price-sv";
import { problems } from "./problems-sv";

const sources: Record<Exclude<Source["kind"], "sheet">, string> = {
  sie: "SIE-filens objekt",
  json: "JSON",
  fixedWidth: "kolumner med fast bredd",
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
    more: (count: number, rows: string) => `(${formatCount(count, "sv")} till: ${rows})`,
    accepted: "Godtagen",
    acceptedCount: (count: number) =>
      `${counted(count, "sv", "träff är godtagen och räknas inte", "träffar är godtagna och räknas inte")}; --accepted visar dem.`,
    voided: "Gäller inte längre",
    rulesOff: (ids: readonly string[]) => `Regler som inte gäller enligt inställningarna: ${ids.join(", ")}.`,
    rulesLowered: (ids: readonly string[]) =>
      `Regler som bara upplyser enligt inställningarna: ${ids.join(", ")}.`,
    summary: (file: string, counts: Readonly<Record<Severity, number>>, rows: number, registers: number) =>
      `${file}: ${(["error", "warning", "info"] as const).map((each) => checkView.severity[each](counts[each])).join(", ")} i ${counted(rows, "sv", "rad", "rader")} i ${counted(registers, "sv", "register", "register")}.`,
  },
  accept: {
    what: (rule: string) => `Godta träffar: ${rule}`,
    more: (count: number) => `och ${counted(count, "sv", "träff", "träffar")} till.`,
    written: (file: string, count: number) =>
      `${file}: ${counted(count, "sv", "träff godtagen", "träffar godtagna")}.`,
  },
  plan: {
    title: (file: string, register: string) => `${file} → ${register}`,
    reading: (encoding: Encoding, delimiter: Delimiter, headerLine: number | undefined) =>
      `Läst som ${encoding} med ${delimiters[delimiter]} mellan kolumnerna, ${headerLine === undefined ? "utan rubriker" : `rubriker på rad ${headerLine}`}.`,
    readFrom: (source: Source, encoding: Encoding, headerLine: number | undefined) => {
      const headers = headerLine === undefined ? "utan rubriker" : `rubriker på rad ${headerLine}`;
      if (source.kind === "sheet") return `Läst ur bladet ${source.sheet}, ${headers}.`;
      if (source.kind === "json" && source.lists.length > 1)
        return `Läst ur listan ${source.list} i JSON som ${encoding}.`;
      // What is no list of rows has no line with headers.
      const end = source.kind === "fixedWidth" ? `, ${headers}` : "";
      return `Läst ur ${sources[source.kind]} som ${encoding}${end}.`;
    },
    leftOut: "läses inte in",
    consequences: (appear: number, vanish: number, trips: number) =>
      `Följder: ${counted(appear, "sv", "träff tillkommer", "träffar tillkommer")}, ${counted(vanish, "sv", "försvinner", "försvinner")}, ${counted(trips, "sv", "kontroll utlöses", "kontroller utlöses")}.`,
    absent: (rows: number) =>
      `${counted(rows, "sv", "rad i registret finns inte i filen och står kvar", "rader i registret finns inte i filen och står kvar")}.`,
    reason: "Skäl",
    proposed: (field: string, samples: readonly string[]) =>
      `läses inte in, men kan vara ${field} (${samples.map((one) => `”${one}”`).join(", ")}); --accept läser in den, --map bestämmer`,
    inverted: (field: string) => `${field} (Ja betyder Nej)`,
    lacking: importView.lacking,
    unknown: importView.unknown,
    recipe: (name: string) => `Läses enligt importreceptet ”${name}”.`,
    recipes: (names: readonly string[]) =>
      `Importrecept som passar filen: ${names.map((one) => `”${one}”`).join(", ")}; --recipe läser enligt det.`,
    line: importView.line,
    outcome: importView.outcome,
    counts: ({ new: added, changed, unchanged, refused }: Counts) =>
      `${counted(added, "sv", "ny", "nya")}, ${counted(changed, "sv", "ändrad", "ändrade")}, ${counted(unchanged, "sv", "oförändrad", "oförändrade")}, ${counted(refused, "sv", "avvisad", "avvisade")}.`,
  },
  import: {
    written: (file: string, added: number, cells: number) =>
      `${file}: ${counted(added, "sv", "rad tillagd", "rader tillagda")}, ${counted(cells, "sv", "cell skriven", "celler skrivna")}.`,
  },
  saved: {
    signatureLost:
      "Filens digitala signatur gäller inte längre, för det som signerades är ändrat. Signera om i Excel.",
    uncalculated: (count: number) =>
      `${counted(count, "sv", "värde beräknas", "värden beräknas")} när Excel öppnar filen.`,
    followed: (count: number) =>
      `${counted(count, "sv", "formel, namn, regel eller diagram", "formler, namn, regler och diagram")} som pekade på flyttade celler har följt med.`,
    verified: (untouched: number, changed: number, added: number) =>
      `Kontrollerad: ${counted(untouched, "sv", "del av filen är oförändrad", "delar av filen är oförändrade")} byte för byte, ${counted(changed, "sv", "är ändrad", "är ändrade")}, ${counted(added, "sv", "är ny", "är nya")}.`,
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
    losses: {
      column: (header: string, count: number) =>
        `Följer inte med: ${header}, ifylld i ${counted(count, "sv", "rad", "rader")}.`,
      rows: (rows: number, files: number, most: number) =>
        `${formatCount(rows, "sv")} rader är fler än de ${formatCount(most, "sv")} som mottagaren tar på en gång: ${counted(files, "sv", "fil", "filer")}.`,
      "left-out": (count: number) => `Följer inte med: ${exportView.losses["left-out"](count)}.`,
      nameless: (count: number) => `Följer inte med: ${exportView.losses.nameless(count)}.`,
      length: (cell: string, text: string, most: number) => `${cell}: ”${text}” kortas till ${most} tecken.`,
      control: (cell: string, text: string) =>
        `${cell}: ”${text.replace(/\s+/g, " ")}” har radbrytningar eller osynliga tecken, som mottagaren inte kan hålla.`,
      letters: (cell: string, text: string) =>
        `${cell}: ”${text}” har bokstäver som mottagaren inte kan hålla; i filen står frågetecken.`,
      value: (cell: string, text: string) =>
        `${cell}: mottagaren har inget ord för ”${text}”; cellen blir tom i filen.`,
      more: (count: number) => `och ${counted(count, "sv", "sådan cell", "sådana celler")} till.`,
    },
    unknown: (headers: readonly string[]) =>
      `Tomma i filen, för ingen har sagt vad de innehåller: ${headers.join(", ")}. --map KOLUMN=fält säger det.`,
    unsure: learnView.unsureOf,
    notReadBack: "Filen är inte läst tillbaka: det som inte följer med står nedan.",
    readOnly: "Filen är till för läsning: den kan inte läsas in igen som register.",
    needs: (options: readonly string[]) =>
      `Läs in den med ${options.join(" ")}: utan det går celler i den att läsa på två sätt, och deras rader avvisas.`,
    mixed: (columns: Readonly<Record<string, readonly string[]>>) =>
      `Kolumnerna läses på olika sätt, så inget val räcker för hela filen: ${Object.entries(columns)
        .map(([header, options]) => `${header} behöver ${options.join(" ")}`)
        .join(", ")}. Läs in dem i var sin fil, eller i panelen, som frågar per kolumn.`,
    notWhole: "Filen ger inte samma register tillbaka: bokstäver i den har blivit frågetecken.",
    unread: exportView.unread,
    uncalculated: (count: number) =>
      `${counted(count, "sv", "värde är inte beräknat och står tomt", "värden är inte beräknade och står tomma")} i filen: öppna och spara arbetsboken i Excel först.`,
  },
  compare: {
    side: { mine: "Jag", theirs: "De", both: "Båda", same: "" },
    change: (side: string, key: string, column: string, mine: string, theirs: string) =>
      `${side}  ${key}  ${column}: ${mine || "(tom)"} här, ${theirs || "(tom)"} där`,
    proposed: (file: string, header: string, field: string, samples: readonly string[]) =>
      `${file}: kolumnen ${quote(header, "sv")} jämförs inte förrän någon säger att den är ${field}: --accept eller --map.${samples.length > 0 ? ` Där står: ${samples.join("; ")}.` : ""}`,
    refused: (file: string, line: number, key: string, why: string) =>
      `${file}, rad ${line}${key === "" ? "" : `, ${quote(key, "sv")}`}, jämförs inte: ${why}`,
    duplicate: (key: string, lines: string) =>
      `${quote(key, "sv")} finns på raderna ${lines} i filen. Behåll en av dem i filen.`,
    damaged: (file: string, key: string, header: string, text: string, meant: string | undefined) =>
      `${file}, ${quote(key, "sv")}, jämförs inte: ${header}: bokstäver i ${quote(text, "sv")} är förvanskade${meant === undefined ? "" : `; det ska troligen stå ${quote(meant, "sv")}`}. Rätta dem där.`,
    twice: (file: string, key: string) =>
      `${file}: ${quote(key, "sv")} finns på flera rader, så raden jämförs inte.`,
    counts: (counts: Readonly<Record<"mine" | "theirs" | "both" | "same" | "unclear", number>>) =>
      `Ändrade av dem: ${formatCount(counts.theirs, "sv")}, av mig: ${formatCount(counts.mine, "sv")}, av båda: ${formatCount(counts.both, "sv")}. Lika: ${formatCount(counts.same, "sv")}. Går inte att jämföra: ${formatCount(counts.unclear, "sv")}.`,
  },
  budget: {
    project: budgetWords.project,
    name: "Namn",
    worked: budgetWords.worked,
    released: budgetWords.released,
    budget: budgetWords.budget,
    remaining: budgetWords.remaining,
    amount: "Belopp",
    state: budgetWords.state,
    counted: budgetWords.counted,
    uncounted: (rows: number) => `${budgetWords.uncounted(rows)}: check visar varför.`,
  },
  billing: billingView,
  controls: controlsText,
  price: priceText,
  release: {
    written: (file: string, basis: string, rows: number, amount: string) =>
      `${file}: underlag ${basis}, ${counted(rows, "sv", "rad", "rader")}, ${amount}.`,
    takenBack: (file: string, basis: string, rows: number) =>
      `${file}: ${billingView.jobs.undo(basis, rows, "")}.`,
    left: (project: string) =>
      `${project}: det fasta priset är inte med, för bara en del av dess rader är valda.`,
    exported: (basis: string, times: string) =>
      `Underlag ${basis} har lämnats som fil (${times}). Det som hämtats därifrån måste makuleras i det systemet.`,
    column: (sheet: string, header: string) => `${sheet} fick kolumnen ${header}.`,
  },
  rename: {
    written: (file: string, codes: number, cells: number) =>
      `${file}: ${counted(codes, "sv", "ny kod", "nya koder")}, ${counted(cells, "sv", "cell skriven", "celler skrivna")}.`,
  },
  undo: {
    left: (sheet: string, row: number | undefined, column: string, value: string) =>
      `Lämnas: ${sheet}${row === undefined ? ", raden är borta" : ` rad ${row}`}${column === "" ? "" : ` ${column}`}${value === "" ? "" : `, där det nu står ”${value}”`}.`,
    written: (file: string, what: string, cells: number, rows: number) =>
      `${file}: ångrat ${what}, ${counted(cells, "sv", "cell tillbaka", "celler tillbaka")}, ${counted(rows, "sv", "rad", "rader")} borttagna eller återställda.`,
    reportGone: (sheet: string) => `Bladet ${sheet} är borttaget.`,
    /** Why the sheet of a report without rows stays. */
    reportKept: {
      "own-cells": (sheet: string) =>
        `Bladet ${sheet} finns kvar: där står något som inte är Konteras. Ta bort det i Excel.`,
      "spoken-of": (sheet: string) =>
        `Bladet ${sheet} finns kvar: en formel, ett namn, en regel eller ett diagram på annat håll pekar på det. Ta bort det i Excel.`,
      "last-shown": (sheet: string) => `Bladet ${sheet} finns kvar: det är det enda som syns.`,
      "structure-protected": (sheet: string) =>
        `Bladet ${sheet} finns kvar: arbetsbokens struktur är skyddad.`,
    },
  },
  recipe: {
    none: "Arbetsboken har inga importrecept.",
    listed: (name: string, register: string, from: string) => `${name}  ${register}, lärt av ${from}`,
    exported: (name: string, file: string) => `${file}: importreceptet ”${name}”.`,
    what: (name: string) => `Importreceptet ”${name}” sparat`,
    kept: (name: string, register: string, file: string) =>
      `${file}: importreceptet ”${name}” för ${register} är sparat.`,
  },
  log: { time: "Tid", what: "Vad", file: "Fil", added: "Nya", changed: "Ändrade", undone: "Ångrat" },
  new: {
    made: (file: string, sheets: number) => `${file}: ${counted(sheets, "sv", "register", "register")}.`,
    sheet: (sheet: string, rows: number) => `  ${sheet}: ${counted(rows, "sv", "rad", "rader")}`,
  },
};

export type Words = typeof sv;
