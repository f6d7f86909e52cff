import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const host = join(import.meta.dirname, "../../../workbench/host");
const list = join(import.meta.dirname, "../../../docs/assumptions.md");

const numbered = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, id]) => id!);

test("every assumption stands once in the list and once beside the line that makes it", () => {
  const files = readdirSync(host, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const made = files.flatMap((name) =>
    numbered(readFileSync(join(host, name), "utf8"), /[Aa]ssumption (A\d+)/g),
  );
  const listed = numbered(readFileSync(list, "utf8"), /^\| (A\d+) \|/gm);
  expect(made.toSorted()).toEqual(listed.toSorted());
  expect(new Set(listed).size).toBe(listed.length);
});
