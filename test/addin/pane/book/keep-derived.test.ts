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
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

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

test("the first time nothing is waited for, later the book must rest for 150 ms", async () => {
  const { asked, shown, stop } = keeping();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([1]);
  asked.value = 2;
  await vi.advanceTimersByTimeAsync(149);
  expect(shown).toEqual([1]);
  asked.value = 3;
  await vi.advanceTimersByTimeAsync(149);
  expect(shown).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toEqual([1, 3]);
  stop();
});

test("of several changes within the 150 ms only the last is begun, and none once it was stopped", async () => {
  const asked = signal(1);
  const begun: number[] = [];
  function* noted(value: number): Task<number> {
    begun.push(value);
    yield 1;
    return value;
  }
  const stop = keepDerived(() => noted(asked.value), { show: () => undefined, wait: () => undefined });
  await vi.advanceTimersByTimeAsync(0);
  for (const change of [2, 3, 4]) {
    asked.value = change;
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.advanceTimersByTimeAsync(500);
  asked.value = 5;
  stop();
  await vi.advanceTimersByTimeAsync(500);
  expect(begun).toEqual([1, 4]);
});

test("it is told that something is on its way, and that it has come", async () => {
  const asked = signal(1);
  const told: (number | boolean)[] = [];
  const stop = keepDerived(() => steps(asked.value), {
    show: (value) => told.push(value),
    wait: (waiting) => told.push(waiting),
  });
  expect(told).toEqual([true]);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([true, 1, false]);
  asked.value = 2;
  expect(told).toEqual([true, 1, false, true]);
  await vi.advanceTimersByTimeAsync(150);
  expect(told).toEqual([true, 1, false, true, 2, false]);
  stop();
});

test("once stopped, nothing is made again, whatever changes", async () => {
  const { asked, shown, stop, made } = keeping();
  await vi.advanceTimersByTimeAsync(0);
  asked.value = 2;
  const before = made();
  stop();
  asked.value = 3;
  revision.value++;
  await vi.advanceTimersByTimeAsync(500);
  expect([shown, made()]).toEqual([[1], before]);
});

test("work that the book has run ahead of stops at its next slice and shows nothing", async () => {
  let now = 0;
  // Each look at the clock finds that a slice has taken its time.
  vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  const asked = signal(1);
  const shown: number[] = [];
  let slices = 0;
  function* long(value: number): Task<number> {
    for (let at = 0; at < 10; at++) {
      slices++;
      if (value === 1 && at === 2) asked.value = 2;
      yield 1;
    }
    return value;
  }
  const stop = keepDerived(() => long(asked.value), {
    show: (value) => shown.push(value),
    wait: () => undefined,
  });
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitFor(() => expect(slices).toBe(3));
  await vi.advanceTimersByTimeAsync(150);
  await vi.waitFor(() => expect(shown).toEqual([2]));
  expect(slices).toBe(3 + 10);
  stop();
});

test("what is ready only when the book is another already is not shown", async () => {
  const asked = signal(1);
  const shown: number[] = [];
  function* late(value: number): Task<number> {
    yield 1;
    if (value === 1) asked.value = 2;
    return value;
  }
  const stop = keepDerived(() => late(asked.value), {
    show: (value) => shown.push(value),
    wait: () => undefined,
  });
  await vi.advanceTimersByTimeAsync(500);
  expect(shown).toEqual([2]);
  stop();
});

test("work that breaks is a bug that is told, and whoever waits for it hears that nothing comes", async () => {
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  const bugs: unknown[] = [];
  process.on("unhandledRejection", (bug) => bugs.push(bug));
  const told: string[] = [];
  function* broken(): Task<number> {
    yield 1;
    throw new Error("broken");
  }
  const stop = keepDerived(broken, {
    show: () => told.push("shown"),
    wait: () => undefined,
    fail: () => told.push("failed"),
  });
  await vi.advanceTimersByTimeAsync(10);
  await vi.waitFor(() => expect(bugs).toEqual([new Error("broken")]));
  expect(told).toEqual(["failed"]);
  stop();
  process.removeAllListeners("unhandledRejection");
  for (const listener of listeners) process.on("unhandledRejection", listener);
});
