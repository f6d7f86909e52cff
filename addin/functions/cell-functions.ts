import { effect, signal } from "@preact/signals";
import type { Book } from "#core/book/book";
import type { Argument } from "#core/functions/arguments";
import { Figures } from "#core/functions/figures";
import type { FunctionId } from "#core/functions/function-ids";
import { functions } from "#core/functions/functions";
import { Glances, type Glanced, type Seen } from "#core/functions/glance";
import type { Answer } from "#core/resolve/function-answer";
import { functionFault as en } from "#core/text/en/functions";
import { functionFault as sv } from "#core/text/sv/functions";
import type { Lang } from "#core/values/cell";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import { check, revision, stage } from "../pane/book/book";
import { keepDerived } from "../pane/book/keep-derived";
import { hasFunctionCells } from "../pane/kit/function-cells";
import { sayRefusal } from "../pane/kit/refusal-text";
import { noticeWords } from "../pane/kit/words";
import { lang } from "../pane/language";
import { inSlices } from "../slices";

/** An error of Excel with a sentence: of what was asked (#VALUE!), or that there is no such thing (#N/A). */
type ErrorOf = (sentence: string, isAsking: boolean) => unknown;

/** A cell that calls a function; it is given a value, or an error. */
type CellCall = {
  readonly id: FunctionId;
  readonly args: readonly Argument[];
  readonly show: (value: unknown) => void;
};

type Standing = CellCall &
  Glanced & {
    /** What the cell was given last, as one text. */
    last?: string;
  };

const sentences = { sv, en };

/** What is given at once: Excel takes five megabytes in a request, and what it refuses the client would send again as it is. */
const MOST_BYTES = 1_000_000;
/** What an answer takes besides its text, an error more than a value. */
const ENTRY_BYTES = 60;
/** How long the client takes to send what it was given, in ms. */
const BETWEEN = 1000;
const GIVEN_PER_SLICE = 1024;

/** The faults of what was asked; the others say that something is not there. */
const ofAsking: readonly string[] = [
  "missing-argument",
  "not-a-date",
  "unknown",
  "days-swapped",
  "number-as-code",
];

type Change = {
  readonly call: Standing;
  readonly answer: Answer;
  readonly told: string;
  readonly seen: Seen | undefined;
};

/** Of what is answered, what a cell does not hold yet. A number and a text that reads the same are not the same. */
const toldAs = (answer: Answer, spoken: Lang): string =>
  answer.ok
    ? `${typeof answer.value} ${answer.value}`
    : `fault ${answer.error.kind} ${sentences[spoken](answer.error)}`;

class CellFunctions {
  readonly #calls = new Set<Standing>();
  readonly #glances = new Glances();
  #turn = 0;
  readonly #asked = signal(0);
  #figures: { readonly of: number; readonly figures: Figures } | undefined;
  #isTold = false;

  constructor(readonly errorOf: ErrorOf) {
    keepDerived((book) => this.#answers(book, lang.value, this.#asked.value), {
      show: (changes) => void this.#show(changes),
      wait: () => undefined,
    });
    effect(() => this.#tellRefusal());
  }

  /** Tells the cells why the workbook could not be read, as long as there is nothing to answer them from. */
  #tellRefusal(): void {
    const { kind, cause } = { cause: undefined, ...stage.value };
    if (this.#asked.value === 0 || kind !== "refused" || check.value) return;
    const sentence = sayRefusal(noticeWords.value, cause);
    const told = `refused ${sentence}`;
    for (const call of this.#calls) {
      if (call.last === told) continue;
      call.last = told;
      call.seen = undefined;
      call.show(this.errorOf(sentence, false));
    }
  }

  /** Answers a cell from now on, each time that its answer is another; gives the way to stop. */
  add(call: CellCall): () => void {
    const standing: Standing = { ...call };
    this.#calls.add(standing);
    hasFunctionCells.value = true;
    if (!this.#isTold) {
      this.#isTold = true;
      // Calls come many at once.
      queueMicrotask(() => {
        this.#isTold = false;
        this.#asked.value++;
      });
    }
    return () => this.#calls.delete(standing);
  }

  #figuresOf(book: Book): Figures {
    const of = revision.peek();
    if (this.#figures?.of !== of || this.#figures.figures.book !== book)
      this.#figures = { of, figures: new Figures(book) };
    return this.#figures.figures;
  }

  *#answers(book: Book, spoken: Lang, asked: number): Task<Change[]> {
    if (asked === 0) return [];
    // What waits to be given is of a book that is no more: an answer that stands must not be written over by it.
    this.#turn++;
    const figures = this.#figuresOf(book);
    const changes: Change[] = [];
    const look = yield* this.#glances.begin(figures, { all: this.#calls, version: asked }, spoken);
    let done = 0;
    for (const call of this.#calls) {
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      const seen = look(call);
      if (seen === "stands") continue;
      const answer = yield* functions[call.id].answer(figures, spoken, call.args);
      const told = toldAs(answer, spoken);
      if (told !== call.last) changes.push({ call, answer, told, seen });
      else call.seen = seen;
    }
    return changes;
  }

  /**
   * Gives the cells what is new, all in one turn: Excel gets it in one request. What is more than a request takes is given piece
   * by piece, and what is not given yet when answers are others is left to those.
   */
  async #show(changes: readonly Change[]): Promise<void> {
    const mine = ++this.#turn;
    const isMine = (): boolean => this.#turn === mine;
    for (let from = 0; from < changes.length;) {
      const given = await inSlices(this.#give(changes, from), isMine);
      if (!given.ok) return;
      from = given.value;
      if (from < changes.length) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      if (!isMine()) return;
    }
  }

  /** Gives answers from one on, as many as a request takes; tells which is next. */
  *#give(changes: readonly Change[], from: number): Task<number> {
    let bytes = 0;
    let at = from;
    for (; at < changes.length && bytes < MOST_BYTES; at++) {
      const change = changes[at];
      if (!change) break;
      const { call, answer, told, seen } = change;
      bytes += ENTRY_BYTES + told.length;
      if ((at - from) % GIVEN_PER_SLICE === GIVEN_PER_SLICE - 1) yield GIVEN_PER_SLICE;
      if (!this.#calls.has(call)) continue;
      call.last = told;
      call.seen = seen;
      call.show(
        answer.ok
          ? answer.value
          : this.errorOf(sentences[lang.peek()](answer.error), ofAsking.includes(answer.error.kind)),
      );
    }
    return at;
  }
}

let standing: CellFunctions | undefined;

/** The functions of this workbook's cells, which answer from the book that the pane has checked. */
export const cellFunctions = (errorOf: ErrorOf): CellFunctions => (standing ??= new CellFunctions(errorOf));
