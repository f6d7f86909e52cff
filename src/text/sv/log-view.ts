import { counted } from "../counted";

/** What the view of the import log says. */
export const logView = {
  title: "Importlogg",
  faultsTitle: "Importloggen är inte som Kontera skrev den",
  none: "Här visas det som Kontera skriver i arbetsboken, med möjlighet att ångra.",
  counts: (added: number, changed: number, refused: number) =>
    [
      added > 0 && counted(added, "sv", "ny", "nya"),
      changed > 0 && counted(changed, "sv", "ändrad", "ändrade"),
      refused > 0 && counted(refused, "sv", "som inte kunde skrivas", "som inte kunde skrivas"),
    ]
      .filter(Boolean)
      .join(", "),
  undo: "Ångra …",
  undoOf: (what: string, time: string) => `Ångra ${what}, ${time}`,
  undone: (time: string) => `Ångrat ${time}`,
  redo: "Gör om …",
  redoOf: (what: string, time: string) => `Gör om: ${what}, ${time}`,
  redone: (time: string) => `Gjort om ${time}`,
  undoTitle: (what: string) => `Ångra: ${what}`,
  redoTitle: (what: string) => `Gör om: ${what}`,
  undoMake: (count: number) => `Ångra ${counted(count, "sv", "ändring", "ändringar")}`,
  redoMake: (count: number) => `Gör om ${counted(count, "sv", "ändring", "ändringar")}`,
  nothing: "Inget av det som skrevs står kvar att ångra.",
  conflictsTitle: (count: number) => counted(count, "sv", "ändring lämnas", "ändringar lämnas"),
  conflictsWhy: "Någon har ändrat här sedan dess. Det som står nu får stå kvar.",
};

export type LogViewText = typeof logView;
