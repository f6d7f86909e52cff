const known = new Map<string, string>();

const plain = (letter: string): string => {
  let made = known.get(letter);
  if (made === undefined) known.set(letter, (made = letter.normalize("NFD").charAt(0).toLowerCase()));
  return made;
};

const LAST_ASCII = 0x7f;

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > LAST_ASCII) return false;
  return true;
};

/** A text in small letters without their rings and dots, as long as it was: `Åkerö` is found by `akero`. */
export const plainLetters = (text: string): string => {
  if (isAscii(text)) return text.toLowerCase();
  let letters = "";
  for (let at = 0; at < text.length; at++) letters += plain(text.charAt(at));
  return letters;
};

/** The words of a text in plain letters, what stands between its separators, each after a blank: ` r1 fast nord`. */
export const plainWords = (text: string): string => {
  const letters = plainLetters(text);
  const between = isAscii(letters) ? /[^a-z0-9]+/gu : /[^\p{L}\p{N}]+/gu;
  return ` ${letters}`.replace(between, " ").trimEnd();
};
