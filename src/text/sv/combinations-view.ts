import { counted } from "../counted";

/** What the tester of coding combinations says. */
export const combinationsView = {
  open: "Pröva en kombination",
  title: "Pröva en kombination",
  how: "Fyll i koder, en för varje dimension. Svaret kommer medan du skriver. Tom ruta betyder ingen kod.",
  form: "Koder att pröva",
  answer: "Svar",
  allowed: "Tillåten",
  denied: "Inte tillåten",
  noneListed: "Ingen rad listar kombinationen, och bara det som listas är tillåtet.",
  off: "Ingen rad i registret säger något än, så alla kombinationer är tillåtna.",
  noColumns:
    "Ingen kolumn i registret bär namnet på en dimension. Ge kolumnerna samma namn som i Dimensioner.",
  blank: "Fyll i minst en kod.",
  decidedBy: "Raden som avgör",
  late: (count: number) =>
    count === 1
      ? "En rad till stämmer, men kommer efter"
      : `${counted(count, "sv", "rad", "rader")} till stämmer, men kommer efter`,
  goTo: (place: string) => `Gå till ${place}`,
  clear: "Töm",
  close: "Stäng",
};

export type CombinationsViewText = typeof combinationsView;
