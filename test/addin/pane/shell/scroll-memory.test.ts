import { expect, test } from "vitest";
import { moveBetween, ScrollMemory } from "../../../../addin/pane/shell/scroll-memory";

test("a screen is come to by going in, by going back, or from another place", () => {
  expect(moveBetween("home/", "home/check/")).toBe("in");
  expect(moveBetween("registers/customers/", "registers/customers/card 3")).toBe("in");
  expect(moveBetween("registers/customers/card 3", "registers/customers/form")).toBe("in");
  expect(moveBetween("registers/customers/card 3", "registers/customers/")).toBe("back");
  expect(moveBetween("registers/customers/card 3", "registers/")).toBe("back");
  expect(moveBetween("registers/customers/", "home/")).toBe("away");
});

test("what is opened begins at the top, back restores, and a place keeps its own", () => {
  const memory = new ScrollMemory();
  memory.keep("registers/", 420);
  memory.keep("registers/customers/", 900);
  expect(memory.topOf("registers/customers/", "in")).toBe(0);
  expect(memory.topOf("registers/", "back")).toBe(420);
  expect(memory.topOf("registers/customers/", "away")).toBe(900);
  expect(memory.topOf("home/", "away")).toBe(0);
});
