import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { unbuilt } from "../../scripts/manifest.mjs";
import type {} from "./build";

test("what is built holds every file that the manifest names, and loads office.js from Microsoft's address", () => {
  expect(inject("isBuilt")).toBe(true);
  expect(unbuilt(readFileSync("manifest.xml", "utf8"), "dist/addin")).toEqual([]);
  const page = readFileSync("dist/addin/pane.html", "utf8");
  expect(page).toContain(
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
});
