// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { comingBack } from "../../../../addin/pane/book/coming-back";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const listening = () => {
  const told: string[] = [];
  return { told, stop: comingBack((how) => told.push(how)) };
};

test("coming back to the pane is told, and whether it may have slept", () => {
  const { told, stop } = listening();
  window.dispatchEvent(new Event("focus"));
  expect(told).toEqual(["focused"]);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(told).toEqual(["focused", "shown"]);
  window.dispatchEvent(new Event("online"));
  expect(told).toEqual(["focused", "shown", "shown"]);
  stop();
});

test("a pane that is hidden is not come back to", () => {
  const { told, stop } = listening();
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  document.dispatchEvent(new Event("visibilitychange"));
  expect(told).toEqual([]);
  stop();
});

test("a computer that slept is noticed by the time that has passed; one that only was slow is not", () => {
  const { told, stop } = listening();
  vi.advanceTimersByTime(300_000);
  expect(told).toEqual([]);
  vi.setSystemTime(Date.now() + 65_000);
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
  vi.setSystemTime(Date.now() + 80_000);
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(["shown"]);
  stop();
});

test("a pane that nothing ran in for up to 70 s was only hidden, and for longer has slept", () => {
  const { told, stop } = listening();
  vi.setSystemTime(Date.now() + 65_000);
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
  vi.setSystemTime(Date.now() + 65_001);
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(["shown"]);
  stop();
});

test("nothing is told after stopping", () => {
  const { told, stop } = listening();
  stop();
  window.dispatchEvent(new Event("focus"));
  window.dispatchEvent(new Event("online"));
  document.dispatchEvent(new Event("visibilitychange"));
  vi.setSystemTime(Date.now() + 100_000);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
});
