import { charCodesOf, type CodePage } from "./code-pages";

/** The pages that a file of single bytes is weighed in; of as good ones the first. */
const pages: readonly CodePage[] = ["windows-1252", "cp437", "cp850", "mac-roman", "iso-8859-15"];

/** So many letters beyond ASCII tell what a file is in. */
const MOST_LETTERS = 20_000;

/** Letters of the Nordic languages, and those that names in them borrow. */
const NORDIC = "åäöÅÄÖ";
const NEIGHBORS = "æøÆØéÉüÜ";
const BORROWED = "áàçèëíñóúýßÁÀÇÈËÍÑÓÚÝ";
/** Letters that are hardly ever met here, and a sign of the wrong page. */
const RARE = "âãêìîïòôõùûÿÂÊÎÔÕÙÛ";
/** What stands beside words in printed text. */
const PRINTED = "–—‘’“”„…•€§°´·»«½¼£©®™±²³µ×\u00A0";

const kinds = new Map<string, "nordic" | "neighbor" | "borrowed" | "rare" | "printed">([
  ...Array.from(NORDIC, (letter) => [letter, "nordic"] as const),
  ...Array.from(NEIGHBORS, (letter) => [letter, "neighbor"] as const),
  ...Array.from(BORROWED, (letter) => [letter, "borrowed"] as const),
  ...Array.from(RARE, (letter) => [letter, "rare"] as const),
  ...Array.from(PRINTED, (sign) => [sign, "printed"] as const),
]);

const scores = { nordic: 3, neighbor: 2, borrowed: 0.5, rare: -1 } as const;
const IN_WORDS: ReadonlySet<string> = new Set(["’", "´", "\u00A0", "·", "®", "™"]);
const OPENING: ReadonlySet<string> = new Set(["“", "„", "«", "‘"]);

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

const nextTo = (text: string, at: number): string => text[at] ?? " ";

/** How well a sign beyond ASCII fits between its neighbours, as text of the North goes. */
const fit = (text: string, at: number): number => {
  const sign = nextTo(text, at);
  const [before, after] = [nextTo(text, at - 1), nextTo(text, at + 1)];
  const kind = kinds.get(sign);
  const inWord = LETTER.test(before) && LETTER.test(after);
  if (kind === "printed") {
    if (inWord && !IN_WORDS.has(sign)) return -4;
    return OPENING.has(sign) && !LETTER.test(before) && LETTER.test(after) ? 3 : 0.5;
  }
  if (kind === undefined) return inWord || LETTER.test(sign) ? -4 : -2;
  // A capital stands first, or among capitals.
  if (UPPER.test(sign) ? LOWER.test(before) : UPPER.test(after)) return -3;
  if (!LETTER.test(before) && !LETTER.test(after)) return -1;
  return scores[kind];
};

/** The places of a file's first bytes beyond ASCII. */
const highPlaces = (bytes: Uint8Array): readonly number[] => {
  const places: number[] = [];
  for (let at = 0; at < bytes.length && places.length < MOST_LETTERS; at++)
    if ((bytes[at] ?? 0) >= 0x80) places.push(at);
  return places;
};

/** How much better than the page that a file is expected in another must be. */
const HEAD_START = 1.5;

/** The page in which the bytes beyond ASCII look most like text of the North (formats E4). */
export const likeliestPage = (bytes: Uint8Array, expected: CodePage): CodePage => {
  const places = highPlaces(bytes);
  const scored = pages.map((page) => {
    const codes = charCodesOf(page);
    let score = page === expected ? HEAD_START : 0;
    for (const at of places) {
      const around = [at - 1, at, at + 1].map((place) =>
        String.fromCharCode(codes[bytes[place] ?? 0x20] ?? 0x20),
      );
      score += fit(around.join(""), 1);
    }
    return { page, score };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).page;
};
