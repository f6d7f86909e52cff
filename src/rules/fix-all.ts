import { invert, type Edit } from "../book/edit";
import type { Steps } from "../values/steps";
import { applyChecked, subjectsFound, type Check } from "./check";

/** A fix may bring up a finding of its own kind, a parent that lacks a parent; no tree is deeper than this. */
const mostRounds = 20;

/**
 * The edits that fix every finding of a rule that has a fix, as one list to show and to write. Each fix is planned
 * with those before it made, because one may settle another's finding. The book is left as it was; until the last
 * step it holds the rehearsal, so nobody else may look at it meanwhile.
 */
export function* planFixes(check: Check, rule: string): Steps<Edit[]> {
  const planned: Edit[] = [];
  try {
    for (let round = 0, before = -1; round < mostRounds && planned.length !== before; round++) {
      before = planned.length;
      for (const { watch, subject } of subjectsFound(check, rule)) {
        const edits = watch.findings.get(subject)?.find((finding) => finding.edits)?.edits ?? [];
        if (edits.length === 0) continue;
        applyChecked(check, edits);
        planned.push(...edits);
        yield edits.length;
      }
    }
  } finally {
    applyChecked(check, invert(planned));
  }
  return planned;
}
