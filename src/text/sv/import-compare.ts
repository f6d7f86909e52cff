import type { ChangedBy } from "../../csv/comparing/who-changed";
import { counted } from "../counted";

const of: Record<ChangedBy, string> = {
  theirs: "De har ändrat",
  mine: "Du har ändrat: skrivs inte",
  both: "Båda har ändrat",
};

/** What the import's review says where the file is compared with what it and the register both came from. */
export const importCompare = {
  title: "Har du också ändrat? Jämför",
  what: "Välj filen som både registret och den här filen utgick från, till exempel den senaste exporten. Då skrivs bara det som de har ändrat, och du väljer bara där båda har ändrat.",
  begin:
    "Du har ett register, de har en fil, och båda kom från samma export. Kontera visar vem som har ändrat vad, och skriver deras ändringar. Du väljer bara där båda har ändrat.",
  base: "Det som båda kom från",
  baseHint: "Välj den senaste exporten, till exempel. Utan den går det inte att se vem som har ändrat.",
  baseIs: (file: string) => `${file} är vald.`,
  their: "Deras fil",
  chooseTheir: "Välj deras fil …",
  choose: "Välj filen …",
  drop: "eller släpp den här",
  unusable: (file: string) =>
    `${file} går inte att jämföra med: den har inga rader, eller saknar kolumnen som namnger dem.`,
  against: (file: string) => `Jämfört med ${file}`,
  rule: "Det som bara du har ändrat står kvar.",
  gone: (count: number) =>
    `De har tagit bort ${counted(count, "sv", "rad", "rader")} som du har; de står kvar.`,
  toChoose: (count: number) =>
    `I ${counted(count, "sv", "rad har både du och de ändrat. Den skrivs", "rader har både du och de ändrat. De skrivs")} inte förrän du har valt.`,
  allChosen: "Du har valt i alla rader som båda har ändrat.",
  allMine: (count: number) => `Mina i alla ${count}`,
  allTheirs: (count: number) => `Deras i alla ${count}`,
  stop: "Jämför inte",
  show: "Vem har ändrat",
  sides: { theirs: "De ändrade", mine: "Du ändrade", both: "Båda" } satisfies Record<ChangedBy, string>,
  of,
  mine: "Behåll min",
  theirs: "Ta deras",
  chooseIn: (key: string) => `Välj i ${key}`,
  was: "från början",
};

export type ImportCompareText = typeof importCompare;
