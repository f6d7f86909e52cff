import fc from "fast-check";
import { expect, test } from "vitest";
import { learnSpelling, newDictionary, setNumber } from "#core/columns/dictionary";
import { answerIn, CLOSER, NO_LIST, NONE, timedLists, type Timed } from "#core/columns/timed-lists";
import { finish } from "#core/values/task";
import { runs } from "../runs";

const colors = newDictionary(3);
for (const [row, color] of ["blue", "red"].entries())
  setNumber(colors, row, learnSpelling(colors, color, color));
const [BLUE, RED, BARE] = [0, 1, 2];

type Item = Timed & { readonly answer: number };

const item = fc.record<Item>({
  from: fc.integer({ min: 0, max: 6 }),
  to: fc.integer({ min: 3, max: 9 }),
  besides: fc.constantFrom(undefined, undefined, colors),
  asked: fc.constantFrom(BLUE, RED),
  answer: fc.constantFrom(0, 1, 2, 3, CLOSER),
});

/** Three lists, each of which is asked before those after it. */
const lists = fc.array(fc.array(item, { maxLength: 3 }), { minLength: 3, maxLength: 3 });

const answerOf = ({ answer }: Item): number => answer;
const holds = ({ from, to, besides, asked }: Item, day: number, row: number): boolean =>
  day >= from && day <= to && (besides === undefined || row === asked);

test("what is good on a day is found in the first list that has something good, and several are looked closer at", () => {
  fc.assert(
    fc.property(lists, fc.nat(9), fc.constantFrom(BLUE, RED, BARE), (all, day, row) => {
      const timed = finish(timedLists(all, Int32Array.of(1, 2, NO_LIST), answerOf));
      const good = all.map((list) => list.filter((one) => holds(one, day, row)));
      const [first, other] = good.find((list) => list.length > 0) ?? [];
      expect(answerIn(timed, 0, day, row)).toBe(first === undefined ? NONE : other ? CLOSER : first.answer);
    }),
    { numRuns: runs(200) },
  );
});

test("a list that comes last asks no other", () => {
  const one: Item = { from: 1, to: 2, besides: undefined, asked: 0, answer: 7 };
  const timed = finish(timedLists([[one], []], Int32Array.of(NO_LIST, NO_LIST), answerOf));
  expect([answerIn(timed, 0, 1, BARE), answerIn(timed, 1, 1, BARE), answerIn(timed, 0, 3, BARE)]).toEqual([
    7,
    NONE,
    NONE,
  ]);
});
