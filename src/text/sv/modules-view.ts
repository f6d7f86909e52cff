import { counted } from "../counted";

/** What the view of the modules says. */
export const modulesView = {
  title: "Moduler",
  how: "En modul som stängs av lämnas i fred: bladen döljs och kontrolleras inte, men allt står kvar.",
  inUse: (sheets: number) => `I bruk, ${counted(sheets, "sv", "blad", "blad")}`,
  isOff: "Avstängd",
  missing: "Inte i arbetsboken",
  turnOff: (module: string) => `Stäng av ${module}`,
  turnOn: (module: string) => `Slå på ${module}`,
  /** What the import log calls it. */
  turnedOff: (module: string) => `${module} avstängd`,
  turnedOn: (module: string) => `${module} påslagen`,
  off: "Stäng av",
  on: "Slå på",
};

export type ModulesViewText = typeof modulesView;
