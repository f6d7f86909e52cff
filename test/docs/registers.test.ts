import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { registers } from "#core/registers/index";
import { registersPage } from "../../scripts/registers.mjs";

const page = readFileSync(new URL("../../docs/registers.md", import.meta.url), "utf8");

test("the page of registers is as the definitions stand; if not, run node scripts/registers.mjs", () => {
  expect(page).toBe(registersPage(Object.values(registers)));
});
