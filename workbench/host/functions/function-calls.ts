import { readFormula } from "../formulas/read-formula";
import { referenceOf, type Reference } from "../formulas/reference";
import { formatArea } from "../model/address";
import { intersect } from "../model/area";
import { CellError, errorValue, type Content } from "../model/content";
import type { WorkbookEvent } from "../model/events";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { EventMessage } from "../protocol/event-messages";
import { argumentsOf } from "./call-arguments";
import { contentOf, sentenceOf, type FunctionResult } from "./function-result";

const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;

const BUSY = errorValue("#BUSY!")!;

/** A cell that holds a call of one of the add-in's functions, and what it was called with. */
type Call = {
  readonly id: number;
  readonly at: LiveRange;
  readonly formula: string;
  readonly reads: readonly Reference[];
  /** What stands at its error. */
  sentence: string | undefined;
};

/** Hands messages to the client. */
type Deliver = (messages: readonly EventMessage[]) => void;

const message = (type: number, body: unknown): EventMessage => ({
  type,
  targetId: "",
  message: body as EventMessage["message"],
  category: 1,
});

/**
 * The cells that call an add-in's own functions: each is #BUSY! until the add-in answers, is called anew when a cell changes that
 * it reads, and is taken back when something else is written over it. A formula is such a call as a whole, or is none.
 */
export class FunctionCalls {
  /** The id of each function by its name in a cell, in capitals, with the namespace before it. */
  ids: ReadonlyMap<string, string>;
  readonly #calls = new Map<number, Call>();
  #waiting: EventMessage[] = [];
  #isReady: boolean;
  #last = 0;
  #isDue = false;

  constructor(
    readonly workbook: Workbook,
    readonly deliver: Deliver,
    readonly later: (work: () => void) => void,
    before?: FunctionCalls,
  ) {
    this.#isReady = before?.isReady ?? false;
    this.ids = before?.ids ?? new Map();
    workbook.callFunction = (formula, sheet, row, column) => this.#enter(formula, sheet, row, column);
    workbook.listen((event) => this.#hear(event));
  }

  /** Whether the client has started. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** How many cells hold a call. */
  get size(): number {
    return this.#calls.size;
  }

  /** What Excel shows at the error of a cell. */
  sentenceAt(sheet: Sheet, row: number, column: number): string | undefined {
    for (const { at, sentence } of this.#calls.values())
      if (at.sheet === sheet && at.area?.row === row && at.area.column === column) return sentence;
    return undefined;
  }

  /** Calls what the cells of a workbook hold that was opened from a file. */
  enterAll(): void {
    for (const sheet of this.workbook.sheets)
      sheet.cells.rows.forEach((line, row) =>
        line?.formulas?.forEach((formula, column) => {
          const value = formula === undefined ? undefined : this.#enter(formula, sheet, row, column);
          if (value !== undefined) sheet.cells.set(row, column, value, formula);
        }),
      );
  }

  /** The client has started: it hears of every call that was entered before. */
  start(): void {
    this.#isReady = true;
    this.#send();
  }

  /** Takes the client's answers, and tells the workbook that cells were calculated. */
  answer(results: readonly FunctionResult[]): void {
    for (const result of results) {
      const call = this.#calls.get(result[0]);
      const area = call?.at.area;
      if (!call || !area) continue;
      const { sheet } = call.at;
      call.sentence = sentenceOf(result);
      sheet.cells.set(area.row, area.column, contentOf(result), call.formula);
      this.workbook.emit({ kind: "calculated", sheet, area });
    }
  }

  #enter(formula: string, sheet: Sheet, row: number, column: number): Content | undefined {
    const called = this.#called(formula, sheet);
    if (!called) return undefined;
    if (called instanceof CellError) return called;
    const id = ++this.#last;
    const at = new LiveRange(sheet, { row, column, rows: 1, columns: 1 });
    this.workbook.live.add(at);
    this.#calls.set(id, { id, at, formula, reads: called.reads, sentence: undefined });
    const address = `${sheet.name}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
    this.#tell(message(INVOKE, [id, called.name, called.args, address, CANCELABLE | STREAMING]));
    // Assumption A44: a cell is busy until its first answer, and never again while it is called the same.
    return BUSY;
  }

  // Assumption A43: the client is told the function's id, and null for what is blank.
  #called(formula: string, sheet: Sheet) {
    try {
      const expression = readFormula(formula);
      const name = expression.kind === "call" ? this.ids.get(expression.name) : undefined;
      if (expression.kind !== "call" || name === undefined) return undefined;
      return argumentsOf({ ...expression, name }, (range) => referenceOf(this.workbook, sheet, range));
    } catch (error) {
      if (error instanceof ExcelError && error.code === "NotImplemented") return undefined;
      throw error;
    }
  }

  #hear(event: WorkbookEvent): void {
    if (event.kind !== "cells") return;
    const concerned = [...this.#calls.values()].filter(
      ({ at, reads }) => at.sheet === event.sheet || reads.some(({ sheet }) => sheet === event.sheet),
    );
    for (const call of concerned) {
      const { at, formula, reads } = call;
      const { area } = at;
      const isThere = area && at.sheet.cells.formula(area.row, area.column) === formula;
      const isRead = reads.some(
        ({ sheet, area: read }) => sheet === event.sheet && intersect(read, event.area) !== undefined,
      );
      if (isThere && !isRead) continue;
      this.#cancel(call);
      if (!isThere) continue;
      const value = this.#enter(formula, at.sheet, area.row, area.column);
      if (value instanceof CellError && value !== BUSY)
        at.sheet.cells.set(area.row, area.column, value, formula);
    }
  }

  #cancel({ id, at }: Call): void {
    this.#calls.delete(id);
    this.workbook.live.delete(at);
    this.#tell(message(CANCEL, { invocationId: id }));
  }

  #tell(one: EventMessage): void {
    this.#waiting.push(one);
    this.#send();
  }

  #send(): void {
    if (!this.#isReady || this.#isDue || this.#waiting.length === 0) return;
    this.#isDue = true;
    this.later(() => {
      this.#isDue = false;
      const messages = this.#waiting;
      this.#waiting = [];
      this.deliver(messages);
    });
  }
}
