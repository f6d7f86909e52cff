import fc from "fast-check";
import { expect, test } from "vitest";
import { loggedJobs, type LoggedJob } from "#core/book/log";
import { undoSteps } from "#core/book/undo-steps";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

/** The import log of jobs, the oldest first: each with the job that it undoes, or "". */
const logOf = (jobs: readonly (readonly [job: string, undoes: string])[]): LoggedJob[] =>
  loggedJobs(
    bookOf({ importLog: jobs.map(([job, undoes]): Row => ({ job, part: "1", time: job, undoes })) }),
  );

const steps = (jobs: LoggedJob[]) => {
  const { undo, redo } = undoSteps(jobs);
  return { undo: undo?.job, redo: redo?.job };
};

test("the last job is what is undone, and nothing can be done again before something is", () => {
  expect(steps(logOf([]))).toEqual({ undo: undefined, redo: undefined });
  const log = logOf([
    ["a", ""],
    ["b", ""],
  ]);
  expect(steps(log)).toEqual({ undo: "b", redo: undefined });
});

test("an undoing whose own job is gone from the log can be taken back all the same", () => {
  expect(steps(logOf([["u", "gone"]]))).toEqual({ undo: undefined, redo: "u" });
});

test("Ångra walks back job by job, and Gör om the same way forward, until something else is written", () => {
  const act = fc.constantFrom("write", "undo", "redo");
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const written: [string, string][] = [];
      const done: string[] = [];
      const undone: string[] = [];
      for (const [at, kind] of acts.entries()) {
        const { undo, redo } = undoSteps(logOf(written));
        expect(undo?.job).toBe(done.at(-1));
        expect(redo?.undoes).toBe(undone.at(-1));
        if (kind === "write") {
          written.push([`n${at}`, ""]);
          done.push(`n${at}`);
          undone.length = 0;
        } else if (kind === "undo" && undo) {
          written.push([`u${at}`, undo.job]);
          undone.push(...done.splice(-1));
        } else if (kind === "redo" && redo) {
          written.push([`r${at}`, redo.job]);
          done.push(...undone.splice(-1));
        }
      }
    }),
    { numRuns: runs(100) },
  );
});
