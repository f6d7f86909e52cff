import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Task } from "#core/values/task";
import { revision } from "../../../../addin/pane/book/book";
import { keepDerived } from "../../../../addin/pane/book/keep-derived";
import { checkAll } from "../../../../addin/pane/book/open";
import { withJob } from "../../../../addin/pane/jobs/job";
import { FakeWorkbook } from "../fake-workbook";

beforeEach(async () => {
  vi.useFakeTimers();
  await checkAll(new FakeWorkbook({ projects: [{ code: "A", name: "a" }] }));
});
afterEach(() => vi.useRealTimers());

function* steps<T>(value: T): Task<T> {
  yield 1;
  return value;
}

const keeping = () => {
  const asked = signal(1);
  const shown: number[] = [];
  let made = 0;
  const stop = keepDerived(
    () => {
      made++;
      return steps(asked.value);
    },
    { show: (value) => shown.push(value), wait: () => undefined },
  );
  return { asked, shown, stop, made: () => made };
};

test("what follows from the book is worked out at once, and again when the book or a choice changes", async () => {
  const { asked, shown, stop } = keeping();
  await vi.advanceTimersByTimeAsync(10);
  expect(shown).toEqual([1]);
  asked.value = 2;
  revision.value++;
  asked.value = 3;
  await vi.advanceTimersByTimeAsync(500);
  expect(shown).toEqual([1, 3]);
  stop();
});

test("while a job has the book nothing is worked out of it", async () => {
  const { asked, shown, stop, made } = keeping();
  await vi.advanceTimersByTimeAsync(10);
  let end = (): void => undefined;
  const job = withJob("writing", () => new Promise<void>((resolve) => (end = resolve)));
  const before = made();
  asked.value = 4;
  revision.value++;
  await vi.advanceTimersByTimeAsync(500);
  expect([shown, made()]).toEqual([[1], before]);
  end();
  await job;
  await vi.advanceTimersByTimeAsync(500);
  expect(shown).toEqual([1, 4]);
  stop();
});

test("nothing is shown after it was stopped", async () => {
  const { shown, stop } = keeping();
  stop();
  await vi.advanceTimersByTimeAsync(500);
  expect(shown).toEqual([]);
});
