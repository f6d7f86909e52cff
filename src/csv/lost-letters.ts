const SPECIAL = /[.*+^${}()|[\]\\/]/g;
const MARKS = /\?+/g;

/** What becomes `?` where an encoding lacks it: one for a letter, or one for each of its two bytes. */
const lost = (marks: string): string =>
  String.raw`(?:\p{L}\p{M}*|[^\x00-\x7F]|\?){${Math.ceil(marks.length / 2)},${marks.length}}`;

/**
 * Whether a text is another one but for `?` where that one has a letter: whoever wrote the file could not write the letter
 * (`Granstua R?r` for `Granstua Rør`).
 */
export const hasLostLetters = (text: string, before: string): boolean => {
  if (text === before || !text.includes("?") || text.length < before.length) return false;
  const form = text.replace(SPECIAL, String.raw`\$&`).replace(MARKS, lost);
  return new RegExp(`^${form}$`, "u").test(before);
};
