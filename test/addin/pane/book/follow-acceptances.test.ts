import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { accepted, revision } from "../../../../addin/pane/book/book";
import { followAcceptances } from "../../../../addin/pane/book/follow-acceptances";
import { checkAll } from "../../../../addin/pane/book/open";
import { FakeWorkbook } from "../fake-workbook";

beforeEach(async () => {
  vi.useFakeTimers();
  await checkAll(new FakeWorkbook({ projects: [{ code: "A" }], acceptances: [{ rule: "required-value" }] }));
});
afterEach(() => vi.useRealTimers());

/** What is known before anything follows the book. */
const before = { of: new Map(), void: [] };
const settle = () => vi.advanceTimersByTimeAsync(1000);

test("which findings are let stand is found at once and after each edit, until the following stops", async () => {
  accepted.value = before;
  const stop = followAcceptances();
  await settle();
  expect(accepted.value).not.toBe(before);
  accepted.value = before;
  revision.value++;
  await settle();
  expect(accepted.value).not.toBe(before);
  stop();
  accepted.value = before;
  revision.value++;
  await settle();
  expect(accepted.value).toBe(before);
});

test("what is being looked for when the following stops is not told", async () => {
  accepted.value = before;
  followAcceptances()();
  await settle();
  expect(accepted.value).toBe(before);
});
