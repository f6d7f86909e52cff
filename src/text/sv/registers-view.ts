import { counted } from "../counted";
import { registerPurposes } from "./register-purposes";

/** What the Registers view says. */
export const registersView = {
  title: "Register i arbetsboken",
  welcome: "Välkommen",
  intro:
    "Kontera gör vanliga blad till register: kontrollerar dem medan du skriver, läser in och skriver ut dem, och summerar budgeten.",
  ownSheets:
    "Har du redan register? En tabell som heter till exempel Projekt och har kolumnen Kod känns igen av sig själv, på svenska eller engelska.",
  insertSample: "Infoga exempelregister",
  sampleHow: "Vill du se först? Ett påhittat företags register, på nya blad, med några ärliga misstag i.",
  rows: (count: number) => counted(count, "sv", "rad", "rader"),
  clean: "Inga träffar",
  findings: (name: string) => `Visa träffar i ${name}`,
  goToSheet: (sheet: string) => `Gå till bladet ${sheet}`,
  showColors: "Visa färger i bladet",
  showColorsHow: "Fyller cellerna Färg och Textfärg med färgen som gäller, även en ärvd.",
  makes: registerPurposes,
  modulesTitle: "Moduler",
  modulesHow: "En modul som stängs av lämnas i fred: bladen döljs och kontrolleras inte, men allt står kvar.",
  moduleOn: (sheets: number) => `I bruk, ${counted(sheets, "sv", "blad", "blad")}`,
  moduleOff: "Avstängd",
  moduleMissing: "Inte i arbetsboken",
  turnOff: (module: string) => `Stäng av ${module}`,
  turnOn: (module: string) => `Slå på ${module}`,
  turnedOff: (module: string) => `${module} avstängd`,
  turnedOn: (module: string) => `${module} påslagen`,
  off: "Stäng av",
  on: "Slå på",
  createTitle: "Skapa fler register",
  createFirst: "Skapa register",
  createHow:
    "Varje register blir ett nytt blad med rubriker, listor att välja ur och låst rubrikrad. Inget som finns ändras.",
  create: (count: number) => (count === 0 ? "Skapa" : `Skapa ${counted(count, "sv", "blad", "blad")}`),
  twinsTitle: "Två blad gör anspråk på samma register",
  twin: (name: string, kept: string, ignored: string) =>
    `${name} läses från bladet ${kept}. Bladet ${ignored} läses inte: byt namn på det eller för ihop dem.`,
  jobsTitle: "Senaste jobb",
  logFaultsTitle: "Importloggen är inte som Kontera skrev den",
  noJobs: "Här visas det som Kontera skriver i arbetsboken, med möjlighet att ångra.",
  counts: (added: number, changed: number, refused: number) =>
    [
      added > 0 && counted(added, "sv", "ny", "nya"),
      changed > 0 && counted(changed, "sv", "ändrad", "ändrade"),
      refused > 0 && counted(refused, "sv", "avvisad", "avvisade"),
    ]
      .filter(Boolean)
      .join(", "),
  undo: "Ångra …",
  undoOf: (what: string, time: string) => `Ångra ${what}, ${time}`,
  undone: (time: string) => `Ångrat ${time}`,
  redo: "Gör om …",
  redoOf: (what: string, time: string) => `Gör om: ${what}, ${time}`,
  redone: (time: string) => `Gjort om ${time}`,
  redoMake: "Gör om i arbetsboken",
  redoTitle: (what: string) => `Gör om: ${what}`,
  undoTitle: (what: string) => `Ångra: ${what}`,
  undoMake: "Ångra i arbetsboken",
  undoNothing: "Inget av det som jobbet skrev står kvar att ångra.",
  conflictsTitle: (count: number) => counted(count, "sv", "ändring lämnas", "ändringar lämnas"),
  conflictsWhy: "Någon har ändrat här sedan jobbet gjordes. Det som står nu får stå kvar.",
  conflictCell: (place: string, wrote: string, found: string) =>
    `${place}: jobbet skrev ”${wrote}”, nu står ”${found}”`,
  conflictGone: (name: string, header: string) =>
    header === "" ? `${name}: raden är borta` : `${name}, ${header}: raden är borta`,
  conflictRow: (place: string) => `${place}: raden har ändrats`,
  local: "Inget lämnar arbetsboken.",
};

export type RegistersViewText = typeof registersView;
