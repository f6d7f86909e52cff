// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { keepClearOf } from "../../../../addin/pane/shell/clear-of-said";

const place = (element: Element, top: number, bottom: number): void => {
  vi.spyOn(element, "getBoundingClientRect").mockReturnValue(new DOMRect(0, top, 320, bottom - top));
};

test("what has the keyboard beneath what is said is scrolled clear of it, and never above the top of the view (WCAG 2.4.11)", () => {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(
      `<main id="view"><button id="low"></button><button id="free"></button></main><div id="over"></div>`,
      "text/html",
    ).body.children,
  );
  const [view, low, free, over] = ["view", "low", "free", "over"].map((id) => document.getElementById(id)!);
  place(view!, 88, 600);
  place(low!, 520, 552);
  place(free!, 200, 232);
  place(over!, 504, 600);
  const stop = keepClearOf(over!);
  low!.focus();
  expect(view!.scrollTop).toBe(52);
  free!.focus();
  expect(view!.scrollTop).toBe(52);
  place(low!, 100, 552);
  low!.focus();
  expect(view!.scrollTop).toBe(60);
  place(over!, 600, 600);
  place(low!, 520, 700);
  free!.focus();
  low!.focus();
  expect(view!.scrollTop).toBe(60);
  stop();
});
