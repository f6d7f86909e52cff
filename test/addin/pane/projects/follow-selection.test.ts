// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { selected } from "../../../../addin/pane/book/selected";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { useFollow } from "../../../../addin/pane/projects/follow-selection";
import { follows, markedCode } from "../../../../addin/pane/projects/state";
import { bookOf } from "../../../rules/books";

const books = [1, 2].map((at) => bookOf({ projects: [{ code: "A" }, { code: "B.1" }, { code: `C${at}` }] }));
const [book, edited] = [books[0]!, books[1]!];

beforeEach(() => {
  [selected.value, shownProject.value, markedCode.value, follows.value] = [
    undefined,
    undefined,
    undefined,
    true,
  ];
});

const following = () => renderHook(({ now }) => useFollow(now), { initialProps: { now: book } });
const goTo = (row: number) => void act(() => void (selected.value = { sheet: "Projekt", row }));

test("the tree marks the project whose row somebody goes to, and only a card that stands open becomes that project's", () => {
  following();
  goTo(2);
  expect([markedCode.value, shownProject.value]).toEqual(["b.1", undefined]);
  void act(() => void (shownProject.value = "B.1"));
  goTo(1);
  expect([markedCode.value, shownProject.value]).toEqual(["a", "A"]);
  goTo(9);
  expect([markedCode.value, shownProject.value]).toEqual(["a", "A"]);
});

test("a row that somebody stays on is followed once: what they open meanwhile stays, whatever is edited", () => {
  const { rerender } = following();
  goTo(2);
  [markedCode.value, shownProject.value] = ["a", "A"];
  rerender({ now: edited });
  expect([markedCode.value, shownProject.value]).toEqual(["a", "A"]);
  void act(() => void (follows.value = false));
  void act(() => void (follows.value = true));
  expect([markedCode.value, shownProject.value]).toEqual(["a", "A"]);
  goTo(3);
  expect([markedCode.value, shownProject.value]).toEqual(["c2", "C2"]);
});

test("nothing is followed while it is turned off, and where somebody stands then is when it is turned on", () => {
  following();
  void act(() => void (follows.value = false));
  goTo(2);
  expect(markedCode.value).toBeUndefined();
  void act(() => void (follows.value = true));
  expect(markedCode.value).toBe("b.1");
});
