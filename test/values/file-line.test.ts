import { expect, test } from "vitest";
import { quotedLine } from "#core/values/file-line";

test("a line is quoted by its cells that hold something, in their order", () => {
  expect(quotedLine(["Kund", "", "100", "", ""])).toBe("Kund · 100");
  expect(quotedLine(["", ""])).toBe("");
});
