import { sentence } from "#core/text/sentences";
import type { Lang } from "#core/values/cell";
import { err, type Result } from "#core/values/result";
import type { BookVerb, Call, ReadingVerb } from "./call";
import type { Disk } from "./disk";
import { jsonText } from "./json-text";
import { langOf, openBook, readBookAt } from "./open-book";
import type { Problem } from "./problem";
import { readArguments, wantsHelp, type Arguments } from "./read-arguments";
import { readOptions } from "./read-options";
import type { Report } from "./report";
import type { VerbName } from "./usage";
import { accept } from "./verbs/accept";
import { applyAccess, planAccess } from "./verbs/access";
import { reconcileAccess } from "./verbs/access-reconcile";
import { whoReaches } from "./verbs/access-who";
import { billing } from "./verbs/billing";
import { budget } from "./verbs/budget";
import { check } from "./verbs/check";
import { compareFiles } from "./verbs/compare";
import { controls } from "./verbs/controls";
import { exportFile } from "./verbs/export";
import { importFile } from "./verbs/import";
import { log } from "./verbs/log";
import { newBook } from "./verbs/new";
import { plan } from "./verbs/plan";
import { price } from "./verbs/price";
import { exportRecipe, importRecipe, listRecipes } from "./verbs/recipe";
import { release } from "./verbs/release";
import { rename } from "./verbs/rename";
import { resolve } from "./verbs/resolve";
import { schemaFor } from "./verbs/schema";
import { undo } from "./verbs/undo";
import { words } from "./words";

/** Where a command runs: its files, and the language of the shell. */
export type Surroundings = { readonly disk: Disk; readonly lang: Lang };

/** What a command prints, a piece at a time and `out` before `err`, and the exit code: 0, 1 or 2 (docs/cli.md). */
export type Ended = {
  readonly exitCode: 0 | 1 | 2;
  readonly out: Iterable<string>;
  readonly err: Iterable<string>;
};

const readingVerbs = {
  check,
  budget,
  controls,
  billing,
  price,
  resolve,
  log,
  "recipe list": listRecipes,
  "recipe export": exportRecipe,
  "access plan": planAccess,
  "access who": whoReaches,
} satisfies Partial<Record<VerbName, ReadingVerb>>;

type ReadingName = keyof typeof readingVerbs;

const isReading = (verb: VerbName): verb is ReadingName => verb in readingVerbs;

const bookVerbs: Readonly<Record<Exclude<VerbName, ReadingName | "new" | "compare" | "schema">, BookVerb>> = {
  accept,
  plan,
  import: importFile,
  export: exportFile,
  release,
  rename,
  undo,
  "recipe import": importRecipe,
  "access apply": applyAccess,
  "access reconcile": reconcileAccess,
};

const CANNOT = 2;

/** What a command has to tell, or why it cannot be carried out; in the language of either. */
type Outcome = { readonly lang: Lang; readonly result: Result<Report, Problem>; readonly json: boolean };

const carryOut = (
  { verb, files, options: given }: Arguments,
  { disk, lang: shell }: Surroundings,
): Outcome => {
  const options = readOptions({ verb, files, options: given });
  if (!options.ok) return { lang: shell, result: options, json: false };
  const { json, lang: asked, today } = options.value;
  const [file = "", ...rest] = files;
  const call: Call = { files: rest, disk, options: options.value };
  const spoken = asked ?? shell;
  if (verb === "new") return { lang: spoken, result: newBook(file, call, spoken), json };
  if (verb === "schema") return { lang: spoken, result: schemaFor(files, call, spoken), json };
  if (verb === "compare") return { lang: spoken, result: compareFiles(file, call, spoken), json };
  if (isReading(verb)) {
    const read = readBookAt(disk, file, today);
    if (!read.ok) return { lang: asked ?? shell, result: read, json };
    const lang = asked ?? langOf(read.value.book);
    return { lang, result: readingVerbs[verb](read.value, call, lang), json };
  }
  const opened = openBook(disk, file, today);
  if (!opened.ok) return { lang: asked ?? shell, result: opened, json };
  const lang = asked ?? langOf(opened.value.book);
  return { lang, result: bookVerbs[verb](opened.value, call, lang), json };
};

/** The same, with a bug of Kontera's own told in a sentence: nobody is helped by the names of its functions. */
const carryOutSafely = (given: Arguments, surroundings: Surroundings): Outcome => {
  try {
    return carryOut(given, surroundings);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { lang: surroundings.lang, result: err({ code: "own-bug", what }), json: false };
  }
};

/** The language that the command line asks for, before anything else about it is known to be right. */
const askedLang = (argv: readonly string[]): Lang | undefined => {
  const at = argv.indexOf("--lang");
  const text =
    at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith("--lang="))?.slice("--lang=".length);
  return text === "sv" || text === "en" ? text : undefined;
};

function* linesOf(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

const printed = ({ exitCode, json, lines, notes = [] }: Report, asJson: boolean): Ended =>
  asJson
    ? { exitCode, out: jsonText(json), err: [] }
    : { exitCode, out: linesOf(lines), err: linesOf(notes) };

/** Carries out a command line. */
export const runCommand = (argv: readonly string[], { disk, lang: spoken }: Surroundings): Ended => {
  const shell = askedLang(argv) ?? spoken;
  if (wantsHelp(argv)) return { exitCode: 0, out: [words[shell].help], err: [] };
  const taken = readArguments(argv);
  const { lang, result, json } = taken.ok
    ? carryOutSafely(taken.value, { disk, lang: shell })
    : { lang: shell, result: err(taken.error), json: false };
  if (result.ok) return printed(result.value, json);
  return { exitCode: CANNOT, out: [], err: [`${sentence(words[lang].problems, result.error)}\n`] };
};
