import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ok } from "#core/values/result";
import { LaneWatch } from "../../../../addin/pane/book/lane-watch";
import { withJob } from "../../../../addin/pane/jobs/job";
import { FakeWorkbook } from "../fake-workbook";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A watch, and the lanes that the workbook is asked to see to, with the second when. */
const watching = () => {
  const workbook = new FakeWorkbook({ projects: [] });
  const began = Date.now();
  const asked: (readonly [second: number, lanes: string])[] = [];
  const drop = vi.spyOn(workbook, "dropLeft");
  drop.mockImplementation((what) => {
    const lanes = typeof what === "string" ? what : what.touched.join();
    asked.push([Math.round((Date.now() - began) / 1000), lanes]);
    return Promise.resolve(ok([]));
  });
  return { watch: new LaneWatch(workbook), workbook, drop, asked };
};
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

test("lanes that are touched again and again are seen to together, once they have rested for ten seconds", async () => {
  const { watch, asked } = watching();
  watch.hear([3]);
  await seconds(6);
  watch.hear([5, 3]);
  await seconds(6);
  expect(asked).toEqual([]);
  await seconds(60);
  expect(asked).toEqual([[16, "3,5"]]);
  watch.hear([7]);
  await seconds(60);
  expect(asked.slice(1)).toEqual([[82, "7"]]);
});

test("while a job writes, or Excel will not, they are seen to ten seconds later", async () => {
  const { watch, workbook, drop, asked } = watching();
  let end = (): void => undefined;
  const job = withJob("writing", () => new Promise<void>((resolve) => (end = resolve)));
  watch.hear([1]);
  await seconds(25);
  expect(asked).toEqual([]);
  end();
  await job;
  drop.mockImplementationOnce(() => Promise.resolve({ ok: false, error: { kind: "editing-cell" } }));
  await seconds(60);
  expect(workbook.dropLeft).toHaveBeenCalledTimes(2);
  expect(asked).toEqual([[40, "1"]]);
});

test("nothing is seen to once the watch has stopped", async () => {
  const { watch, asked } = watching();
  watch.hear([1]);
  watch.stop();
  watch.hear([2]);
  await seconds(60);
  expect(asked).toEqual([]);
});

test("a lane that is touched again while it is seen to is seen to once more", async () => {
  const { watch, drop, asked } = watching();
  let answer = (): void => undefined;
  drop.mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => (answer = resolve));
    return ok([]);
  });
  watch.hear([3, 4]);
  await seconds(10);
  watch.hear([3]);
  answer();
  await seconds(60);
  expect(asked).toEqual([[20, "3"]]);
});
