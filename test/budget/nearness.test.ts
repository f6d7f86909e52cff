import { expect, test } from "vitest";
import type { RowId } from "#core/book/row-id";
import { controlMarks } from "#core/budget/control-marks";
import { nearnessOf } from "#core/budget/nearness";
import { hourParts } from "#core/values/brands";
import { bookOf, type Row } from "../rules/books";

const near = (worked: number, budget?: number, controls?: "reached" | "clear") =>
  nearnessOf(hourParts(worked), budget === undefined ? undefined : hourParts(budget), controls);

test("no budget, within, near from 90 per cent, exactly on and over are told apart #100 #101 Q13", () => {
  expect([near(50), near(0, 0), near(1, 0)]).toEqual(["none", "within", "over"]);
  expect([near(89, 100), near(90, 100), near(99, 100)]).toEqual(["within", "near", "near"]);
  expect([near(100, 100), near(101, 100)]).toEqual(["exact", "over"]);
});

test("controls of its own say what is near a project's budget, and never hide that it is over #40 #47", () => {
  expect([near(95, 100, "clear"), near(10, 100, "reached")]).toEqual(["within", "near"]);
  expect([near(101, 100, "clear"), near(100, 100, "clear")]).toEqual(["over", "exact"]);
});

const control = (project: string, more: Row = {}): Row => ({
  project,
  control: "Budgeterad tid",
  kind: "Varning",
  limit: 80,
  ...more,
});

test("only a warning of all the hours says what is near where none is reached #42 #43 Q61", () => {
  const book = bookOf({
    projects: ["A", "B", "C", "D", "E"].map((code) => ({ code, name: code })),
    controls: [
      control("A"),
      control("B", { kind: "Registreringsstopp", limit: 100 }),
      control("C", { period: "månad" }),
      control("D", { control: "Fakturerbar tid", limit: 5000 }),
      control("E", { kind: "Registreringsstopp" }),
      control("E", { limit: "" }),
    ],
  });
  expect([...controlMarks(book, new Set())]).toEqual([["a", "clear"]]);
  expect([...controlMarks(book, new Set([0, 3, 4] as RowId[]))]).toEqual([
    ["a", "reached"],
    ["d", "reached"],
    ["e", "reached"],
  ]);
});
