import { counted } from "../counted";

const found = (count: number): string => counted(count, "sv", "anmärkning", "anmärkningar");

/** What the import says of what its rows will come to. */
export const importConsequences = {
  title: "Det här följer",
  none: "Inga anmärkningar tillkommer eller försvinner.",
  appear: (count: number) => `${found(count)} tillkommer`,
  vanish: (count: number) => `${found(count)} försvinner`,
  tooLarge: (rows: string) =>
    `Vad som följer räknas inte ut i förväg i en arbetsbok med mer än ${rows} rader. Se under Anmärkningar efteråt.`,
  rows: (count: number) => counted(count, "sv", "ställe", "ställen"),
  toFindings: "Visa anmärkningarna",
};

export type ImportConsequencesText = typeof importConsequences;
