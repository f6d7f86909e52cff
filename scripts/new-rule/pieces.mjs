import { constantOf, docsSection, ruleFile, testFile, textEntry } from "./written.mjs";

const list = "src/rules/list.ts";
const docs = "docs/rules.md";
const langs = ["sv", "en"];

/** The rules as they are listed: module and id of each. */
const rulesIn = (text) =>
  Array.from(text.matchAll(/ from "\.\/([a-z-]+)\/([a-z-]+)"/g), ([, module, id]) => ({ module, id }));

/** The register that a module's rules are mostly about. */
const registerOf = (module, sources) => {
  const counts = new Map();
  for (const [, register] of sources.join("\n").matchAll(/register: "([A-Za-z]+)"/g))
    counts.set(register, (counts.get(register) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? constantOf(module);
};

/** The text with some more behind a place in it. */
const withAfter = (text, place, more) => text.slice(0, place) + more + text.slice(place);

const afterLine = (text, part) => text.indexOf("\n", text.indexOf(part)) + 1;

/** Where the section of a rule ends. */
const afterSection = (text, id) => {
  const start = text.indexOf(`\n### ${id}\n`) + 1;
  return text.indexOf("\n##", start) + 1;
};

/**
 * The files that a new rule is made of, by path: all that test/rules/complete.test.ts asks for. `read` gives a file's
 * text, and `filesIn` the paths of the files in a folder.
 */
export const piecesOf = (id, module, { read, filesIn }) => {
  const known = rulesIn(read(list));
  if (!/^[a-z]+(-[a-z]+)*$/.test(id ?? ""))
    throw new Error("A rule's id is small letters with - between words.");
  if (known.some((rule) => rule.id === id)) throw new Error(`There is a rule ${id} already.`);
  const modules = [...new Set(known.map((rule) => rule.module))];
  if (!modules.includes(module))
    throw new Error(`There is no module ${module}. These there are: ${modules.join(", ")}.`);
  const register =
    module === "any" ? "projects" : registerOf(module, filesIn(`src/rules/${module}`).map(read));
  const definition = read(
    `src/registers/${register.replaceAll(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)}.ts`,
  );
  const [, field] = definition.slice(definition.indexOf("fields:")).match(/ id: "(\w+)"/);
  const rule = { id, register, field };
  const last = known.findLast((one) => one.module === module).id;

  const texts = langs.map((lang) => {
    const path = `src/text/${lang}/rules/${module}.ts`;
    const text = read(path);
    return [path, withAfter(text, text.lastIndexOf("} as const"), textEntry(rule, lang))];
  });
  const section = afterSection(read(docs), last);
  const line = `export { ${constantOf(id)} } from "./${module}/${id}";\n`;
  return new Map([
    [`src/rules/${module}/${id}.ts`, ruleFile(rule)],
    [list, withAfter(read(list), afterLine(read(list), `/${last}"`), line)],
    ...texts,
    [docs, withAfter(read(docs), section, `${docsSection(rule)}\n`)],
    [`test/rules/${module}/${id}.test.ts`, testFile(rule)],
  ]);
};
