import type { ByLang } from "../values/by-lang";
import type { Vocabulary } from "./register-words";
import { en } from "./words/en";
import { sv } from "./words/sv";

/** The words of the registers, a folder a language. */
export const vocabulary: ByLang<Vocabulary> = { sv, en };
