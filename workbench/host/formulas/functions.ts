import { CellError, errorValue, type Content } from "../model/content";
import { mapped, paired, single, type Matrix, type Value } from "./matrix";
import { numberOf, textOf } from "./operators";
import { askedOf, countFilled, type Reference } from "./reference";

const NO_VALUE = errorValue("#VALUE!")!;

const firstError = ({ cells }: Matrix): CellError | undefined =>
  cells.find((cell) => cell instanceof CellError);

const exact = (a: Value, b: Value): Content => {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  return a === b || textOf(a) === textOf(b);
};

/** Text and truth values count as 0 in a list that is summed: a comparison must be made a number first. */
const sumProduct = (args: readonly Matrix[]): Content => {
  const [first] = args;
  if (!first || args.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    return NO_VALUE;
  const error = args.map(firstError).find((found) => found !== undefined);
  if (error) return error;
  let sum = 0;
  for (let at = 0; at < first.cells.length; at++) {
    let product = 1;
    for (const { cells } of args) {
      const cell = cells[at];
      product *= typeof cell === "number" ? cell : 0;
    }
    sum += product;
  }
  return sum;
};

/** Cells added up: text, truth values and blank cells do not count. */
export const added = (cells: readonly Value[]): Content => {
  const error = cells.find((cell) => cell instanceof CellError);
  return error ?? cells.reduce<number>((sum, cell) => (typeof cell === "number" ? sum + cell : sum), 0);
};

/** The sum of the cells beside which others equal something. */
const sumWhere = (sum: Matrix, ...pairs: readonly Matrix[]): Content => {
  const tests = pairs.flatMap((range, at) => (at % 2 === 0 ? [{ range, is: pairs[at + 1]?.cells[0] }] : []));
  if (tests.some(({ range }) => range.cells.length !== sum.cells.length)) return NO_VALUE;
  return added(sum.cells.filter((_, at) => tests.every(({ range, is }) => range.cells[at] === is)));
};

/** The largest number; 0 of none, for text and empty cells do not count. */
const most = (args: readonly Matrix[]): Content => {
  const cells = args.flatMap((arg) => arg.cells);
  const error = cells.find((cell) => cell instanceof CellError);
  const numbers = cells.filter((cell) => typeof cell === "number");
  return error ?? (numbers.length === 0 ? 0 : Math.max(...numbers));
};

/** Text and empty cells do not count; no truth value at all is an error. */
const and = (args: readonly Matrix[]): Content => {
  const cells = args.flatMap((arg) => arg.cells);
  const error = cells.find((cell) => cell instanceof CellError);
  if (error) return error;
  const truths = cells.filter((cell) => cell !== undefined && typeof cell !== "string");
  return truths.length === 0 ? NO_VALUE : truths.every((truth) => truth !== false && truth !== 0);
};

/** Cell by cell where the condition is a matrix; else one of the two, whole. */
const branch = ([condition, yes, no = single(false)]: readonly Matrix[]): Matrix => {
  if (!condition || !yes) return single(NO_VALUE);
  const chosen = mapped(condition, (cell) => {
    const number = numberOf(cell);
    return number instanceof CellError ? number : number !== 0;
  });
  if (chosen.cells.length === 1) {
    const [is] = chosen.cells;
    return is instanceof CellError ? chosen : is === true ? yes : no;
  }
  const shape = paired(
    paired(chosen, yes, (is) => is),
    no,
    (is) => is,
  );
  const [of, then, otherwise] = [chosen, yes, no].map((one) => paired(shape, one, (_, cell) => cell));
  const cells = shape.cells.map((_, at) => {
    const is = of?.cells[at];
    return is instanceof CellError ? is : is === true ? then?.cells[at] : otherwise?.cells[at];
  });
  return { ...shape, cells };
};

/** The functions that are calculated from values, each argument a matrix. */
export const valueFunctions: Readonly<Record<string, (args: readonly Matrix[]) => Matrix>> = {
  AND: (args) => single(and(args)),
  EXACT: ([a = single(""), b = single("")]) => paired(a, b, exact),
  IF: branch,
  IFERROR: ([value = single(""), otherwise = single("")]) =>
    paired(value, otherwise, (cell, instead) => (cell instanceof CellError ? instead : cell)),
  ISERROR: ([value = single("")]) => mapped(value, (cell) => cell instanceof CellError),
  LEFT: ([value = single(""), count = single(1)]) =>
    paired(value, count, (cell, length) => {
      if (cell instanceof CellError) return cell;
      const number = numberOf(length);
      return number instanceof CellError ? number : textOf(cell).slice(0, number);
    }),
  LEN: ([value = single("")]) =>
    mapped(value, (cell) => (cell instanceof CellError ? cell : textOf(cell).length)),
  MAX: (args) => single(most(args)),
  SUMIFS: ([sum = single(""), ...pairs]) => single(sumWhere(sum, ...pairs)),
  SUMPRODUCT: (args) => single(sumProduct(args)),
};

/** The functions that ask about cells themselves. */
export const referenceFunctions: Readonly<Record<string, (reference: Reference) => Matrix>> = {
  COLUMN: ({ area }) => single(area.column + 1),
  COLUMNS: ({ area }) => single(area.columns),
  COUNTA: (reference) => single(countFilled(reference)),
  ISFORMULA: (reference) =>
    askedOf(reference, (row, column) => reference.sheet.cells.formula(row, column) !== undefined),
  ROW: ({ area }) => single(area.row + 1),
  ROWS: ({ area }) => single(area.rows),
};
