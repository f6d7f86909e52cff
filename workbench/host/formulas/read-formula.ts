import { parseArea } from "../model/address";
import { ExcelError } from "../model/excel-error";
import type { Expression, Operator, TablePart } from "./expression";

const SPACE = /^\s+/;
const NUMBER = /^\d+(?:\.\d+)?(?:E[+-]?\d+)?/i;
const TEXT = /^"((?:[^"]|"")*)"/;
const TRUTH = /^(TRUE|FALSE)(?![\p{L}\p{N}_.(])/iu;
const CALL = /^(\p{L}[\p{L}\p{N}_.]*)\(/iu;
const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[#(Data|All|Headers)\]/u;
/** A column of a table, its header's special characters marked by an apostrophe. */
const TABLE_COLUMN = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[((?:'[^]|[^'#@[\]])+)\]/u;
const RANGE =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])/iu;

/** The operators, from those that bind loosest to those that bind tightest. */
const OPERATORS: readonly RegExp[] = [/^(<=|>=|<>|=|<|>)/, /^([+-])/, /^([*/])/];

/** Reads one formula; what it does not know fails as NotImplemented, quoting it. */
class Reader {
  #rest: string;

  constructor(formula: string) {
    this.#rest = formula.slice(1);
  }

  whole(): Expression {
    const expression = this.#operations(0);
    if (this.#rest !== "") this.#unknown();
    return expression;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    this.#rest = this.#rest.replace(SPACE, "");
    const found = pattern.exec(this.#rest);
    if (found) this.#rest = this.#rest.slice(found[0].length);
    return found ?? undefined;
  }

  #need(pattern: RegExp): void {
    if (!this.#take(pattern)) this.#unknown();
  }

  #unknown(): never {
    throw new ExcelError("NotImplemented", `A formula with ${this.#rest.slice(0, 40)} is not calculated`);
  }

  #operations(level: number): Expression {
    const pattern = OPERATORS[level];
    if (!pattern) return this.#factor();
    let left = this.#operations(level + 1);
    for (let found = this.#take(pattern); found; found = this.#take(pattern)) {
      const operator = found[1] as Operator;
      left = { kind: "operation", operator, left, right: this.#operations(level + 1) };
    }
    return left;
  }

  #factor(): Expression {
    if (this.#take(/^-/)) return { kind: "minus", of: this.#factor() };
    if (this.#take(/^\(/)) {
      const inner = this.#operations(0);
      this.#need(/^\)/);
      return inner;
    }
    return this.#constant() ?? this.#call() ?? this.#reference() ?? this.#unknown();
  }

  #constant(): Expression | undefined {
    const number = this.#take(NUMBER);
    if (number) return { kind: "constant", value: Number(number[0]) };
    const text = this.#take(TEXT);
    if (text) return { kind: "constant", value: (text[1] ?? "").replaceAll('""', '"') };
    const truth = this.#take(TRUTH);
    return truth && { kind: "constant", value: truth[1]?.toUpperCase() === "TRUE" };
  }

  #call(): Expression | undefined {
    const name = this.#take(CALL)?.[1]?.toUpperCase();
    if (name === undefined) return undefined;
    const args: Expression[] = [];
    if (this.#take(/^\)/)) return { kind: "call", name, args };
    do args.push(this.#argument());
    while (this.#take(/^[,;]/));
    this.#need(/^\)/);
    return { kind: "call", name, args };
  }

  /** An argument; one that is left out is as blank. */
  #argument(): Expression {
    const isOut = /^\s*[,;)]/.test(this.#rest);
    return isOut ? { kind: "constant", value: "" } : this.#operations(0);
  }

  #reference(): Expression | undefined {
    const table = this.#take(TABLE);
    if (table) return { kind: "table", name: table[1] ?? "", part: table[2] as TablePart };
    const column = this.#take(TABLE_COLUMN);
    if (column)
      return {
        kind: "table",
        name: column[1] ?? "",
        part: "Data",
        column: (column[2] ?? "").replace(/'([^])/g, "$1"),
      };
    const range = this.#take(RANGE);
    if (!range) return undefined;
    const [, quoted, plain, address = ""] = range;
    const area = parseArea(address);
    return area && { kind: "range", sheet: quoted?.replaceAll("''", "'") ?? plain, area };
  }
}

/** A formula, with its `=`, as an expression. Fails as NotImplemented, quoting what is not known. */
export const readFormula = (formula: string): Expression => new Reader(formula).whole();
