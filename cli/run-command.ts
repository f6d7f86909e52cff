import { sentence } from "../src/text/sentences";
import type { Lang } from "../src/values/cell";
import { err, type Result } from "../src/values/result";
import type { BookVerb, Call } from "./call";
import { jsonText } from "./json-text";
import { langOf, openBook } from "./open-book";
import type { Problem } from "./problem";
import { readArguments, wantsHelp, type Arguments } from "./read-arguments";
import { readOptions } from "./read-options";
import type { Report } from "./report";
import type { VerbName } from "./usage";
import { budget } from "./verbs/budget";
import { check } from "./verbs/check";
import { exportFile } from "./verbs/export";
import { importFile } from "./verbs/import";
import { newBook } from "./verbs/new";
import { plan } from "./verbs/plan";
import { rename } from "./verbs/rename";
import { resolve } from "./verbs/resolve";
import { words } from "./words";

/** Where a command prints, and the language of the shell that it runs in. */
export type Surroundings = {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
  readonly lang: Lang;
};

const bookVerbs: Readonly<Record<Exclude<VerbName, "new">, BookVerb>> = {
  check,
  plan,
  import: importFile,
  export: exportFile,
  budget,
  resolve,
  rename,
};

const CANNOT = 2;

/** What a command has to tell, or why it cannot be carried out; in the language of either. */
type Outcome = { readonly lang: Lang; readonly result: Result<Report, Problem>; readonly json: boolean };

const carryOut = ({ verb, files, options: given }: Arguments, shell: Lang): Outcome => {
  const options = readOptions({ verb, files, options: given });
  if (!options.ok) return { lang: shell, result: options, json: false };
  const { json, lang: asked, today } = options.value;
  const [file = "", ...rest] = files;
  const call: Call = { files: rest, options: options.value };
  if (verb === "new") return { lang: asked ?? shell, result: newBook(file, call, asked ?? shell), json };
  const opened = openBook(file, today);
  if (!opened.ok) return { lang: asked ?? shell, result: opened, json };
  const lang = asked ?? langOf(opened.value.book);
  return { lang, result: bookVerbs[verb](opened.value, call, lang), json };
};

/** The language that the command line asks for, before anything else about it is known to be right. */
const askedLang = (argv: readonly string[]): Lang | undefined => {
  const at = argv.indexOf("--lang");
  const text =
    at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith("--lang="))?.slice("--lang=".length);
  return text === "sv" || text === "en" ? text : undefined;
};

const print = async (
  { json, lines, notes = [] }: Report,
  asJson: boolean,
  to: Surroundings,
): Promise<void> => {
  if (asJson) {
    for (const piece of jsonText(json)) await to.out(piece);
    return;
  }
  for (const line of lines) await to.out(`${line}\n`);
  for (const note of notes) await to.err(`${note}\n`);
};

/** Carries out a command line, prints what it has to tell, and gives the exit code: 0, 1 or 2 (docs/cli.md). */
export const runCommand = async (argv: readonly string[], to: Surroundings): Promise<0 | 1 | 2> => {
  const shell = askedLang(argv) ?? to.lang;
  if (wantsHelp(argv)) {
    await to.out(words[shell].help);
    return 0;
  }
  const taken = readArguments(argv);
  const { lang, result, json } = taken.ok
    ? carryOut(taken.value, shell)
    : { lang: shell, result: err(taken.error), json: false };
  if (!result.ok) {
    await to.err(`${sentence(words[lang].problems, result.error)}\n`);
    return CANNOT;
  }
  await print(result.value, json, to);
  return result.value.exitCode;
};
