// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { dayOf } from "#core/values/date";

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

/** The module as a pane that opens has it. */
const opened = () => import("../../../../addin/pane/kit/billed-until");
const [march, april] = [dayOf(2026, 3, 16)!, dayOf(2026, 4, 2)!];

test("what is billed up to is the last of the month before, until somebody chooses another day #172", async () => {
  const { billedUntil, billUntil } = await opened();
  expect(billedUntil(march)).toBe(dayOf(2026, 2, 28));
  billUntil(dayOf(2026, 3, 15)!, march);
  expect(billedUntil(march)).toBe(dayOf(2026, 3, 15));
});

test("the day that was chosen is there when the pane opens again, and gone when the month is over", async () => {
  (await opened()).billUntil(dayOf(2026, 3, 15)!, march);
  vi.resetModules();
  const { billedUntil } = await opened();
  expect(billedUntil(march)).toBe(dayOf(2026, 3, 15));
  expect(billedUntil(april)).toBe(dayOf(2026, 3, 31));
});

test("what this computer keeps is no day: the last of the month before it is", async () => {
  localStorage.setItem("billed-until", "i går");
  expect((await opened()).billedUntil(march)).toBe(dayOf(2026, 2, 28));
});
