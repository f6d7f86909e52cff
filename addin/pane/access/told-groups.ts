import type { Combination } from "#core/access/combination";
import { isHeldBack } from "#core/access/held-back";
import type { Reconciled } from "#core/access/reconcile";
import type { Told } from "#core/access/told";
import { toldOutcomes, type ToldOutcome } from "#core/access/told-outcome";
import { reconcileWords, toldWords, words } from "./words";

/** What an outcome is called in the pane. */
export const outcomeName = (outcome: ToldOutcome): string =>
  outcome === "failed" ? reconcileWords.value.failed : words.value.came[outcome];

/** A row that is told: whom it is of, and what becomes of it; `line` alone where it is of nobody. */
export type ToldLine = { readonly one?: Combination; readonly line?: string };

/** What is told together: an outcome, or why something is not compared. */
export type ToldGroup = { readonly id: string; readonly name: string; readonly lines: readonly ToldLine[] };

/** All that the file says, by outcome, and what it does not say; each with what becomes of it in Tilldelningar. */
export const toldGroups = (told: Told, found: Reconciled): ToldGroup[] => {
  const { fates, differs } = found;
  const text = reconcileWords.value;
  const say = toldWords.value;
  const inFile = fates.slice(0, told.rows.length);
  const comes = isHeldBack(told, found) ? text.waits : text.fate.comes;
  const lines = (rows: typeof fates): ToldLine[] =>
    rows.map((one) => ({ one, line: one.fate === "comes" ? comes : text.fate[one.fate] }));
  const groups: ToldGroup[] = [
    ...toldOutcomes.map((outcome) => ({
      id: outcome,
      name: outcomeName(outcome),
      lines: lines(inFile.filter((row) => row.outcome === outcome)),
    })),
    { id: "there", name: text.there, lines: lines(inFile.filter(({ outcome }) => outcome === undefined)) },
    { id: "only-here", name: text.onlyHere, lines: lines(fates.slice(told.rows.length)) },
    {
      id: "untold",
      name: text.untold,
      lines: told.isList ? [] : differs.flatMap((one) => (one.outcome === null ? [{ one }] : [])),
    },
    {
      id: "conflicts",
      name: text.conflicts,
      lines: told.conflicts.map((one) => ({
        one,
        line: `${say.onLines(one.lines)}: ${one.outcomes.map(outcomeName).join(", ")}`,
      })),
    },
    {
      id: "unused",
      name: text.unused,
      lines: [...told.unread, ...told.passedOver].map((one) => ({ line: say.unused(one) })),
    },
  ];
  return groups.filter((group) => group.lines.length > 0);
};
