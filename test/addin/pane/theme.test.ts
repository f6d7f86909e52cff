import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { themeSheet } from "../../../scripts/theme.mjs";

test("the theme has every token that the pane asks for; if not, run node scripts/theme.mjs", async () => {
  expect(readFileSync("addin/pane/theme.css", "utf8")).toBe(await themeSheet());
});
