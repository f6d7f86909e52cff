import { apply, touchesOf, type Touch } from "../book/apply";
import type { Book } from "../book/book";
import type { Edit } from "../book/edit";
import { rowsPerStep, type Steps } from "../values/steps";
import type { BoundRule, Finding, Rule, Subject } from "./rule";

/** A rule at work on a book: its findings by subject, only the subjects that have any. */
type Watch = {
  readonly rule: Rule<unknown>;
  readonly bound: BoundRule<unknown>;
  readonly findings: Map<Subject, readonly Finding[]>;
};

/** A book under watch: its findings, kept true through every edit made with `applyChecked`. */
export type Check = {
  readonly book: Book;
  readonly watches: readonly Watch[];
  /** The rules that broke: a bug in one rule is one finding, and the others still run. */
  readonly broken: Map<string, Finding>;
};

const reportBroken = (check: Check, rule: Rule<unknown>, error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  check.broken.set(rule.id, {
    rule: "rule-failed",
    severity: "error",
    at: undefined,
    facts: { rule: rule.id, message },
  });
};

/** Runs a part of a rule, and turns a bug in it into its one finding. */
const guarded = <T>(check: Check, rule: Rule<unknown>, run: () => T, otherwise: T): T => {
  try {
    return run();
  } catch (error) {
    reportBroken(check, rule, error);
    return otherwise;
  }
};

const judge = (check: Check, { rule, bound, findings }: Watch, subject: Subject): void => {
  let found: Finding[] | undefined;
  guarded(
    check,
    rule,
    () => {
      bound.judge(subject, ({ at, facts, severity = rule.severity, edits }) => {
        const finding = { rule: rule.id, severity, at, facts, ...(edits && { edits }) };
        if (found) found.push(finding);
        else found = [finding];
      });
    },
    undefined,
  );
  if (found) findings.set(subject, found);
  else if (findings.size > 0) findings.delete(subject);
};

/** Checks a whole book by every rule, and keeps watching it. */
export function* checkBook(book: Book, rules: readonly Rule<unknown>[]): Steps<Check> {
  const watches: Watch[] = [];
  const check: Check = { book, watches, broken: new Map() };
  for (const rule of rules) {
    const bindings = guarded(check, rule, () => rule.bind(book), []);
    for (const bound of bindings) watches.push({ rule, bound, findings: new Map() });
  }
  let count = 0;
  for (const watch of watches)
    for (const subject of watch.bound.subjects()) {
      judge(check, watch, subject);
      if (++count % rowsPerStep === 0) yield rowsPerStep;
    }
  return check;
}

const addTouched = (check: Check, touches: readonly Touch[], into: readonly Set<Subject>[]): void => {
  check.watches.forEach(({ rule, bound }, at) => {
    for (const touch of touches)
      for (const subject of guarded<Iterable<Subject>>(check, rule, () => [...bound.touched(touch)], []))
        into[at]?.add(subject);
  });
};

/**
 * Makes edits in the book and judges again only what they touch: the subjects that the changed rows had a say in
 * before, and those that they have a say in now. Gives the same findings as a whole check of the edited book.
 */
export const applyChecked = (check: Check, edits: readonly Edit[]): void => {
  const touches = touchesOf(edits);
  const subjects = check.watches.map(() => new Set<Subject>());
  addTouched(check, touches, subjects);
  apply(check.book, edits);
  addTouched(check, touches, subjects);
  check.watches.forEach((watch, at) => {
    for (const subject of subjects[at] ?? []) judge(check, watch, subject);
  });
};

/** Every finding of the book as it stands, rule by rule. */
export const findingsOf = (check: Check): Finding[] => [
  ...check.broken.values(),
  ...check.watches.flatMap(({ findings }) => [...findings.values()].flat()),
];

/** What a rule finds now, with the watch and subject that each stands under. */
export const subjectsFound = (
  check: Check,
  rule: string,
): readonly { readonly watch: Watch; readonly subject: Subject }[] =>
  check.watches.flatMap((watch) =>
    watch.rule.id === rule ? [...watch.findings.keys()].map((subject) => ({ watch, subject })) : [],
  );
