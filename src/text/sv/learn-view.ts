import type { NotLearned } from "../../csv/form/learn-from";
import { counted } from "../counted";

const whyNot: Record<Extract<NotLearned, { readonly code: "not-to-follow" }>["why"], string> = {
  "fixed-width": "Kolumnerna har fast bredd",
  "two-lines": "Rubrikerna står på två rader",
  quotes: "Filen har apostrofer eller citattecken av ett annat slag",
};

/** What is said where Kontera learns from a file how another system writes its files. */
export const learnView = {
  title: "Lär av en fil",
  what: "Exportera en fil från det andra systemet, med några rader i, och välj den här. Kontera lär ordning, rubriker, tecken, citattecken, ja och nej, datum, tal och radslut. Filen lämnar inte datorn.",
  chooseFile: "Välj fil …",
  dropFile: "eller släpp den här",
  otherFile: "Välj en annan fil …",
  encoding: "Teckenkodning",
  delimiter: "Avgränsare",
  empty: (file: string) => `${file} är tom. Välj en annan fil.`,
  rowsAbove: (file: string, line: number) =>
    `${file} har rader ovanför rubrikerna på rad ${line}. De skulle följa med i varje export: ta bort dem och välj filen igen.`,
  notToFollow: (file: string, why: keyof typeof whyNot) =>
    `${whyNot[why]}. Så kan en export inte skrivas: ${file}.`,
  noColumns: "Säg vad minst en av kolumnerna är.",
  columns: "Vad kolumnerna är",
  toDecide: (count: number) => `${counted(count, "sv", "kolumn", "kolumner")} att bestämma`,
  known: (count: number) => counted(count, "sv", "kolumn är känd", "kolumner är kända"),
  unknownColumns: "Det som ingen har sagt vad det är blir tomt i filen.",
  leaveBlank: "Lämnas tom",
  isIt: (field: string) => `Det är ${field}`,
  unsure: "skrivs på mer än ett sätt i filen, eller går att läsa på flera: se efter hur den skrivs nedan",
  /** Where a form is learned, where it is exported in, and on the command line. */
  unsureOf: (headers: readonly string[]) =>
    `Skrivs på ett sätt fast förlagan har flera, eller går att läsa på flera sätt: ${headers.join(", ")}. Se efter i filen.`,
  noRowsSeen: "Filen har inga rader under rubrikerna, så det syns inte hur värdena skrivs.",
  sample: "Så skrivs första raden",
  name: "Mallens namn",
  nameNeeded: "Ge mallen ett namn.",
  replaces: (name: string) => `Mallen ${name} finns och skrivs över.`,
  tooLong: "Formen är för lång för en cell. Välj en fil med färre kolumner.",
  keep: "Spara mallen",
  /** The job's name in the import log. */
  logged: (name: string) => `Exportmall: ${name}`,
};

export type LearnViewText = typeof learnView;
