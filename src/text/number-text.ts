import type { Lang } from "../values/cell";

const DECIMALS = /^-?\d+\.\d+$/;

/** What a fault quotes of a cell that holds a number: its decimals behind the language's mark. */
export const numberText = (text: string, lang: Lang): string =>
  lang === "sv" && DECIMALS.test(text) ? text.replace(".", ",") : text;
