import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { standardNaming } from "#core/registers/naming";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import type { Finding, Rule } from "#core/rules/engine/rule";
import { rules } from "#core/rules/index";
import { namesOf } from "#core/text/names";
import { numberText } from "#core/text/number-text";
import { quote } from "#core/text/quote";
import { ruleTitle, ruleWhy, sayFinding } from "#core/text/say-finding";
import { finish } from "#core/values/task";
import { runs } from "../runs";
import { bookOf } from "./books";
import { randomRows } from "./random-books";

const ids = rules.map(({ id }) => id);
const langs = ["sv", "en"] as const;
const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const docs = read("docs/rules.md");

/** Every file below a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)));

const nameOf = (file: string): string => basename(file).replace(/\.tsx?$/, "");

test("every file that defines a rule is in the list, under its own name", () => {
  const files = filesIn("src/rules").filter((file) => read(file).includes("= defineRule({"));
  expect(files.map(nameOf).sort()).toEqual([...ids].sort());
  for (const file of files) expect(read(file)).toContain(`id: "${nameOf(file)}"`);
});

test("what stands in a module's own folder is a rule; what rules share stands in a folder of its own", () => {
  const inModules = filesIn("src/rules").filter((file) => /^src\/rules\/[a-z-]+\/[a-z-]+\.ts$/.test(file));
  const besides = inModules.filter((file) => !/^src\/rules\/(engine|near|shapes)\//.test(file));
  expect(besides.map(nameOf).sort()).toEqual([...ids].sort());
});

test.each(ids)("%s has a test, texts and a section in the docs with its titles and severity", (id) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(filesIn("test/rules").map(nameOf)).toContain(`${id}.test`);
  const section = docs.split(/^#+ /m).find((one) => one.startsWith(`${id}\n`));
  const severity = rules.find((rule) => rule.id === id)?.severity ?? "";
  for (const lang of langs) {
    expect(section).toContain(`**${ruleTitle(id, lang)}**`);
    expect(ruleWhy(id, lang)).toMatch(/^[A-ZÅÄÖ].*\.$/);
  }
  expect(section).toContain(severity);
});

/** The folder and the id of each rule as they are listed. */
const listed = Array.from(
  read("src/rules/list.ts").matchAll(/ from "\.\/([a-z-]+)\/([a-z-]+)"/g),
  (match) => ({
    module: match[1] ?? "",
    id: match[2] ?? "",
  }),
);

test("the docs tell of the rules in the order of the list, a chapter a module", () => {
  const chapters = docs.split(/^## .+$/m).slice(1);
  const told = chapters.map((chapter) => Array.from(chapter.matchAll(/^### (.+)$/gm), ([, id]) => id));
  const modules = [...new Set(listed.map(({ module }) => module))];
  const ofModule = (module: string) => listed.filter((one) => one.module === module).map(({ id }) => id);
  expect(told).toEqual([...modules.map(ofModule), ["rule-failed"]]);
  expect(listed.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

test.each(langs)("what %s says of a rule stands in the file of the rule's module", (lang) => {
  const folder = `src/text/${lang}/rules`;
  const modules = new Set(listed.map(({ module }) => module));
  expect(filesIn(folder).map(nameOf).sort()).toEqual([...modules].sort());
  for (const { module, id } of listed)
    expect(read(`${folder}/${module}.ts`)).toMatch(new RegExp(`^  "?${id}"?: \\{$`, "m"));
});

test("nothing that `npm run new-rule` wrote waits for its author", () => {
  const files = ["docs/rules.md", ...["src/rules", "src/text", "test/rules"].flatMap(filesIn)];
  const waiting = files.flatMap((file) =>
    Array.from(read(file).matchAll(/NEW[ ]RULE: .*/g), ([sentence]) => `${file}: ${sentence}`),
  );
  expect(waiting).toEqual([]);
});

/** Facts that name something in the program: the sentence has a word of its own for them. */
const names = [
  "register",
  "field",
  "fault",
  "problem",
  "setting",
  "to",
  "status",
  "kind",
  "claim",
  "rule",
  "reason",
  "limitField",
  "of",
];

const isQuoted = (sentence: string, text: string, lang: "sv" | "en"): boolean =>
  [text, numberText(text, lang)].some((one) => sentence.includes(quote(one, lang)) || sentence.includes(one));

const quotedFacts = ({ facts }: Finding): string[] =>
  Object.entries(facts as Record<string, unknown>).flatMap(([name, fact]) =>
    typeof fact === "string" && !names.includes(name) ? [fact] : [],
  );

const faultsOf = (finding: Finding, lang: "sv" | "en"): string[] => {
  const sentence = sayFinding(finding, namesOf(lang, standardNaming));
  const isWhole = /^.{15,}[.?]$/su.test(sentence) && !/undefined|\[object|NaN|Infinity| {2}/.test(sentence);
  const missing = quotedFacts(finding).filter((fact) => !isQuoted(sentence, fact, lang));
  return isWhole && missing.length === 0 ? [] : [`${finding.rule}: ${sentence} lacks ${missing.join()}`];
};

test("every sentence quotes what it is about, in both languages", () => {
  fc.assert(
    fc.property(randomRows, (rows) => {
      const check = finish(checkBook(bookOf(rows), rules as readonly Rule<unknown>[]));
      const findings = findingsOf(check);
      expect(findings.flatMap((finding) => langs.flatMap((lang) => faultsOf(finding, lang)))).toEqual([]);
    }),
    { numRuns: runs(30) },
  );
});
