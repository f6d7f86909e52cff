import { expect, test } from "vitest";
import { cellText } from "#core/text/cell-text";

const date = { type: { kind: "date" } } as const;

test("a cell is shown as its worksheet shows it", () => {
  expect(cellText("BS.HR", undefined, "sv", false)).toBe("BS.HR");
  expect(cellText(true, undefined, "sv", false)).toBe("SANT");
  expect(cellText(1.5, undefined, "sv", false)).toBe("1,5");
  expect(cellText(1.5, undefined, "en", false)).toBe("1.5");
});

test("a date's number is shown as the date, and a number that is no date as it stands", () => {
  expect(cellText(46_083, date, "sv", false)).toBe("2026-03-02");
  expect(cellText(-5, date, "en", false)).toBe("-5");
  expect(cellText("31 feb", date, "sv", false)).toBe("31 feb");
});

test("a time's number is shown as the clock", () => {
  expect(cellText(0.5, { type: { kind: "time" } }, "sv", false)).toBe("12:00");
});
