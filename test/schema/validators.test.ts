import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validatorFiles } from "../../scripts/validators.mjs";

test("what judges JSON stands as the schemas say; if not, run node scripts/validators.mjs", async () => {
  for (const { path, text } of await validatorFiles()) expect(readFileSync(path, "utf8"), path).toBe(text);
});

test("what judges JSON is plain code: it evaluates nothing and asks for no module", async () => {
  const files = (await validatorFiles()).filter(({ path }) => path.endsWith(".js"));
  expect(files.length).toBeGreaterThan(1);
  for (const { path, text } of files)
    expect(text, path).not.toMatch(/\beval\(|\bFunction\(|\brequire\(|\bimport\(|^import/m);
});
