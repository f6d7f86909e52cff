import type { Touch } from "../../book/apply";
import type { Book } from "../../book/book";
import type { RegisterId } from "../../registers/register";
import type { BoundRule, Finding, Reads, Report, Rule, Subject, Verdict } from "./rule";

type ReadColumns = ReadonlyMap<RegisterId, ReadonlySet<number> | "all">;

/** A rule at work on a book: its findings by subject, only the subjects that have any. */
export type Watch = {
  readonly rule: Rule<unknown>;
  readonly bound: BoundRule<unknown>;
  readonly columns: ReadColumns;
  readonly findings: Map<Subject, readonly Finding[]>;
  /** Counts the times that an edit has had a finding made, made anew or taken away. */
  revision: number;
  /** The subjects to be judged anew, while edits are made. */
  touched: Subject[];
  /** What has been found of the subject under judgement. */
  found: Finding[];
  readonly report: Report<unknown>;
};

const columnsRead = (book: Book, reads: Reads): ReadColumns => {
  const columns = new Map<RegisterId, ReadonlySet<number> | "all">();
  for (const [id, table] of book.tables) {
    const fields = reads[id];
    if (fields === "all") columns.set(id, fields);
    else if (fields) columns.set(id, new Set(fields.flatMap((field) => table.columnOf.get(field) ?? [])));
  }
  return columns;
};

/** A verdict as a finding. Each form is written out: there are as many as a register has faults. */
const findingOf = (rule: Rule<unknown>, verdict: Verdict<unknown>): Finding => {
  const { at, facts, severity, edits, byChoice, also } = verdict;
  const told = severity ?? rule.severity;
  if (byChoice)
    return {
      rule: rule.id,
      severity: told,
      at,
      facts,
      ...(edits && { edits, byChoice }),
      ...(also && { also }),
    };
  if (edits && also) return { rule: rule.id, severity: told, at, facts, edits, also };
  if (edits) return { rule: rule.id, severity: told, at, facts, edits };
  if (also) return { rule: rule.id, severity: told, at, facts, also };
  return { rule: rule.id, severity: told, at, facts };
};

const watchOf = (rule: Rule<unknown>, bound: BoundRule<unknown>, book: Book): Watch => {
  const watch: Watch = {
    rule,
    bound,
    columns: columnsRead(book, bound.reads),
    findings: new Map(),
    revision: 0,
    touched: [],
    found: [],
    report: (verdict) => {
      watch.found.push(findingOf(rule, verdict));
    },
  };
  return watch;
};

/** Lays a rule over a book that is checked by the rules of these ids. */
export const watchesOf = (rule: Rule<unknown>, book: Book, ids: readonly string[]): Watch[] =>
  rule.bind(book, ids).map((bound) => watchOf(rule, bound, book));

/** Whether any verdict of the rule can depend on what was touched. */
export const isRead = ({ columns }: Watch, touch: Touch): boolean => {
  const read = columns.get(touch.register);
  if (read === undefined) return false;
  if (read === "all" || !touch.columns) return true;
  for (const column of touch.columns) if (read.has(column)) return true;
  return false;
};

/** Judges a subject of which nothing is known yet, and tells whether anything was found. */
export const judge = (watch: Watch, subject: Subject): boolean => {
  if (watch.found.length > 0) watch.found = [];
  watch.bound.judge(subject, watch.report);
  if (watch.found.length === 0) return false;
  watch.findings.set(subject, watch.found);
  return true;
};

/** Judges one subject anew: what was found of it before is forgotten. */
export const judgeAnew = (watch: Watch, subject: Subject): void => {
  if (judge(watch, subject) || watch.findings.delete(subject)) watch.revision++;
};
