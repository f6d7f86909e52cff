import type { CodeChange, Note, TreeRefusal } from "../restructure/plan";
import type { Lang } from "../values/cell";
import { restructureText as en } from "./en/restructure";
import type { Names } from "./names";
import { sentence } from "./sentences";
import { restructureText as sv, type RestructureText } from "./sv/restructure";

const texts: Record<Lang, RestructureText> = { sv, en };

/** Why the project tree cannot be changed so, and what to do about it. */
export const refusalSentence = (refusal: TreeRefusal, names: Names): string =>
  sentence(texts[names.lang].refusals, refusal, names);

/** What to know before the project tree is changed. */
export const noteSentence = (note: Note, names: Names): string =>
  sentence(texts[names.lang].notes, note, names);

/** The codes that change as a list with headers, to keep or to send to those who use the old ones. */
export const codeList = (codes: readonly CodeChange[], lang: Lang): readonly (readonly string[])[] => [
  texts[lang].codeHeaders,
  ...codes.map(({ from, to, name }) => [from, to, name]),
];

/** What a change of the project tree is called in the import log, in the workbook's language. */
export const jobName = (
  change: keyof RestructureText["jobs"],
  project: string,
  to: string,
  lang: Lang,
): string => texts[lang].jobs[change](project, to);
