import { currentEdits } from "../../book/current-edits";
import { invert, type Edit } from "../../book/edit";
import type { RegisterId } from "../../registers/register";
import type { Task } from "../../values/task";
import { applyChecked, type Check } from "./check";
import type { Finding, Subject } from "./rule";
import type { Watch } from "./watch";

/** A fix may bring up a finding of its own kind, a parent that lacks a parent; no tree is deeper than this. */
const MOST_ROUNDS = 20;

/** Fixes what is found of one subject, and gives the edits that it took. */
const fixSubject = (
  check: Check,
  { findings }: Watch,
  subject: Subject,
  register: RegisterId | undefined,
): Edit[] => {
  const isMeant = ({ at }: Finding): boolean => register === undefined || at?.register === register;
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

/**
 * The edits that fix every finding of a rule that has a fix, of every rule where none is named, as one list to show and
 * to write: all of them, or those of one register. Each fix is planned with those before it made, because one may settle another's finding. The book is left as it was; until the last
 * step it holds the rehearsal, so nobody else may look at it meanwhile.
 */
export function* planFixes(check: Check, rule: string | undefined, register?: RegisterId): Task<Edit[]> {
  const planned: Edit[] = [];
  const watches = check.watches.filter((watch) => rule === undefined || watch.rule.id === rule);
  try {
    for (let round = 0, before = -1; round < MOST_ROUNDS && planned.length !== before; round++) {
      before = planned.length;
      for (const watch of watches)
        for (const subject of [...watch.findings.keys()]) {
          const made = fixSubject(check, watch, subject, register);
          planned.push(...made);
          if (made.length > 0) yield made.length;
        }
    }
  } finally {
    applyChecked(check, invert(planned));
  }
  return planned;
}
