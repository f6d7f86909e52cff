import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
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

/** What the pane may weigh before anything of it shows, packed as a server packs it. */
const MOST_AT_START = 110_000;

test("all that the page loads of the pane before it shows is no more than 110 kB, packed", () => {
  const page = readFileSync("dist/addin/pane.html", "utf8");
  const files = [...page.matchAll(/(?:src|href)="([\w-]+\.(?:js|css))"/g)].map(([, file]) => file ?? "");
  expect(files).toContain("pane.js");
  expect(files).toContain("pane.css");
  const sizes = files.map((file) => gzipSync(readFileSync(`dist/addin/${file}`), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_AT_START);
});
