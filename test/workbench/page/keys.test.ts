import { expect, test } from "vitest";
import { commandOf, wayOut } from "../../../workbench/page/grid/keys";
import type { Key } from "../../../workbench/page/grid/keys";

const press = (key: string, held: Partial<Key> = {}): Key => ({
  key,
  ctrl: false,
  shift: false,
  alt: false,
  ...held,
});

test("keys ask for what they ask for in Excel", () => {
  expect(commandOf(press("F2"))).toBe("edit");
  expect(commandOf(press("Delete"))).toBe("clear");
  expect(commandOf(press("z", { ctrl: true }))).toBe("undo");
  expect(commandOf(press("Z", { ctrl: true, shift: true }))).toBe("redo");
  expect(commandOf(press("y", { ctrl: true }))).toBe("redo");
  expect(commandOf(press("ArrowDown", { alt: true }))).toBe("choices");
  expect(commandOf(press("ArrowDown", { ctrl: true }))).toBe("move");
});

test("a letter is no command: it goes into the field", () => {
  expect(commandOf(press("z"))).toBe("move");
});

test("arrows end typing over a cell, and move the caret when typing in it", () => {
  expect(wayOut(press("ArrowLeft"), true)).toBe("ArrowLeft");
  expect(wayOut(press("ArrowLeft"), false)).toBeUndefined();
  expect(wayOut(press("Enter", { shift: true }), false)).toBe("ArrowUp");
  expect(wayOut(press("Tab"), false)).toBe("ArrowRight");
});
