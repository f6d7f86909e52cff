import type { Alarm } from "../csv/alarm";
import type { Decoded } from "../csv/encoding";
import type { Blocker, Question, Reason, Warning } from "../csv/import-plan";
import type { FileFault } from "../csv/parsed-file";
import type { RegisterId } from "../registers/register";
import type { Lang } from "../values/cell";
import { importText as en } from "./en/import";
import { sentence } from "./sentences";
import { importText as sv, type ImportText } from "./sv/import";

const texts: Record<Lang, ImportText> = { sv, en };

/** Why a row of the file is refused, quoting the cell, and what to do. */
export const reasonText = (reason: Reason, register: RegisterId, lang: Lang): string =>
  sentence(texts[lang].reasons, reason, register);

/** What to look at in a row that is imported all the same. */
export const warningText = (warning: Warning, lang: Lang): string => sentence(texts[lang].warnings, warning);

/** Why nothing of the file can be imported as things are set; for a broken file, what is wrong with it. */
export const blockerText = (blocker: Blocker, register: RegisterId, lang: Lang): string => {
  const text = sentence(texts[lang].blockers, blocker, register);
  return blocker.code === "file" ? `${sentence(texts[lang].faults, blocker.fault)} ${text}` : text;
};

/** What explains most of the rows of a plan, with the first of them. */
export const alarmText = (alarm: Alarm, lang: Lang): string => texts[lang].alarm(alarm);

/** What has to be decided about a column before its cells can be read. */
export const questionText = (question: Question, lang: Lang): string =>
  texts[lang].questions[question.kind](question);

/** The first fault of each kind with how many more there are, so that a hundred alike are one sentence. */
const ofEachKind = (faults: readonly FileFault[], { faults: sentences, more }: ImportText): string[] => {
  const counts = new Map<string, number>();
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].flatMap(([code, count]) => {
    const first = faults.find((fault) => fault.code === code);
    if (!first) return [];
    const text = sentence(sentences, first);
    return [count > 1 ? `${text} ${more(count - 1)}` : text];
  });
};

/** What is wrong with a file as such, the worst first: its faults, and letters that were lost before it came here. */
export const fileFaultText = (
  faults: readonly FileFault[],
  { damage, damaged }: Pick<Decoded, "damage" | "damaged">,
  lang: Lang,
): string[] => {
  const fatal = faults.filter((fault) => fault.fatal);
  const others = faults.filter((fault) => !fault.fatal);
  const [place] = damage;
  return [
    ...ofEachKind(fatal, texts[lang]),
    ...(place ? [texts[lang].damage[place.kind](place, damaged)] : []),
    ...ofEachKind(others, texts[lang]),
  ];
};
