import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";

const page = "docs/behaviours.md";
const { parts, outside } = JSON.parse(readFileSync(new URL("behaviours.json", import.meta.url), "utf8"));

/** What cannot live in a workbook, and why. */
export { outside };

/** Every number that the page tells of. */
export const numbers = parts.flatMap(({ names }) => Object.keys(names));

const testFiles = () =>
  readdirSync(join(root, "test"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

// The name is the first string of a test, after the table of test.each if there is one.
const testName = /\btest(?:\.each\((?:[^()]|\([^()]*\))*\))?\(\s*("(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*')/g;

const namesIn = (source) =>
  Array.from(source.matchAll(testName), ([, quoted]) => quoted.slice(1, -1).replaceAll('\\"', '"'));

/** What a name cites: `#19`, `Q5`, and `#15–#18` for all between. */
const cited = (name) => {
  const found = new Set();
  for (const [, kind, from, to] of name.matchAll(/(#|\bQ)(\d+)(?:[–-](?:#|Q)?(\d+))?/g))
    for (let at = Number(from); at <= Number(to ?? from); at += 1) found.add(kind + at);
  return found;
};

/** The tests that cite each number: name and file. */
export const shownBy = () => {
  const shown = new Map(numbers.map((number) => [number, []]));
  for (const file of testFiles())
    for (const name of namesIn(readFileSync(join(root, file), "utf8")))
      for (const number of cited(name)) shown.get(number)?.push({ name, file });
  return shown;
};

const sentence = (name) => name.replaceAll(/[\\`*_<>|[\]]/g, "\\$&");

const section = ([number, name], shown) => {
  const tests = shown.get(number).map((test) => `- ${sentence(test.name)} — [${test.file}](../${test.file})`);
  const none = outside[number] ?? "No test shows it yet.";
  return `### ${number} ${name}\n\n${tests.length > 0 ? tests.join("\n") : none}\n`;
};

/** The page as the tests stand. */
export const behavioursPage = () => {
  const shown = shownBy();
  const sections = parts.map(
    ({ title, names }) =>
      `## ${title}\n\n${Object.entries(names)
        .map((entry) => section(entry, shown))
        .join("\n")}`,
  );
  const intro =
    "What Kontera does, number by number (# a behaviour, Q a decision), with the tests that show it. The page is made from the names of the tests: `node scripts/behaviours.mjs`.";
  return `# Behaviours and their tests\n\n${intro}\n\n${sections.join("\n")}`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, page), behavioursPage());
