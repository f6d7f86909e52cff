import { invert, type Edit } from "../../book/edit";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { acceptedIn } from "./accepted";
import { applyChecked, findingsOf, type Check } from "./check";
import { listFindings, type Listed } from "./listing";
import type { Finding } from "./rule";
import { toldMark } from "./told-mark";

/**
 * What the rules will find once edits are made and do not find now, where it will stand; and what they find now and
 * will not then, where it stands today. Both the gravest first, then as the sheets stand.
 */
export type Consequences = { readonly appear: readonly Listed[]; readonly vanish: readonly Listed[] };

/** So many edits are rehearsed between two places to breathe. */
const EDITS_PER_SLICE = 32;

/** A finding's sentence, or what stands for it. */
type Say = (finding: Finding) => string;

const factsOf: Say = ({ facts }) => JSON.stringify(facts);

function* toldBy(check: Check, say: Say): Task<Map<string, Listed>> {
  const told = new Map<string, Listed>();
  const listed = listFindings(check.book, findingsOf(check));
  const accepted = yield* acceptedIn(check, listed);
  for (const one of listed) {
    told.set(toldMark(check.book, one, accepted.of.get(one), say(one.finding)), one);
    if (told.size % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return told;
}

/**
 * What edits will come to, by making them and taking them back; `say` gives the sentences that people read, for a finding that is
 * told otherwise is another. The book is left as it was, also when the task is left
 * before its end; until then it holds the rehearsal, so nobody else may look at it meanwhile.
 */
export function* consequencesOf(
  check: Check,
  edits: readonly Edit[],
  say: Say = factsOf,
): Task<Consequences> {
  const before = yield* toldBy(check, say);
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
    const after = yield* toldBy(check, say);
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
