import { tableOf, type Book } from "../../book/book";
import { texts } from "../../book/table";
import { registers } from "../../registers";
import type { RegisterId } from "../../registers/register";
import { guard } from "../../values/export-guard";
import { fold } from "../../values/text";
import { cellSet } from "../cell-set";
import type { FileFault, ParsedFile } from "../parsed-file";
import { sieLines, type SieLine } from "./sie-lines";
import { noCodes, registerNumbers } from "./sie-numbers";
import { topDimensions } from "./sie-parents";

/** What the workbook calls a dimension of the file, in Dimensioner or among its codes: by its number, else by its name; the number where it has neither. */
const dimensionKeys = (book: Book, lines: readonly SieLine[]): ((number: string) => string) => {
  const keyOf = new Map<string, string>();
  const table = tableOf(book, "dimensions");
  const columns = table && (["dimension", "singular", "plural"] as const).map((id) => texts(table, id));
  for (const row of table?.order ?? [])
    for (const column of columns ?? []) {
      const name = fold(column[row] ?? "");
      if (name !== "" && !keyOf.has(name)) keyOf.set(name, columns?.[0]?.[row] ?? "");
    }
  // What codes are said to be of, in a workbook that does not list it.
  const codes = tableOf(book, "codes");
  for (const name of codes ? texts(codes, "dimension") : [])
    if (name !== undefined && !keyOf.has(fold(name))) keyOf.set(fold(name), name);
  const nameOf = new Map(
    lines
      .filter(({ label }) => label !== "#OBJEKT")
      .map(({ fields: [number = "", name = ""] }) => [number, name]),
  );
  return (number) => keyOf.get(fold(number)) ?? keyOf.get(fold(nameOf.get(number) ?? "")) ?? number;
};

/** So much is quoted of a line. */
const QUOTED = 40;

/** A line as a row: the cells of its fields, of which the first so many must be there. */
type SieRow = { readonly from: SieLine; readonly cells: readonly string[]; readonly named: boolean };

const faultOf = (
  code: "sie-quote" | "sie-fields",
  { line, broken, text }: SieLine,
  row?: number,
): FileFault => ({
  code,
  line,
  text: (broken ?? text).slice(0, QUOTED),
  ...(row !== undefined && { row }),
  fatal: false,
});

const fileOf = (
  book: Book,
  register: RegisterId,
  fields: readonly string[],
  rows: readonly SieRow[],
  short: readonly SieLine[],
): ParsedFile => {
  const all = registers[register].fields;
  const absent = cellSet();
  const name = fields.length - 1;
  // The name comes last; a line that ends before it says nothing of it.
  for (const [at, { cells, named }] of rows.entries())
    if (!named && cells[name] === "") absent.add(at + 1, name);
  const headers = fields.map((id) => all.find((field) => field.id === id)?.[book.lang] ?? id);
  return {
    // Nothing guards a field of SIE on its way through Excel: guarded here, it is read as it stands.
    rows: [headers, ...rows.map(({ cells }) => cells.map(guard))],
    lines: [1, ...rows.map(({ from }) => from.line)],
    faults: [
      ...rows.flatMap(({ from }, at) =>
        from.broken === undefined ? [] : [faultOf("sie-quote", from, at + 1)],
      ),
      ...short.map((from) => faultOf(from.broken === undefined ? "sie-fields" : "sie-quote", from)),
    ],
    emptyRows: 0,
    absentCells: absent.end(),
  };
};

/** How the lines of a register become rows: its fields, and of which lines. */
type Reads = {
  readonly fields: readonly string[];
  readonly isOf: (line: SieLine) => boolean;
  readonly cellsOf: (line: SieLine) => readonly string[];
  /** How many fields a line must have to name a row. */
  readonly least: number;
};

const isObject = ({ label }: SieLine): boolean => label === "#OBJEKT";

const readsOf = (book: Book, register: RegisterId, lines: readonly SieLine[]): Reads | undefined => {
  const topOf = topDimensions(lines);
  if (register === "dimensions")
    return {
      fields: ["dimension", "singular"],
      // Under projects, employees or customers stand more of them, and no accounting codes.
      isOf: (line) =>
        !isObject(line) && !(line.label === "#UNDERDIM" && noCodes.has(topOf(line.fields[0] ?? ""))),
      cellsOf: ({ fields: [number = "", name = ""] }) => [number, name],
      least: 1,
    };
  if (register === "codes") {
    const keyOf = dimensionKeys(book, lines);
    return {
      fields: ["dimension", "code", "name"],
      isOf: (line) => isObject(line) && !noCodes.has(topOf(line.fields[0] ?? "")),
      cellsOf: ({ fields: [dimension = "", code = "", name = ""] }) => [keyOf(dimension), code, name],
      least: 2,
    };
  }
  const number = registerNumbers[register];
  if (number === undefined) return undefined;
  return {
    fields: [register === "projects" ? "code" : "number", "name"],
    isOf: (line) => isObject(line) && (line.fields.length === 0 || topOf(line.fields[0] ?? "") === number),
    cellsOf: ({ fields: [, code = "", name = ""] }) => [code, name],
    least: 2,
  };
};

/**
 * The objects of a SIE 4 file as rows of a register (formats E5): projects are those of dimension 6 and of the dimensions under it, employees of
 * 7, customers of 8, codes those of every other; dimensions are the file's own. A line that names no row, or whose quote is not closed, is told. Undefined for a
 * register that no SIE file speaks of, or this one does not.
 */
export const readSie = (book: Book, register: RegisterId, text: string): ParsedFile | undefined => {
  const lines = [...sieLines(text)];
  const reads = readsOf(book, register, lines);
  const own = reads ? lines.filter(reads.isOf) : [];
  if (!reads || own.length === 0) return undefined;
  const isWhole = ({ fields }: SieLine): boolean => fields.length >= reads.least;
  return fileOf(
    book,
    register,
    reads.fields,
    own.filter(isWhole).map((from) => ({
      from,
      cells: reads.cellsOf(from),
      named: from.fields.length > reads.least,
    })),
    own.filter((line) => !isWhole(line)),
  );
};
