import type { ListKind } from "../../csv/exporting/list-kinds";
import { formatCount } from "../../values/format";
import { counted } from "../counted";

const lists: Record<ListKind, string> = {
  names: "Kort lista",
  contacts: "Kontaktlista",
  addresses: "Adresslista",
  billing: "Faktureringslista",
  budget: "Budgetlista",
};

/** What the Export view says. */
export const exportView = {
  title: "Exportera",
  register: "Vad",
  noRegisters: "Arbetsboken har inget register att exportera än.",
  list: "Lista",
  wholeRegister: "Hela registret",
  lists,
  rows: "Rader",
  rowChoices: {
    all: (count: string) => `Alla ${count}`,
    shown: "De som visas i bladet",
    selected: "De som är markerade i bladet",
    since: "Nya och ändrade sedan sist",
  },
  shownRows: (count: number, hidden: number) =>
    `${counted(count, "sv", "rad visas", "rader visas")}${hidden === 0 ? "" : `, ${formatCount(hidden, "sv")} döljs av ett filter och följer inte med`}.`,
  selectedRows: (count: number, hidden: number) =>
    `${counted(count, "sv", "rad är markerad", "rader är markerade")}${hidden === 0 ? "" : `, ${formatCount(hidden, "sv")} av de markerade döljs av ett filter och följer inte med`}.`,
  noneSelected: (sheet: string) => `Markera rader i bladet ${sheet}.`,
  sinceFile: (file: string, added: number, changed: number) =>
    `Mot ${file}: ${counted(added, "sv", "ny", "nya")}, ${counted(changed, "sv", "ändrad", "ändrade")}.`,
  sinceRemembered: (time: string, added: number, changed: number) =>
    `Sedan exporten ${time}: ${counted(added, "sv", "ny", "nya")}, ${counted(changed, "sv", "ändrad", "ändrade")}.`,
  sinceNone: "Välj filen som du exporterade sist. Bara det som är nytt eller ändrat sedan dess följer med.",
  sinceChoose: "Välj förra exporten …",
  sinceOther: "Välj en annan …",
  sinceBlocked: (file: string) =>
    `${file} saknar kolumnen som namnger raderna, så det går inte att se vad som är nytt.`,
  sinceWhole:
    "En sådan fil är en del av registret: den lägger till och ändrar, men visar inte vad som tagits bort.",
  preset: "Mottagare",
  presets: {
    again: "Kontera och Excel",
    english: "Excel på engelska",
    ansi: "Äldre system",
    fortnox: "Fortnox",
    visma: "Visma Spiris",
    speedledger: "SpeedLedger",
    other: "Ett annat system",
    flex: "Flex HRM",
    sie4: "SIE 4I",
    sie5: "SIE 5",
  },
  presetNotes: {
    again: "går att läsa in igen",
    english: "går att läsa in igen",
    ansi: "Windows-1252",
    fortnox: "egna fältnamn",
    visma: "lärs av en fil",
    speedledger: "lärs av en fil",
    other: "lärs av en fil",
    flex: "importmall",
    sie4: "objekt",
    sie5: "objekt",
  },
  templateNote: "exportmall",
  presetHint: {
    again: "UTF-8 med BOM, semikolon, decimalkomma, datum ÅÅÅÅ-MM-DD.",
    english: "UTF-8 med BOM, komma, decimalpunkt, engelska rubriker.",
    ansi: "Windows-1252 och semikolon. Bokstäver som saknas där blir frågetecken.",
    fortnox: "Fortnox namn på fälten, högst 10 000 rader i varje fil.",
    flex: "Utan rubriker, med kolumnerna i den ordning som din importmall har. Välj dem under Kolumner.",
    sie4: "Objekt i teckenkodningen CP437, utan verifikationer. Namn kortas till 50 tecken.",
    sie5: "Objekt i XML, utan verifikationer.",
  },
  templateHint: (encoding: string, delimiter: string) =>
    `${encoding}, ${delimiter}, som filen den lärdes av.`,
  brokenTemplate:
    "Exportmallen går inte att läsa: någon har ändrat i cellen Form. Lär av en fil igen med samma namn.",
  learnHint:
    "Ingen offentlig text säger vilka kolumner mottagaren vill ha. Exportera en fil därifrån och låt Kontera lära av den: nästa fil får samma form.",
  learn: "Lär av en fil …",
  withTree: "Med överordnade projekt (#UNDERDIM)",
  treeHint: "En del program läser inte #UNDERDIM. De tar då bara huvudprojekten.",
  columns: "Kolumner",
  columnsOf: (count: number, all: number) => (count === all ? `alla ${all}` : `${count} av ${all}`),
  columnsBy: (count: number) => `${count}, mottagarens ordning`,
  columnUp: (header: string) => `Flytta ${header} uppåt`,
  columnDown: (header: string) => `Flytta ${header} nedåt`,
  columnKeys: "Piltangenterna går mellan kolumnerna, Alt med piltangent flyttar en.",
  resetColumns: "Bladets ordning",
  partial: "Utan kolumnen som namnger raderna är filen till för läsning: den kan inte läsas in igen.",
  readOnlyList: "En lista är endast för läsning. Ska filen läsas in igen, välj Hela registret.",
  lostTitle: "Det här följer inte med",
  losses: {
    column: (header: string, count: number) =>
      `${header}: ${counted(count, "sv", "ifylld cell", "ifyllda celler")}`,
    columns: (count: number) => `${counted(count, "sv", "kolumn", "kolumner")} som mottagaren inte har`,
    rows: (rows: number, files: number, most: number) =>
      `${formatCount(rows, "sv")} rader blir ${files} filer: mottagaren tar högst ${formatCount(most, "sv")} åt gången`,
    "left-out": (count: number) =>
      counted(
        count,
        "sv",
        "projekt som det inte går att registrera på: SIE tar bara dem som bär registreringar",
        "projekt som det inte går att registrera på: SIE tar bara dem som bär registreringar",
      ),
    nameless: (count: number) =>
      counted(count, "sv", "rad utan det som namnger den i SIE", "rader utan det som namnger dem i SIE"),
    length: (header: string, count: number, most: number) =>
      `${header}: ${counted(count, "sv", "text kortas", "texter kortas")} till ${most} tecken`,
    control: (header: string, count: number) =>
      `${header}: ${counted(count, "sv", "text har radbrytningar eller osynliga tecken som blir", "texter har radbrytningar eller osynliga tecken som blir")} blanksteg`,
    letters: (header: string, count: number) =>
      `${header}: ${counted(count, "sv", "text har bokstäver som blir frågetecken", "texter har bokstäver som blir frågetecken")}`,
    value: (header: string, count: number) =>
      `${header}: ${counted(count, "sv", "värde som mottagaren inte har ett ord för blir tomt", "värden som mottagaren inte har ord för blir tomma")}`,
  },
  partBegins: (file: number) => `Fil ${file} börjar här`,
  showCells: "Visa",
  cellsOf: (what: string) => `Celler: ${what}`,
  rowNumber: (row: number) => `Rad ${row}`,
  make: "Skapa filen",
  nothing: "Inga rader att exportera.",
  ready: (file: string, rows: number) => `${file}: ${counted(rows, "sv", "rad", "rader")}`,
  handedFile: "Lämnad till webbläsaren. Kommer ingen fil, som i Excel för Mac, lägg raderna på ett blad.",
  remember: "Kom ihåg exporten",
  rememberHint: "Då kan nästa export ta bara det som är nytt eller ändrat, utan filen.",
  remembered: (rows: number) =>
    `Arbetsboken minns ${counted(rows, "sv", "rad", "rader")} till nästa export, så snart den är sparad.`,
  takeBack: "Ångra",
  handAgain: (file: string) => `Hämta ${file} igen`,
  certificate: (rows: number) =>
    `Filen är läst tillbaka: 0 nya, 0 ändrade, ${counted(rows, "sv", "oförändrad rad", "oförändrade rader")}.`,
  notSame: (line: number, header: string, from: string, to: string) =>
    `Filen ger inte samma register tillbaka. Rad ${line}, ${header}: ${from || "(tom)"} blir ${to || "(tom)"}.`,
  notFound: (line: number, key: string) =>
    `Filen ger inte samma register tillbaka. Rad ${line}${key === "" ? "" : `, ${key},`} läses som en ny rad.`,
  notRead: "Filen kan inte läsas in igen som den är: kolumnen som namnger raderna saknas.",
  partly: (unchanged: number, refused: number) =>
    `Filen är läst tillbaka: 0 nya, 0 ändrade, ${counted(unchanged, "sv", "oförändrad rad", "oförändrade rader")}. ${counted(refused, "sv", "rad", "rader")} kan inte skrivas, för att registret självt har fel i dem: nyckeln saknas eller finns flera gånger, eller en cell går inte att läsa. De står under Anmärkningar.`,
  needs:
    "Läses filen in igen måste datumens ordning eller decimaltecknet anges: det går att läsa på två sätt.",
  readOnlyKind: "Filen är endast för läsning: den har inget som den kan läsas tillbaka mot.",
  notWhole: "Filen är inte läst tillbaka: det som inte följer med står ovan.",
  lost: (characters: string) =>
    `Tecken som inte finns i teckenkodningen: ${characters}. De har blivit frågetecken.`,
  unread: (count: number) =>
    `${counted(count, "sv", "cell", "celler")} gick inte att läsa och står i filen som i arbetsboken.`,
  copy: "Kopiera",
  copied: "Filens text är kopierad. Klistra in den i en textfil: i ett kalkylblad gör Excel om 0042 till 42.",
  notCopied: "Excel ger inte tilläggen tillgång till urklipp här. Lägg raderna på ett blad i stället.",
  toSheet: "Till blad",
  onSheet: (sheet: string) => `Raderna står som text på bladet ${sheet}.`,
  sheetName: (register: string) => `Export ${register}`,
};

export type ExportViewText = typeof exportView;
