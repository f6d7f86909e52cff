import { readdirSync, readFileSync } from "node:fs";
import { format } from "oxfmt";
import { expect, test } from "vitest";
import { piecesOf } from "../../../scripts/new-rule/pieces.mjs";

const read = (path: string): string => readFileSync(path, "utf8");
const files = {
  read,
  filesIn: (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${folder}/${name}`),
};
const modules = new Set(
  Array.from(read("src/rules/list.ts").matchAll(/"\.\/([a-z-]+)\//g), ([, one]) => one),
);

/** The lines that a piece has and the file that it goes into has not. */
const added = (path: string, text: string): string[] => {
  const before = new Set(read(path).split("\n"));
  return text.split("\n").filter((line) => !before.has(line));
};

test("a new rule comes with its file, its line in the list, sentences, section and test", () => {
  const pieces = piecesOf("made-up", "participants", files);
  expect([...pieces.keys()]).toEqual([
    "src/rules/participants/made-up.ts",
    "src/rules/list.ts",
    "src/text/sv/rules/participants.ts",
    "src/text/en/rules/participants.ts",
    "docs/rules.md",
    "test/rules/participants/made-up.test.ts",
  ]);
  expect(pieces.get("src/rules/participants/made-up.ts")).toContain(`id: "made-up"`);
  expect(added("src/rules/list.ts", pieces.get("src/rules/list.ts") ?? "")).toEqual([
    `export { madeUp } from "./participants/made-up";`,
  ]);
  for (const lang of ["sv", "en"]) {
    const path = `src/text/${lang}/rules/participants.ts`;
    expect(added(path, pieces.get(path) ?? "")[0]).toBe(`  "made-up": {`);
  }
  const headings = Array.from((pieces.get("docs/rules.md") ?? "").matchAll(/^##+ (.+)$/gm), ([, one]) => one);
  const place = headings.indexOf("made-up");
  expect(headings.slice(place - 1, place + 2)).toEqual(["no-participants", "made-up", "Documents"]);
});

test.each([...modules])(
  "what a new rule of %s comes with is formatted, and says what its author has to write",
  async (module) => {
    for (const [path, text] of piecesOf("made-up", module, files)) {
      expect(text.includes("NEW RULE:"), path).toBe(path !== "src/rules/list.ts");
      if (path.endsWith(".md")) continue;
      expect((await format(path, text, { printWidth: 110 })).code, path).toBe(text);
    }
  },
);

test("an id that is taken, or is none, and a module that is not there are refused", () => {
  expect(() => piecesOf("missing-parent", "projects", files)).toThrow(
    "There is a rule missing-parent already.",
  );
  expect(() => piecesOf("MissingParent", "projects", files)).toThrow("A rule's id is small letters");
  expect(() => piecesOf("made-up", "weather", files)).toThrow(
    "There is no module weather. These there are: any, ",
  );
});
