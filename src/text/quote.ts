import type { Lang } from "../values/cell";
import { hasInvisible } from "../values/text";

const LONGEST = 60;
const MARKS = { sv: ["”", "”"], en: ["“", "”"] } as const;

/** A cell's content between quotation marks: cut when it is long, line ends as spaces, what nobody sees as a dot. */
export const quote = (text: string, lang: Lang): string => {
  const flat = Array.from(text.replace(/\s+/g, " "), (character) =>
    hasInvisible(character) ? "·" : character,
  );
  const shown = flat.length > LONGEST ? [...flat.slice(0, LONGEST - 1), "…"] : flat;
  const [open, close] = MARKS[lang];
  return open + shown.join("") + close;
};
