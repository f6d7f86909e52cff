import type { Lang } from "../values/cell";
import { hasInvisible } from "../values/text";

const LONGEST = 60;
const BLANK = { sv: "(tomt)", en: "(blank)" } as const;
const MARKS = { sv: ["”", "”"], en: ["“", "”"] } as const;

/** A cell's content between quotation marks, or the word for a blank one: cut when it is long, line ends as spaces, what nobody sees as a dot. */
export const quote = (text: string, lang: Lang): string => {
  if (text === "") return BLANK[lang];
  const flat = Array.from(text.replace(/\s+/g, " "), (character) =>
    hasInvisible(character) ? "·" : character,
  );
  const shown = flat.length > LONGEST ? [...flat.slice(0, LONGEST - 1), "…"] : flat;
  const [open, close] = MARKS[lang];
  return open + shown.join("") + close;
};
