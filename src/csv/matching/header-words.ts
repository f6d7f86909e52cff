import { fold } from "../../values/text";

const CAMEL = /(\p{Ll}|\d)(\p{Lu})/gu;
/** Capitals before a word: `SAPostalCode` is of an `SA`. */
const CAPITALS = /(\p{Lu})(\p{Lu}\p{Ll})/gu;
const BEFORE_DIGIT = /(\p{L})(\d)/gu;
const AFTER_DIGIT = /(\d)(\p{L})/gu;
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** The words of a header, folded: `invoiceEmail` and `Invoice e-mail` alike are words, not one string. */
export const headerWords = (header: string): readonly string[] =>
  fold(
    header
      .replace(CAMEL, "$1 $2")
      .replace(CAPITALS, "$1 $2")
      .replace(BEFORE_DIGIT, "$1 $2")
      .replace(AFTER_DIGIT, "$1 $2"),
  )
    .split(BETWEEN)
    .filter((word) => word !== "");

/** Where some words stand one after the other among others, as far back as they do; -1 when they do not. */
export const wordsAt = (words: readonly string[], wanted: readonly string[]): number => {
  for (let at = words.length - wanted.length; at >= 0; at--)
    if (wanted.every((word, next) => words[at + next] === word)) return at;
  return -1;
};
