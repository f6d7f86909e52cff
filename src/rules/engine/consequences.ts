import { invert, type Edit } from "../../book/edit";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { applyChecked, findingsOf, type Check } from "./check";
import { listFindings, type Listed } from "./listing";

/**
 * What the rules will find once edits are made and do not find now, where it will stand; and what they find now and
 * will not then, where it stands today. Both the gravest first, then as the sheets stand.
 */
export type Consequences = { readonly appear: readonly Listed[]; readonly vanish: readonly Listed[] };

/** So many edits are rehearsed between two places to breathe. */
const EDITS_PER_SLICE = 32;

/** Findings by what they say and of what: a row keeps its id wherever it stands. */
const markOf = ({ finding: { rule, severity, at, facts } }: Listed): string =>
  JSON.stringify([rule, severity, at?.register, at?.row, at?.field, at?.column, facts]);

function* toldBy(check: Check): Task<Map<string, Listed>> {
  const told = new Map<string, Listed>();
  for (const one of listFindings(check.book, findingsOf(check))) {
    told.set(markOf(one), one);
    if (told.size % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return told;
}

/**
 * What edits will come to, by making them and taking them back. The book is left as it was, also when the task is left
 * before its end; until then it holds the rehearsal, so nobody else may look at it meanwhile.
 */
export function* consequencesOf(check: Check, edits: readonly Edit[]): Task<Consequences> {
  const before = yield* toldBy(check);
  let made = 0;
  const takeBack = (to: number): void => {
    const back = invert(edits.slice(to, made));
    made = to;
    applyChecked(check, back);
  };
  try {
    while (made < edits.length) {
      const next = edits.slice(made, made + EDITS_PER_SLICE);
      made += next.length;
      applyChecked(check, next);
      yield next.length;
    }
    const after = yield* toldBy(check);
    while (made > 0) {
      takeBack(Math.max(0, made - EDITS_PER_SLICE));
      yield EDITS_PER_SLICE;
    }
    const only = (those: ReadonlyMap<string, Listed>, others: ReadonlyMap<string, Listed>): Listed[] =>
      [...those].flatMap(([mark, one]) => (others.has(mark) ? [] : [one]));
    return { appear: only(after, before), vanish: only(before, after) };
  } finally {
    takeBack(0);
  }
}
