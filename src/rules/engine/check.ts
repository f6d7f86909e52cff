import { apply, touchesOf, type Touch } from "../../book/apply";
import type { Book } from "../../book/book";
import type { Edit } from "../../book/edit";
import type { RegisterId } from "../../registers/register";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { policyOf, underPolicy } from "./policy";
import type { Finding, Rule, Subject } from "./rule";
import { isRead, judge, judgeAnew, watchesOf, type Watch } from "./watch";

/** A book under watch: its findings, kept true through every edit made with `applyChecked`. */
export type Check = {
  readonly book: Book;
  readonly watches: readonly Watch[];
  /** The watches that read each column of a register, looked up once. */
  readonly readers: Map<RegisterId, (readonly Watch[] | undefined)[]>;
  /** The rules that broke: a bug in one rule is one finding, and the others still run. */
  readonly broken: Map<string, Finding>;
};

/** A bug in a rule becomes its one finding. */
const breakRule = (broken: Map<string, Finding>, { id }: Rule<unknown>, error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  broken.set(id, { rule: "rule-failed", severity: "error", at: undefined, facts: { rule: id, message } });
};

/** Does a part of a rule's work, whatever comes of it. */
const guarded = (broken: Map<string, Finding>, rule: Rule<unknown>, work: () => void): void => {
  try {
    work();
  } catch (error) {
    breakRule(broken, rule, error);
  }
};

/** A subject that something is found of costs more than one in order: a fix is made, a likely key is looked for. */
const COST_OF_FINDING = 16;

/** So many subjects of a list are judged before their cost is looked at. */
const SLICE_LENGTH = 64;

/**
 * What is no list of rows may be an employee's day or a key, with any number of rows behind it: fewer are judged before a slice
 * may end.
 */
const SUBJECTS_PER_SLICE = 64;

/** Judges some of the subjects in a row, and tells what that cost. */
const judgeSlice = (watch: Watch, subjects: readonly Subject[], from: number, to: number): number => {
  let cost = to - from;
  for (let at = from; at < to; at++) if (judge(watch, subjects[at] ?? "")) cost += COST_OF_FINDING;
  return cost;
};

function* judgeAll(watch: Watch): Task<void> {
  if (watch.bound.prepare) yield* watch.bound.prepare();
  const subjects = watch.bound.subjects();
  if (Array.isArray(subjects)) {
    const list: readonly Subject[] = subjects;
    let cost = 0;
    for (let at = 0; at < list.length; at += SLICE_LENGTH) {
      cost += judgeSlice(watch, list, at, Math.min(at + SLICE_LENGTH, list.length));
      if (cost < ROWS_PER_SLICE) continue;
      yield cost;
      cost = 0;
    }
    yield cost;
    return;
  }
  let done = 0;
  for (const subject of subjects) {
    done += subject !== undefined && judge(watch, subject) ? COST_OF_FINDING : 1;
    if (done < SUBJECTS_PER_SLICE) continue;
    yield done;
    done = 0;
  }
  yield done;
}

/** Checks a whole book by every rule, and keeps watching it. */
export function* checkBook(book: Book, rules: readonly Rule<unknown>[]): Task<Check> {
  const watches: Watch[] = [];
  const broken = new Map<string, Finding>();
  const ids = rules.map(({ id }) => id);
  for (const rule of rules)
    guarded(broken, rule, () => {
      watches.push(...watchesOf(rule, book, ids));
    });
  for (const watch of watches) {
    const steps = judgeAll(watch);
    for (let done = false; !done;) {
      let slice = 0;
      done = true;
      guarded(broken, watch.rule, () => {
        const step = steps.next();
        done = step.done === true;
        if (!step.done) slice = step.value;
      });
      if (slice > 0) yield slice;
    }
  }
  return { book, watches, readers: new Map(), broken };
}

/** The watches that an edit of these cells may concern. */
const readersOf = ({ watches, readers }: Check, touch: Touch): readonly Watch[] => {
  const { register, columns } = touch;
  let ofRegister = readers.get(register);
  if (!ofRegister) readers.set(register, (ofRegister = []));
  const reads = (watch: Watch): boolean => isRead(watch, touch);
  if (columns?.size !== 1) return watches.filter(reads);
  const [column = 0] = columns;
  return (ofRegister[column] ??= watches.filter(reads));
};

/** Adds the subjects that a touched row has a say in as the book stands to those to be judged anew. */
const addTouched = (check: Check, touches: readonly Touch[], isAfter: boolean): void => {
  for (const touch of touches)
    for (const watch of readersOf(check, touch)) {
      const { bound } = watch;
      if (bound.rowsOf === touch.register) continue;
      try {
        if (isAfter && bound.isTouchedAlike?.(touch)) continue;
        for (const subject of bound.touched(touch)) watch.touched.push(subject);
      } catch (error) {
        breakRule(check.broken, watch.rule, error);
      }
    }
};

/** Up to so many touched subjects are compared with each other; more are put in a Set. */
const FEW = 8;

const judgeOne = ({ broken }: Check, watch: Watch, subject: Subject): void => {
  try {
    judgeAnew(watch, subject);
  } catch (error) {
    breakRule(broken, watch.rule, error);
  }
};

const judgeTouched = (check: Check, watch: Watch): void => {
  const { touched } = watch;
  if (touched.length === 0) return;
  watch.touched = [];
  const subjects = touched.length > FEW ? [...new Set(touched)] : touched;
  for (let at = 0; at < subjects.length; at++) {
    const subject = subjects[at] ?? "";
    if (subjects.length <= FEW && subjects.indexOf(subject) < at) continue;
    judgeOne(check, watch, subject);
  }
};

/**
 * Makes edits in the book and judges again only what they touch: the subjects that the changed rows had a say in
 * before, and those that they have a say in now. Gives the same findings as a whole check of the edited book.
 */
export const applyChecked = (check: Check, edits: readonly Edit[]): void => {
  const touches = touchesOf(edits);
  addTouched(check, touches, false);
  apply(check.book, edits);
  addTouched(check, touches, true);
  for (const touch of touches)
    for (const watch of readersOf(check, touch))
      if (watch.bound.rowsOf === touch.register) judgeOne(check, watch, touch.row);
      else judgeTouched(check, watch);
};

/** So many edits of many are made between two places to breathe. */
const EDITS_PER_SLICE = 32;

/** Makes many edits as `applyChecked` does, in slices; between two of them the findings are those of the book as it stands. */
export function* applyInSlices(check: Check, edits: readonly Edit[]): Task<void> {
  for (let from = 0; from < edits.length; from += EDITS_PER_SLICE) {
    applyChecked(check, edits.slice(from, from + EDITS_PER_SLICE));
    yield EDITS_PER_SLICE;
  }
}

/** Every finding of the book as it stands, rule by rule, as the workbook's settings let them be told. */
export const findingsOf = ({ book, broken, watches }: Check): Finding[] => {
  const policy = policyOf(book);
  const told = watches.filter(({ rule }) => !policy.off.has(rule.id));
  return [
    ...broken.values(),
    ...told.flatMap(({ findings }) =>
      [...findings.values()].flat().map((finding) => underPolicy(policy, finding)),
    ),
  ];
};
