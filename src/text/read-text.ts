import type { Lang } from "../values/cell";
import { readText as en } from "./en/read-text";
import { readText as sv, type ReadText } from "./sv/read-text";

/** What is said of what was read of a workbook, in each language. */
export const readTexts: Record<Lang, ReadText> = { sv, en };
