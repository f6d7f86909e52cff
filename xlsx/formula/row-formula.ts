import type { CellValue } from "#core/values/cell";

/** What a formula comes to; undefined when that is not known here: another function, an error, a cell not calculated. */
export type Result = CellValue | undefined;

/** What a formula in a row may ask, of a table by its name (its own when it names none). */
export type RowCells = {
  /** A column of its row, by its header. */
  readonly column: (table: string | undefined, header: string) => Result;
  /** A cell by its letters and its row from 0. */
  readonly cell: (letters: string, row: number) => Result;
  /** The sum of the numbers in a whole column. */
  readonly sum: (table: string, header: string) => number | undefined;
};

type Compute = (cells: RowCells) => Result;

const SPACE = /^\s+/;
const NUMBER = /^\d+(?:\.\d+)?(?:E[+-]?\d+)?/i;
const TEXT = /^"((?:[^"]|"")*)"/;
const TRUTH = /^(TRUE|FALSE)(?![\p{L}\p{N}_.(])/iu;
const CALL = /^(IF|ROUND|SUM)\(/i;
const HEADER = String.raw`(?:'.|[^[\]'#@])+`;
const THIS_ROW = new RegExp(
  String.raw`^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:@\[(${HEADER})\]|@(${HEADER})|\[#This Row\],\[?(${HEADER})\]?)\]`,
  "iu",
);
const WHOLE = new RegExp(String.raw`^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(${HEADER})\]`, "u");
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.(!:#])/iu;
const OPERATORS: readonly RegExp[] = [/^(<=|>=|<>|=|<|>)/, /^([+-])/, /^([*/])/];

/** Excel keeps 15 digits of a number, and compares no more. */
const DIGITS = 15;
const kept = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS)));

/** A cell as a number in arithmetic. Text is none here: Excel reads some of it as one, by the language it is in. */
const numberOf = (value: Result): number | undefined => {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  return value === "" ? 0 : undefined;
};

const compared = (a: Result, b: Result): number | undefined => {
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [
    a === "" && typeof b === "number" ? 0 : a,
    b === "" && typeof a === "number" ? 0 : b,
  ];
  if (typeof left === "number" && typeof right === "number") return kept(left) - kept(right);
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  const [l, r] = [left.toLowerCase(), right.toLowerCase()];
  return l === r ? 0 : l < r ? -1 : 1;
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const operated = (operator: string, a: Result, b: Result): Result => {
  const compare = comparisons[operator];
  if (compare) {
    const order = compared(a, b);
    return order === undefined ? undefined : compare(order);
  }
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left === undefined || right === undefined) return undefined;
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  return right === 0 ? undefined : left / right;
};

/** Excel rounds half away from zero, by the decimal digits that it keeps. */
const rounded = (value: number, digits: number): number => {
  const scale = 10 ** digits;
  const scaled = kept(Math.abs(value) * scale);
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / scale;
};

/** Reads one formula of the small kind that is calculated here; fails at the first thing that is not of it. */
class Reader {
  #rest: string;
  isKnown = true;

  constructor(formula: string) {
    this.#rest = formula;
  }

  whole(): Compute {
    const compute = this.#operations(0);
    this.#take(/^\s*/);
    if (this.#rest !== "") this.isKnown = false;
    return compute;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    this.#rest = this.#rest.replace(SPACE, "");
    const found = pattern.exec(this.#rest);
    if (found) this.#rest = this.#rest.slice(found[0].length);
    return found ?? undefined;
  }

  #operations(level: number): Compute {
    const pattern = OPERATORS[level];
    if (!pattern) return this.#factor();
    let left = this.#operations(level + 1);
    for (let found = this.#take(pattern); found; found = this.#take(pattern)) {
      const [, operator = ""] = found;
      const [before, right] = [left, this.#operations(level + 1)];
      left = (cells) => operated(operator, before(cells), right(cells));
    }
    return left;
  }

  #factor(): Compute {
    if (this.#take(/^-/)) {
      const of = this.#factor();
      return (cells) => operated("-", 0, of(cells));
    }
    if (this.#take(/^\(/)) {
      const inner = this.#operations(0);
      if (!this.#take(/^\)/)) this.isKnown = false;
      return inner;
    }
    return this.#constant() ?? this.#call() ?? this.#reference() ?? this.#unknown();
  }

  #unknown(): Compute {
    this.isKnown = false;
    this.#rest = "";
    return () => undefined;
  }

  #constant(): Compute | undefined {
    const number = this.#take(NUMBER);
    if (number) return () => Number(number[0]);
    const text = this.#take(TEXT);
    if (text) return () => (text[1] ?? "").replaceAll('""', '"');
    const truth = this.#take(TRUTH);
    return truth && (() => truth[1]?.toUpperCase() === "TRUE");
  }

  #call(): Compute | undefined {
    const name = this.#take(CALL)?.[1]?.toUpperCase();
    if (name === undefined) return undefined;
    if (name === "SUM") return this.#sum();
    const args: Compute[] = [];
    do args.push(this.#operations(0));
    while (this.#take(/^,/));
    if (!this.#take(/^\)/)) return this.#unknown();
    const [first, second, third = () => false] = args;
    if (!first || !second || args.length > 3) return this.#unknown();
    if (name === "IF")
      return (cells) => {
        const is = numberOf(first(cells));
        return is === undefined ? undefined : is === 0 ? third(cells) : second(cells);
      };
    return (cells) => {
      const [value, digits] = [numberOf(first(cells)), numberOf(second(cells))];
      return value === undefined || digits === undefined ? undefined : rounded(value, digits);
    };
  }

  /** A sum of whole columns of a table, or of what stands beside. */
  #sum(): Compute {
    const args: Compute[] = [];
    do {
      const [, table = "", header = ""] = this.#take(WHOLE) ?? [];
      args.push(header === "" ? this.#operations(0) : (cells) => cells.sum(table, plainHeader(header)));
    } while (this.#take(/^,/));
    if (!this.#take(/^\)/)) return this.#unknown();
    return (cells) => {
      let sum = 0;
      for (const arg of args) {
        const value = arg(cells);
        if (value === undefined || typeof value === "boolean") return undefined;
        if (typeof value === "number") sum += value;
      }
      return sum;
    };
  }

  #reference(): Compute | undefined {
    const row = this.#take(THIS_ROW);
    const header = row?.[2] ?? row?.[3] ?? row?.[4];
    if (header !== undefined) return (cells) => cells.column(row?.[1], plainHeader(header));
    const cell = this.#take(CELL);
    return cell && ((cells) => cells.cell(cell[1] ?? "", Number(cell[2]) - 1));
  }
}

/** A header as it stands in its cell: signs that mean something in a formula have an apostrophe before them there. */
const plainHeader = (header: string): string => header.replace(/'(.)/g, "$1");

/** What a formula comes to in a row, for those of the small kind that is calculated here; undefined for any other. */
export const rowFormula = (formula: string): Compute | undefined => {
  const reader = new Reader(formula);
  const compute = reader.whole();
  return reader.isKnown ? compute : undefined;
};
