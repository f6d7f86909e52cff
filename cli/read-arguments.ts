import { parseArgs } from "node:util";
import { err, ok, type Result } from "#core/values/result";
import { optionKinds, type OptionName } from "./option-kinds";
import type { Problem } from "./problem";
import { usages, verbNames, type VerbName } from "./usage";

/** A command line taken apart, its options not yet read. */
export type Arguments = {
  readonly verb: VerbName;
  readonly files: readonly string[];
  /** The texts of each option that was given, in order; `""` for one that takes none. */
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
};

const options = Object.fromEntries(
  Object.entries(optionKinds).map(([name, type]) => [name, { type, multiple: true }]),
);

const isVerb = (text: string): text is VerbName => verbNames.some((verb) => verb === text);
const isOption = (text: string): text is OptionName => Object.hasOwn(optionKinds, text);

/** Whether help is asked for, whatever else is wrong; and for which language it is. */
export const wantsHelp = (argv: readonly string[]): boolean =>
  argv.some((text) => text === "--help" || text === "-h");

/** A verb of two words, such as `access plan`, as one. */
const verbFirst = (words: readonly string[]): readonly string[] => {
  const [first, second, ...rest] = words;
  const isPair = second !== undefined && isVerb(`${first} ${second}`);
  return isPair ? [`${first} ${second}`, ...rest] : words;
};

/** What is no verb, told with the verbs that it may be half of. */
const notAVerb = (first: string, second: string | undefined): Problem => {
  const verbs = verbNames.filter((verb) => verb.startsWith(`${first} `));
  if (verbs.length === 0) return { code: "unknown-verb", text: first };
  return second === undefined
    ? { code: "half-verb", text: first, verbs }
    : { code: "unknown-verb-of-two", text: `${first} ${second}`, verbs };
};

type Token = ReturnType<typeof tokensOf>[number];

const tokensOf = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true }).tokens;

const optionProblem = (token: Token, verb: VerbName): Problem | undefined => {
  if (token.kind !== "option") return undefined;
  const { name, rawName, value } = token;
  if (!isOption(name) || !usages[verb].options.includes(name))
    return { code: "unknown-option", option: rawName, verb };
  const takesText = optionKinds[name] === "string";
  if (takesText && value === undefined) return { code: "value-missing", option: rawName };
  return !takesText && value !== undefined ? { code: "value-unwanted", option: rawName } : undefined;
};

/** Takes a command line apart; what is missing, unknown or one too many is said at once. */
export const readArguments = (argv: readonly string[]): Result<Arguments, Problem> => {
  const tokens = tokensOf(argv);
  const [first, ...files] = verbFirst(
    tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
  );
  if (first === undefined) return err({ code: "no-verb" });
  if (!isVerb(first)) return err(notAVerb(first, files[0]));
  const usage = usages[first];
  const given = new Map<OptionName, string[]>();
  for (const token of tokens) {
    const problem = optionProblem(token, first);
    if (problem) return err(problem);
    if (token.kind !== "option" || !isOption(token.name)) continue;
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
  }
  const missing = usage.files[files.length];
  if (missing !== undefined && !missing.startsWith("["))
    return err({ code: "argument-missing", argument: missing });
  const extra = files[usage.files.length];
  if (extra !== undefined) return err({ code: "argument-unwanted", text: extra });
  const option = usage.required.find((name) => !given.has(name));
  if (option) return err({ code: "argument-missing", argument: `--${option}` });
  return ok({ verb: first, files, options: given });
};
