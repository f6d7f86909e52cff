import { currentEdits } from "../../book/current-edits";
import { invert, type Edit } from "../../book/edit";
import type { Task } from "../../values/task";
import { acceptedBy } from "./accepted";
import { applyChecked, type Check } from "./check";
import { policyOf } from "./policy";
import type { Finding, Subject } from "./rule";
import type { Watch } from "./watch";

/** A fix may bring up a finding of its own kind, a parent that lacks a parent; no tree is deeper than this. */
const MOST_ROUNDS = 20;

/** Which of a rule's findings are to be fixed. */
export type Meant = (finding: Finding) => boolean;

/** Fixes what is found of one subject and is meant, and gives the edits that it took. */
const fixSubject = (check: Check, { findings }: Watch, subject: Subject, isMeant: Meant): Edit[] => {
  const made: Edit[] = [];
  for (let left = findings.get(subject)?.length ?? 0; left > 0; left--) {
    const next = findings.get(subject)?.find((finding) => finding.edits && isMeant(finding));
    const edits = currentEdits(check.book, next?.edits ?? []);
    if (edits.length === 0) break;
    applyChecked(check, edits);
    made.push(...edits);
  }
  return made;
};

/** All that need no choice between several ways. */
const withoutChoice: Meant = ({ byChoice }) => byChoice !== true;

/**
 * The edits that fix every finding of a rule that has a fix, of every rule where none is named, as one list to show and
 * to write: all of them but those that somebody has to choose, or those that are meant. What is accepted is left alone, and so are the findings of a rule that
 * is turned off. Each fix is planned with those before it made, because one may settle another's finding. The book is left
 * as it was; until the last step it holds the rehearsal, so nobody else may look at it meanwhile.
 */
export function* planFixes(check: Check, rule: string | undefined, isMeant = withoutChoice): Task<Edit[]> {
  const planned: Edit[] = [];
  const { off } = policyOf(check.book);
  const watches = check.watches.filter(
    (watch) => (rule === undefined || watch.rule.id === rule) && !off.has(watch.rule.id),
  );
  const isAccepted = acceptedBy(check);
  const isFixed: Meant = (finding) => isMeant(finding) && !isAccepted(finding);
  try {
    for (let round = 0, before = -1; round < MOST_ROUNDS && planned.length !== before; round++) {
      before = planned.length;
      for (const watch of watches)
        for (const subject of [...watch.findings.keys()]) {
          const made = fixSubject(check, watch, subject, isFixed);
          planned.push(...made);
          if (made.length > 0) yield made.length;
        }
    }
  } finally {
    applyChecked(check, invert(planned));
  }
  return planned;
}
