import type { Lang } from "#core/values/cell";
import { en } from "./text/en";
import { sv, type Words } from "./text/sv";

/** What the command says, in both languages. */
export const words: Readonly<Record<Lang, Words>> = { sv, en };
