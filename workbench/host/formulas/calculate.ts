import { formatArea } from "../model/address";
import { CellError, errorValue, type Content } from "../model/content";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Expression } from "./expression";
import { added, referenceFunctions, valueFunctions } from "./functions";
import { mapped, paired, single, type Matrix } from "./matrix";
import { numberOf, operated } from "./operators";
import { readFormula } from "./read-formula";
import { contentsOf, offset, referenceOf, type Reference } from "./reference";

class Calculation {
  /** What each range showed: a formula speaks of the same cells again and again. */
  readonly #read = new Map<string, Matrix>();

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
  ) {}

  value(expression: Expression): Matrix {
    switch (expression.kind) {
      case "constant":
        return single(expression.value);
      case "minus":
        return mapped(this.value(expression.of), (cell) => {
          const number = numberOf(cell);
          return number instanceof CellError ? number : -number;
        });
      case "operation": {
        const { operator, left, right } = expression;
        return paired(this.value(left), this.value(right), (a, b) => operated(operator, a, b));
      }
      case "call":
        return this.#called(expression);
      default: {
        const found = referenceOf(this.workbook, this.sheet, expression);
        return found instanceof CellError ? single(found) : this.#contents(found);
      }
    }
  }

  /** The cells that an expression points at; undefined where it comes to values. */
  reference(expression: Expression): Reference | CellError | undefined {
    if (expression.kind === "range" || expression.kind === "table")
      return referenceOf(this.workbook, this.sheet, expression);
    if (expression.kind !== "call" || expression.name !== "OFFSET") return undefined;
    const [from, ...moves] = expression.args;
    const start = from && this.reference(from);
    if (!start || start instanceof CellError) return start;
    return offset(
      start,
      moves.map((move) => numberOf(this.value(move).cells[0])),
    );
  }

  #contents(reference: Reference): Matrix {
    const key = `${reference.sheet.id} ${formatArea(reference.area)}`;
    const known = this.#read.get(key) ?? contentsOf(reference);
    this.#read.set(key, known);
    return known;
  }

  /** A sum of the rows that show: 9 leaves out what a filter hides, 109 also what a person does. */
  #subtotal([kind, of]: readonly Expression[]): Matrix {
    const number = kind?.kind === "constant" ? kind.value : undefined;
    if ((number !== 9 && number !== 109) || (of?.kind !== "range" && of?.kind !== "table"))
      throw new ExcelError("NotImplemented", "SUBTOTAL is calculated as the sum of one range only");
    const found = referenceOf(this.workbook, this.sheet, of);
    if (found instanceof CellError) return single(found);
    const { sheet, area } = found;
    const { cells, columns } = this.#contents(found);
    const shown = cells.filter((_, at) => {
      const row = area.row + Math.floor(at / columns);
      return !sheet.filteredRows.has(row) && (number === 9 || !sheet.hiddenRows.has(row));
    });
    return single(added(shown));
  }

  #called({ name, args }: Extract<Expression, { kind: "call" }>): Matrix {
    if (name === "SUBTOTAL") return this.#subtotal(args);
    const ofValues = valueFunctions[name];
    if (ofValues) return ofValues(args.map((arg) => this.value(arg)));
    const ofCells = referenceFunctions[name];
    if (!ofCells) throw new ExcelError("NotImplemented", `The function ${name} is not calculated`);
    const [arg] = args;
    if (arg?.kind !== "range" && arg?.kind !== "table")
      throw new ExcelError("NotImplemented", `The function ${name} is calculated for one range only`);
    const found = referenceOf(this.workbook, this.sheet, arg);
    return found instanceof CellError ? single(found) : ofCells(found);
  }
}

/** What stands first in a result: a formula that gives many values would spill, which the host does not play. */
const NO_SPILL = errorValue("#SPILL!")!;

/**
 * What a formula comes to at this moment. The host knows the few functions that a formula needs to compare cells with
 * cells (`functions.ts`), and calculates nothing anew by itself; anything else fails as NotImplemented, by its name.
 */
export const calculate = (workbook: Workbook, sheet: Sheet, formula: string): Content => {
  const { cells } = new Calculation(workbook, sheet).value(readFormula(formula));
  // A reference to a blank cell comes to 0.
  return cells.length === 1 ? (cells[0] ?? 0) : NO_SPILL;
};

/** The cells that a formula points at, as a list of choices may; undefined where it points at none or is not known here. */
export const cellsOf = (workbook: Workbook, sheet: Sheet, formula: string): Reference | undefined => {
  try {
    const found = new Calculation(workbook, sheet).reference(readFormula(formula));
    return found instanceof CellError ? undefined : found;
  } catch (error) {
    if (error instanceof ExcelError && error.code === "NotImplemented") return undefined;
    throw error;
  }
};

/** The same for a formula that is entered; undefined when it calls no function, or one that is not known here. */
export const calculatedAtEntry = (workbook: Workbook, sheet: Sheet, formula: string): Content | undefined => {
  try {
    const isCall = readFormula(formula).kind === "call";
    return isCall ? calculate(workbook, sheet, formula) : undefined;
  } catch (error) {
    if (error instanceof ExcelError && error.code === "NotImplemented") return undefined;
    throw error;
  }
};
