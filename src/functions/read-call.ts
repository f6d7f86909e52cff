import { columnNumber } from "../values/a1";
import { langs } from "../values/cell";
import type { Argument } from "./arguments";
import { functionNames } from "./formula-text";
import { functionIds, type FunctionId } from "./function-ids";

/** An argument as a formula writes it: a value, another cell, or a table's cell in the same row, by its header. */
export type WrittenArgument =
  | { readonly kind: "value"; readonly value: Argument }
  | {
      readonly kind: "cell";
      /** The formula's own where none is said. */
      readonly sheet: string | undefined;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "column"; readonly header: string };

/** A function as a formula calls it. */
export type WrittenCall = { readonly id: FunctionId; readonly args: readonly WrittenArgument[] };

const CALL = /^=KONTERA\.([\p{L}]+)\((.*)\)$/isu;
const SPACE = /^\s*/;
const TEXT = /^"((?:[^"]|"")*)"/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?/;
const TRUTH = /^(TRUE|FALSE)\b/i;
const CELL =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Z]{1,3})\$?(\d+)(?![\p{L}\p{N}_(.:])/iu;
/** `[@Kod]`, `[@[Kod]]`, `Tabell[@Kod]`, `Tabell[[#This Row],[Kod]]`; what is special in a header has an apostrophe before it. */
const COLUMN =
  /^(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?(?:\[@((?:'[^]|[^'[\]])+)\]|\[@\[((?:'[^]|[^'[\]])+)\]\]|\[\[#This Row\],\[((?:'[^]|[^'[\]])+)\]\])/iu;

/** A function by its id or its name in any language, in whatever case. */
const idOf = (name: string): FunctionId | undefined =>
  functionIds.find((id) =>
    [id, ...langs.map((lang) => functionNames[lang][id])].includes(name.toUpperCase()),
  );

type Taken = { readonly argument: WrittenArgument; readonly length: number };

const take = (rest: string): Taken | undefined => {
  const text = TEXT.exec(rest);
  if (text)
    return {
      argument: { kind: "value", value: (text[1] ?? "").replaceAll('""', '"') },
      length: text[0].length,
    };
  const cell = CELL.exec(rest);
  if (cell) {
    const [whole, quoted, plain, letters = "", digits] = cell;
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const argument = { kind: "cell", sheet, row: Number(digits) - 1, column: columnNumber(letters) } as const;
    return { argument, length: whole.length };
  }
  const column = COLUMN.exec(rest);
  if (column) {
    const header = (column[1] ?? column[2] ?? column[3] ?? "").replace(/'([^])/g, "$1");
    return { argument: { kind: "column", header }, length: column[0].length };
  }
  const truth = TRUTH.exec(rest);
  if (truth)
    return {
      argument: { kind: "value", value: truth[0].toUpperCase() === "TRUE" },
      length: truth[0].length,
    };
  const number = NUMBER.exec(rest);
  return number
    ? { argument: { kind: "value", value: Number(number[0]) }, length: number[0].length }
    : undefined;
};

/**
 * What a cell's formula calls, where it is a call of one function and nothing else: the figure in the cell is then the
 * function's. Undefined of any other formula, and of one with an argument that is worked out.
 */
export const readCall = (formula: string): WrittenCall | undefined => {
  const [, name = "", inner = ""] = CALL.exec(formula.trim()) ?? [];
  const id = idOf(name);
  if (id === undefined) return undefined;
  const args: WrittenArgument[] = [];
  let rest = inner.trim();
  while (rest !== "" || args.length > 0) {
    const isOut = rest === "" || /^[,;]/.test(rest);
    const taken = isOut ? undefined : take(rest);
    if (!isOut && !taken) return undefined;
    args.push(taken?.argument ?? { kind: "value", value: null });
    rest = rest.slice(taken?.length ?? 0).replace(SPACE, "");
    if (rest === "") break;
    if (!/^[,;]/.test(rest)) return undefined;
    rest = rest.slice(1).replace(SPACE, "");
  }
  return { id, args };
};
