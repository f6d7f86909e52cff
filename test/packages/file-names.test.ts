import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("no two files of code in a folder differ only by capitals, which Windows and Mac do not tell apart", () => {
  const imported = ["addin", "cli", "src", "test", "workbench", "xlsx"]
    .flatMap((top) => readdirSync(top, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replace(/(\.d)?\.tsx?$/, ""));
  expect(imported.length).toBeGreaterThan(0);
  const folded = imported.map((file) => file.toLowerCase());
  expect(imported.filter((_, at) => folded.indexOf(folded[at] ?? "") !== at)).toEqual([]);
});
