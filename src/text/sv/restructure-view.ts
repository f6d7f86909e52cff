import type { TreeChange } from "../../restructure/tree-change";
import { formatCount } from "../../values/format";
import { counted } from "../counted";

/** What only some of the changes ask for. */
type Words = { readonly [Change in TreeChange]?: string };

const code: Words = { new: "Kod", copy: "Kopians kod", move: "Ny kod" };

const name: Words = { new: "Namn", copy: "Kopians namn (tomt: samma)" };

const below: Words = {
  copy: "Kopiera också allt under",
  close: "Sätt Avslutat också på allt under",
  delete: "Ta också bort allt under",
};

/** What the pane says where the project tree is changed. */
export const restructureView = {
  open: "Ändra i trädet …",
  title: "Ändra i projektträdet",
  change: "Vad ska göras?",
  changes: {
    new: "Nytt projekt",
    copy: "Kopiera ett projekt",
    move: "Flytta eller byta kod",
    close: "Avsluta ett projekt",
    delete: "Ta bort ett projekt",
  } satisfies Record<TreeChange, string>,
  how: {
    new: "Ett underprojekt får det överordnade projektets kod framför sin egen, och ärver färg och kompetenser.",
    copy: "Projektets egna inställningar följer med: kontroller, kompetenser, deltagare, priser. Ärvda värden fortsätter att ärvas. Tid och behörigheter kopieras inte.",
    move: "Allt under projektet följer med, och alla register som nämner koderna ändras.",
    close: "På ett avslutat projekt kan inget mer registreras, inte heller på det som ligger under det.",
    delete:
      "Projektet tas bort med sina egna inställningar. Det går bara när ingen tid och inget annat pekar på det.",
  } satisfies Record<TreeChange, string>,
  project: {
    new: "Under (tomt: överst i trädet)",
    copy: "Projekt att kopiera, kod",
    move: "Projektets kod nu",
    close: "Projektets kod",
    delete: "Projektets kod",
  } satisfies Record<TreeChange, string>,
  code,
  name,
  below,
  show: "Granska",
  preview: "Det här ändras",
  touched: (register: string, count: number) => `${register}: ${formatCount(count, "sv")}`,
  make: {
    new: "Skapa projektet",
    copy: "Skapa kopian",
    move: "Byt kod",
    close: "Avsluta projektet",
    delete: "Ta bort",
  } satisfies Record<TreeChange, string>,
  closeInstead: "Avsluta i stället",
  unbook: (project: string) => `Gör ${project} ej registrerbart`,
  unbookWhy: (project: string) => `${project} är registrerbart, och får nu underprojekt.`,
  outdated: "Arbetsboken har ändrats sedan listan gjordes.",
  showRows: (count: number) => `Visa ${counted(count, "sv", "rad", "rader")}`,
  rows: (register: string) => `Rader i ${register}`,
  codes: (count: number) => `${counted(count, "sv", "kod", "koder")}: gammal → ny`,
  fileName: "kodlista.csv",
  download: "Ladda ner kodlistan",
  copyCodes: "Kopiera kodlistan",
  doneTitle: "Koderna är bytta",
  doneHow: "Ge kodlistan till dem som använder de gamla koderna.",
  done: "Klar",
};

export type RestructureViewText = typeof restructureView;
