import { langs, type Lang } from "./cell";

/** The same thing in every language. */
export type ByLang<T> = Readonly<Record<Lang, T>>;

/** The same word in every language. */
export type Words = ByLang<string>;

/** What is made of each language. */
export const byLang = <T>(make: (lang: Lang) => T): ByLang<T> => ({ sv: make("sv"), en: make("en") });

/** A word as each language has it, in the order of the languages. */
export const inEach = (words: Words): readonly string[] => langs.map((lang) => words[lang]);
