import { headerKey } from "../registers/headers";
import type { Outcome } from "./outcome";

/** What the accounting system answers: the outcomes that are predicted, and that it went wrong there (`Fel`, Q40). */
export type ToldOutcome = Outcome | "failed";

/** What other systems call each outcome, in both languages, and its id; what is only to be done is no answer. */
const spellings: Readonly<Record<ToldOutcome, readonly string[]>> = {
  assigned: ["assigned", "Tilldelad", "Tilldelat", "Tilldelade"],
  exists: ["exists", "Finns redan", "Fanns redan", "Already there"],
  removed: ["removed", "Borttagen", "Borttaget", "Borttagna"],
  absent: ["absent", "Fanns inte", "Finns inte", "Was not there"],
  noRight: ["noRight", "Saknar rätt", "Saknade rätt", "No right"],
  outsidePackage: ["outsidePackage", "Utanför byråpaketet", "Outside the package"],
  failed: ["failed", "Fel", "Error"],
};

/** The outcomes that a word can be explained as, in the order that they are offered. */
export const toldOutcomes = Object.keys(spellings) as readonly ToldOutcome[];

export const isToldOutcome = (text: string): text is ToldOutcome => Object.hasOwn(spellings, text);

/** What each word for an outcome means, as words are compared. */
export type OutcomeWords = ReadonlyMap<string, ToldOutcome>;

/** The words that need no explanation. */
export const outcomeWords: OutcomeWords = new Map(
  toldOutcomes.flatMap((outcome) =>
    spellings[outcome].map((word): [string, ToldOutcome] => [headerKey(word), outcome]),
  ),
);

/**
 * Whether a combination is there by its outcome; undefined where that does not say: what was refused is as it was before,
 * which only a plan for that very combination tells, and a program outside the package is seen to elsewhere.
 */
export const isThereBy = (outcome: ToldOutcome, planned: Outcome | undefined): boolean | undefined => {
  if (outcome === "assigned" || outcome === "exists") return true;
  if (outcome === "removed" || outcome === "absent") return false;
  if (outcome === "outsidePackage") return undefined;
  if (planned === "assigned") return false;
  return planned === "removed" ? true : undefined;
};

const refusing: ReadonlySet<ToldOutcome> = new Set(["noRight", "outsidePackage", "failed"]);

/** Whether the accounting system did not do what it was asked. */
export const isRefusal = (outcome: ToldOutcome): boolean => refusing.has(outcome);
