import type { Book } from "../book/book";
import { headerKey } from "../registers/headers";
import type { Folded } from "../values/brands";
import { quotedLine, type FileLine, type LineFault } from "../values/file-line";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { codeInUse, sides, type Side } from "./codes";
import { keyOf, type Combination } from "./combination";
import { conflictsIn, type Conflict, type Gathered } from "./gathered";
import type { ToldColumns } from "./told-columns";
import type { OutcomeWords, ToldOutcome } from "./told-outcome";

/** Why a line is not used. */
export type UnreadWhy =
  | LineFault
  | ("no-client" | "no-consultant" | "no-outcome")
  | ("unknown-client" | "unknown-consultant" | "unknown-program");

/** A line that is not used, with what stands there. */
export type UnreadLine = { readonly line: number; readonly why: UnreadWhy; readonly text: string };

/** A row of the accounting system's own list, or of its result, which has an outcome; its codes as the book writes them. */
export type ToldRow = Combination & { readonly outcome?: ToldOutcome };

/** What the accounting system's file says. */
export type Told = {
  /** Whether it is a list of what is there; a result tells of what was tried. */
  readonly isList: boolean;
  readonly rows: readonly ToldRow[];
  /** Lines that may say something which nobody can rely on: nothing is taken away while there are any. */
  readonly unread: readonly UnreadLine[];
  /** Sums, headers and units: they say nothing of anybody. */
  readonly passedOver: readonly UnreadLine[];
  readonly conflicts: readonly Conflict[];
  /** Words for outcomes that are to be explained, each once; their lines are not among the rows. */
  readonly unknownWords: readonly string[];
};

const fields = ["client", "consultant", "program"] as const;
const sideOf = Object.fromEntries(
  (Object.keys(sides) as Side[]).map((side) => [sides[side], side]),
) as Readonly<Record<(typeof fields)[number], Side>>;

const nothing: ReadonlySet<UnreadWhy> = new Set<UnreadWhy>(["headers", "units", "total"]);

/** What a line says of whom, or why nobody can tell. */
const combinationIn = (
  book: Book,
  { line, cells, fault }: FileLine,
  columns: ToldColumns,
): Combination | (UnreadLine & { readonly saysNothing?: boolean }) => {
  const texts = fields.map((field) => ({ field, text: cells[columns[field]] ?? "" }));
  const codes = texts.map(({ field, text }) => {
    const isKnown = text !== "" && book.tables.has(sideOf[field]);
    return isKnown ? codeInUse(book, sideOf[field], text) : text;
  });
  if (fault) {
    const isOfNobody = codes.every((code) => code === undefined || code === "");
    return { line, why: fault.why, text: fault.quote, saysNothing: nothing.has(fault.why) && isOfNobody };
  }
  const [client, consultant, program] = codes;
  if (client === "") return { line, why: "no-client", text: quotedLine(cells) };
  if (consultant === "") return { line, why: "no-consultant", text: quotedLine(cells) };
  const unknown = texts.find((_, at) => codes[at] === undefined);
  if (unknown) return { line, why: `unknown-${unknown.field}`, text: unknown.text };
  return { client: client ?? "", consultant: consultant ?? "", program: program ?? "" };
};

/** Reads the accounting system's list or result (contract §12): what it says, and every line that is not used, with why. */
export function* readTold(
  book: Book,
  lines: readonly FileLine[],
  columns: ToldColumns,
  words: OutcomeWords,
): Task<Told> {
  const unread: UnreadLine[] = [];
  const passedOver: UnreadLine[] = [];
  const unknownWords = new Map<string, string>();
  const gathered = new Map<Folded, Gathered>();
  for (const [at, fileLine] of lines.entries()) {
    if (at % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const read = combinationIn(book, fileLine, columns);
    if ("why" in read) {
      const { saysNothing = false, ...told } = read;
      (saysNothing ? passedOver : unread).push(told);
      continue;
    }
    const word = columns.outcome === undefined ? undefined : (fileLine.cells[columns.outcome] ?? "");
    const outcome = word === undefined ? undefined : words.get(headerKey(word));
    if (word !== undefined && headerKey(word) === "") {
      unread.push({ line: fileLine.line, why: "no-outcome", text: quotedLine(fileLine.cells) });
      continue;
    }
    if (word !== undefined && outcome === undefined) {
      if (!unknownWords.has(headerKey(word))) unknownWords.set(headerKey(word), word);
      continue;
    }
    const known = gathered.get(keyOf(read)) ?? { one: read, outcomes: new Set(), lines: [] };
    gathered.set(keyOf(read), known);
    if (outcome !== undefined) known.outcomes.add(outcome);
    known.lines.push(fileLine.line);
  }
  const rows: ToldRow[] = [];
  const conflicts = conflictsIn([...gathered.values()]);
  for (const each of gathered.values()) {
    const [outcome] = each.outcomes;
    if (!conflicts.has(each)) rows.push(outcome === undefined ? each.one : { ...each.one, outcome });
  }
  const isList = columns.outcome === undefined;
  return {
    isList,
    rows,
    unread,
    passedOver,
    conflicts: [...conflicts.values()],
    unknownWords: [...unknownWords.values()],
  };
}
