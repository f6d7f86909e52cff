import type { Fate } from "../../access/reconcile";
import { counted } from "../counted";

/** What the pane says where client access is reconciled with the accounting system's own file. */
export const reconcilePane = {
  title: "Stäm av",
  open: "Stäm av …",
  done: "Har ekonomisystemet gjort ändringen?",
  what: "Välj ekonomisystemets egen lista eller resultat: en CSV- eller textfil eller en Excel-arbetsbok med Klient, Konsult och Program, och i ett resultat Utfall. Filen läses i panelen och skickas ingenstans.",
  severalSheets: (file: string) =>
    `${file} har flera blad, och det går inte att se vilket som gäller. Döp det till Tilldelningar, spara det som en egen fil, eller klistra in raderna.`,
  endless: (file: string) => `${file} är ingen tabell: en rad tar aldrig slut. Välj en annan fil.`,
  result: (file: string) => `${file}: ett resultat`,
  list: (file: string) => `${file}: en lista`,
  other: "Annan fil",
  ask: {
    client: "Vilken kolumn är klienten?",
    consultant: "Vilken kolumn är konsulten?",
    program: "Vilken kolumn är programmet?",
    outcome: "Vilken kolumn är utfallet?",
  },
  column: (number: number) => `Kolumn ${number}`,
  noOutcome: "Ingen: filen är en lista",
  chooseOne: "Välj …",
  askWord: (word: string) => `Vad betyder ”${word}”?`,
  failed: "Fel",
  there: "I ekonomisystemet",
  onlyHere: "Bara i Tilldelningar",
  untold: "Sparat här, men inte i filen",
  conflicts: "Olika utfall i filen",
  unused: "Rader som inte används",
  fate: {
    comes: "förs in",
    goes: "tas bort här",
    stays: "står kvar",
    both: "står här",
    neither: "står inte här",
    unknown: "ändras inte",
  } satisfies Record<Fate, string>,
  waits: "förs inte in än",
  unknown:
    "Det som nekades eller gick fel ändras inte här: filen säger inte om konsulten har det. Se efter i ekonomisystemet.",
  sayWhole: "Filen saknar sådant som står i Tilldelningar. Säg om den är hela listan.",
  whole: "Filen är hela listan: ta bort det som bara står i Tilldelningar",
  part: "Filen är en del av listan: låt det stå kvar",
  unreadKeeps: (lines: number) =>
    `${counted(lines, "sv", "rad", "rader")} går inte att använda, så inget förs in och inget tas bort. Rätta filen och välj den igen.`,
  enter: (added: string) => `För in ${added}`,
  remove: (removed: string) => `Ta bort ${removed}`,
  both: (added: string, removed: string) => `För in ${added}, ta bort ${removed}`,
  answer: "Svara på frågorna först.",
  alike: "Tilldelningar säger redan detsamma. Inget att föra in.",
  notWhole: "Inget att föra in.",
  noRows: "Ingen rad i filen går att använda. Välj en annan fil.",
};

export type ReconcilePaneText = typeof reconcilePane;
