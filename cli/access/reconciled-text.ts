import type { Combination } from "#core/access/combination";
import type { Reconciled } from "#core/access/reconcile";
import type { Told, UnreadLine } from "#core/access/told";
import type { ToldOutcome } from "#core/access/told-outcome";
import { accessView as en } from "#core/text/en/access-view";
import { reconcileView as reconcileEn } from "#core/text/en/reconcile-view";
import { accessView as sv } from "#core/text/sv/access-view";
import { reconcileView as reconcileSv } from "#core/text/sv/reconcile-view";
import type { Lang } from "#core/values/cell";

const texts = { sv, en } as const satisfies Record<Lang, unknown>;
const says = { sv: reconcileSv, en: reconcileEn } as const satisfies Record<Lang, unknown>;

/** So many lines are told one by one. */
const MOST = 10;

const named = ({ client, consultant, program }: Combination): string =>
  `  ${client} ${consultant} ${program === "" ? "–" : program}`;

/** What a reconciliation tells people: each difference with what to do with it, and what was refused there. */
export const reconciledLines = (
  { onlyHere, onlyThere, differs, refused }: Reconciled,
  { conflicts }: Told,
  isPlanned: boolean,
  lang: Lang,
): string[] => {
  const [text, say] = [texts[lang], says[lang]];
  const outcome = (one: ToldOutcome | null): string =>
    one === null ? "–" : one === "failed" ? say.failed : text.outcome[one];
  return [
    say.onlyHere(onlyHere.length),
    ...onlyHere.map(named),
    say.onlyThere(onlyThere.length),
    ...onlyThere.map(named),
    ...(isPlanned && differs.length > 0 ? [say.differs(differs.length)] : []),
    ...(isPlanned
      ? differs.map((one) => `${named(one)}: ${outcome(one.planned)} → ${outcome(one.outcome)}`)
      : []),
    ...(refused.length > 0 ? [say.refused(refused.length)] : []),
    ...refused.map((one) => `${named(one)}: ${outcome(one.outcome)}`),
    ...(conflicts.length > 0 ? [say.conflicts(conflicts.length)] : []),
    ...conflicts.map(
      (one) => `${named(one)}: ${say.onLines(one.lines)}: ${one.outcomes.map(outcome).join(", ")}`,
    ),
  ];
};

/** The lines of a file that were not used, each with why. */
const notUsed = (lines: readonly UnreadLine[], lang: Lang): string[] => [
  ...lines.slice(0, MOST).map((line) => says[lang].unused(line)),
  ...(lines.length > MOST ? [says[lang].moreUnused(lines.length - MOST)] : []),
];

/** What people should know of a file besides what it says. */
export const toldNotes = ({ unread, passedOver }: Told, lang: Lang): string[] => [
  ...notUsed(unread, lang),
  ...notUsed(passedOver, lang),
];
