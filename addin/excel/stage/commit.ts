import type { Area, Batch } from "../batch";
import { RANGE_BYTES } from "../bytes";
import type { RequestPiece } from "../flush";
import { countPiece, frozen, type Count } from "./counts";
import {
  absolute,
  askedArea,
  countsArea,
  FORMULA_ROWS,
  guardArea,
  LANE_STATES,
  stateCell,
  testsArea,
  verdictCell,
  type Lane,
} from "./lane";
import { isCount, type Step } from "./write-pieces";

/** What the request that writes asks for. */
export type Commit = {
  readonly tests: readonly string[];
  readonly steps: readonly Step[];
  readonly counts: readonly Count[];
  readonly bytes: number;
};

export const commitOf = (tests: readonly string[], steps: readonly Step[]): Commit => {
  const counts = steps.filter(isCount);
  if (tests.length > FORMULA_ROWS || counts.length > FORMULA_ROWS)
    throw new Error("A lane has no room for so many formulas");
  const bytes =
    10 * RANGE_BYTES +
    tests.reduce((sum, test) => sum + test.length + 12, 0) +
    steps.reduce(
      (sum, step) => sum + (isCount(step) ? 3 * RANGE_BYTES + step.formula.length : step.bytes),
      0,
    );
  return { tests, steps, counts, bytes };
};

const say = (batch: Batch, cell: Area, state: string): void => {
  batch.range(cell).values = [[state]];
};

/**
 * Queues an assertion: the formulas are entered anew in this very request, and asking for cells that came to a truth
 * value fails when one of them is not TRUE, and also when Excel did not calculate: a formula that was not shows a number.
 * Nothing that comes after it in the request is then done.
 */
export const queueGuard = (batch: Batch, lane: Lane, tests: readonly string[]): void => {
  const cells = testsArea(lane, tests.length);
  const asked = batch.range(cells);
  asked.formulas = tests.map((test) => [`=AND(${test})`]);
  asked.calculate();
  const verdict = `=IF(SUMPRODUCT(1*${absolute(cells)})=${tests.length},TRUE,"nej")`;
  const guard = batch.range(guardArea(lane));
  guard.formulas = [[verdict, verdict]];
  guard.calculate();
  guard.getSpecialCells("Formulas", "Logical").untrack();
};

/** Queues the one request that changes the person's tables, and gives what it counted. Ask after the request. */
export const queueCommit = (batch: Batch, lane: Lane, { tests, steps, counts }: Commit): (() => number[]) => {
  say(batch, stateCell(lane), LANE_STATES.begun);
  queueGuard(batch, lane, tests);
  say(batch, stateCell(lane), LANE_STATES.writing);
  batch.range(askedArea(lane, counts.length)).values = counts.map(({ asked }) => [asked]);
  let at = 0;
  for (const step of steps) {
    const piece: RequestPiece = isCount(step) ? countPiece(lane, at++, step) : step;
    piece.queue(batch);
  }
  const [counted, asked] = [countsArea(lane, counts.length), askedArea(lane, counts.length)];
  const isRight = `SUMPRODUCT(1*(${absolute(counted)}=${absolute(asked)}))=${counts.length}`;
  const { done, partly } = LANE_STATES;
  frozen(batch, verdictCell(lane), `=IF(${isRight},"${done}","${partly}")`);
  const loaded = batch.range(counted).load("values");
  batch.range(stateCell(lane)).copyFrom(batch.range(verdictCell(lane)), "Values");
  return () => loaded.values.map(([count]) => Number(count));
};
