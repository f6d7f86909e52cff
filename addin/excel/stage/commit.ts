import type { WriteStrategy } from "../../ports";
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
import { NO_SNAPSHOT, type Snapshot } from "./snapshot";
import { isCount, type Step } from "./write-pieces";

/** What the request that writes asks for. */
export type Commit = {
  readonly tests: readonly string[];
  readonly steps: readonly Step[];
  readonly counts: readonly Count[];
  readonly snapshot: Snapshot;
  readonly bytes: number;
};

export const commitOf = (
  tests: readonly string[],
  steps: readonly Step[],
  snapshot: Snapshot = NO_SNAPSHOT,
): Commit => {
  const counts = steps.filter(isCount);
  if (tests.length > FORMULA_ROWS || counts.length > FORMULA_ROWS)
    throw new Error("A lane has no room for so many formulas");
  const bytes =
    10 * RANGE_BYTES +
    [...snapshot.stops, ...snapshot.copies].reduce((sum, piece) => sum + piece.bytes, 0) +
    tests.reduce((sum, test) => sum + test.length + 12, 0) +
    steps.reduce(
      (sum, step) => sum + (isCount(step) ? 3 * RANGE_BYTES + step.formula.length : step.bytes),
      0,
    );
  return { tests, steps, counts, snapshot, bytes };
};

/** Where Excel says that the guard did not hold. */
export const GUARD = "Range.getSpecialCells";

const say = (batch: Batch, cell: Area, state: string): void => {
  batch.range(cell).values = [[state]];
};

/** Tells whether a guard held, after the request. */
export type Held = () => boolean;

/**
 * Queues an assertion: the formulas are entered anew in this very request, and asking for cells that came to a truth
 * value fails when one of them is not TRUE, and also when Excel did not calculate: a formula that was not shows a number.
 * Nothing that comes after it in the request is then done, if Excel stops there; what the guard came to is loaded, to be
 * judged when it does not, or is not asked to.
 */
export const queueGuard = (
  batch: Batch,
  lane: Lane,
  tests: readonly string[],
  strategy: WriteStrategy,
): Held => {
  const cells = testsArea(lane, tests.length);
  const asked = batch.range(cells);
  asked.formulas = tests.map((test) => [`=AND(${test})`]);
  asked.calculate();
  const verdict = `=IF(SUMPRODUCT(1*${absolute(cells)})=${tests.length},TRUE,"nej")`;
  const guard = batch.range(guardArea(lane));
  guard.formulas = [[verdict, verdict]];
  guard.calculate();
  if (strategy === "stop") guard.getSpecialCells("Formulas", "Logical").untrack();
  guard.load("values");
  return () => (guard.values as unknown[][]).every((row) => row.every((cell) => cell === true));
};

/** What came of the request that wrote. */
export type Counted = { readonly held: Held; readonly counts: () => number[] };

/** Queues the one request that changes the person's tables, and gives what it counted. Ask after the request. */
export const queueCommit = (
  batch: Batch,
  lane: Lane,
  { tests, steps, counts, snapshot }: Commit,
  strategy: WriteStrategy,
): Counted => {
  const { begun, writing, done, partly, astray } = LANE_STATES;
  say(batch, stateCell(lane), begun);
  for (const piece of snapshot.stops) piece.queue(batch);
  const held = queueGuard(batch, lane, tests, strategy);
  for (const piece of snapshot.copies) piece.queue(batch);
  const isHeld = `SUMPRODUCT(1*(${absolute(guardArea(lane))}=TRUE))=2`;
  // Frozen: what the guard compares is about to change.
  frozen(batch, stateCell(lane), `=IF(${isHeld},"${writing}","${astray}")`);
  batch.range(askedArea(lane, counts.length)).values = counts.map(({ asked }) => [asked]);
  let at = 0;
  for (const step of steps) {
    const piece: RequestPiece = isCount(step) ? countPiece(lane, at++, step) : step;
    piece.queue(batch);
  }
  const [counted, asked] = [countsArea(lane, counts.length), askedArea(lane, counts.length)];
  const isRight = `SUMPRODUCT(1*(${absolute(counted)}=${absolute(asked)}))=${counts.length}`;
  const wasHeld = `EXACT(${absolute(stateCell(lane))},"${writing}")`;
  frozen(batch, verdictCell(lane), `=IF(${wasHeld},IF(${isRight},"${done}","${partly}"),"${astray}")`);
  const loaded = batch.range(counted).load("values");
  batch.range(stateCell(lane)).copyFrom(batch.range(verdictCell(lane)), "Values");
  return { held, counts: () => loaded.values.map(([count]) => Number(count)) };
};
