import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";
import { outside, parts, standings } from "./shown.mjs";

const page = "docs/behaviours.md";

const escaped = (text) => text.replaceAll(/[\\`*_<>|[\]]/g, "\\$&");
const code = (names) => names.map((name) => `\`${name}\``).join(", ");

const lacking = ({ unreached, why }) => {
  if (why.length > 0) return why.join(" ");
  if (unreached.length === 0) return "No test shows it.";
  return `Neither the add-in nor the command line reaches ${code(unreached)}.`;
};

/** What is still to be said of a number that some tests show and others only seem to. */
const beside = ({ unreached, why }) => [
  ...(why.length > 0 ? [`Not yet: ${why.join(" ")}`] : []),
  ...(unreached.length > 0 ? [`Tests of what nothing reaches yet do not count: ${code(unreached)}.`] : []),
];

const standing = (number, stands) => {
  const tests = stands.tests.map(({ name, file }) => `- ${escaped(name)} — [${file}](../${file})`).join("\n");
  if (outside[number]) return [`Outside: ${outside[number]}`, ...(tests === "" ? [] : [tests])];
  return tests === "" ? [`Not yet: ${lacking(stands)}`] : [tests, ...beside(stands)];
};

const counts = (all) => {
  const shown = [...all].filter(([number, { tests }]) => !outside[number] && tests.length > 0).length;
  const told = Object.keys(outside).length;
  return `${shown} are shown, ${all.size - shown - told} are not yet, and ${told} are outside.`;
};

const intro = `What Kontera does, number by number (# a behaviour, Q a decision), with the tests that show it. A test counts if all
that it exercises is reached from the add-in or the command line. What is not yet says why; what is outside cannot live
in a workbook, and [limits](limits.md) tells of it. The page is made from the tests and the code: \`node
scripts/behaviours.mjs\`.`;

/** The page as tests and code stand. */
export const behavioursPage = () => {
  const all = standings();
  const sections = parts.map(({ title, names }) => {
    const each = Object.entries(names).map(
      ([number, name]) => `### ${number} ${name}\n\n${standing(number, all.get(number)).join("\n\n")}\n`,
    );
    return `## ${title}\n\n${each.join("\n")}`;
  });
  return `# Behaviours and their tests\n\n${intro}\n\n${counts(all)}\n\n${sections.join("\n")}`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, page), behavioursPage());
