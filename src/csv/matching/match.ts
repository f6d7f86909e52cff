import type { Field, Register } from "../../registers/register";
import { readAs } from "../../values/cell";
import { readCell } from "../../values/value-type";
import type { ColumnMatch, Grade } from "./column-match";
import { cellEvidence, type Evidence } from "./evidence";
import { fitOf, type Fit } from "./header-fit";
import { headerWords } from "./header-words";
import { wordBeside } from "./other-words";
import { kindOf, type ValueKind } from "./value-kinds";

const MOST_SAMPLES = 20;

/** Whether what stands in the column can be what the field holds; asked only when the header alone does not say. */
const canHold = ({ type, format }: Field, filled: readonly string[]): boolean => {
  const emails = filled.filter((cell) => cell.includes("@")).length;
  if (format === "email") return emails * 2 >= filled.length;
  const read = filled.filter((cell) => {
    const reading = readCell(type, cell, { date1904: false, decimal: ",", dateOrder: "ymd" });
    return reading === undefined || readAs(reading) !== undefined;
  });
  return read.length * 2 >= filled.length && emails * 2 <= filled.length;
};

/** What a column is called that numbers the lines of a list, or its rows. */
const MAY_COUNT_LINES = /^\W*(?:nr|no|nummer|number|#)\W*$/i;

/** What the header means, weighed against what stands in the column. */
const weighed = (fit: Fit, header: string, filled: readonly string[], evidence: Evidence): Fit[] => {
  const against = evidence.against(fit.field, filled);
  if (against === "other-kind") return [];
  if (against === "names" || (against === "lines" && MAY_COUNT_LINES.test(header)))
    return [{ ...fit, certain: false }];
  return fit.certain || canHold(fit.field, filled) ? [fit] : [];
};

/** Every field that a column can be. `Postnummer och postort` is the postcode: it is split later (Q30). */
const fitsOf = (register: Register, header: string, filled: readonly string[], evidence: Evidence): Fit[] => {
  const fits = register.fields.flatMap((field) => {
    const fit = fitOf(register, field, header);
    return fit ? weighed(fit, header, filled, evidence) : [];
  });
  return fits.some(({ field }) => field.format === "postcode")
    ? fits.filter(({ field }) => field.id !== "city")
    : fits;
};

const grades: readonly Grade[] = ["exact", "alias", "word", "substring", "values"];

const tellingKinds: Partial<Record<ValueKind, NonNullable<Field["format"]>>> = {
  orgNumber: "organizationNumber",
  vatNumber: "vatNumber",
};

/** The field that a column's cells alone tell of: numbers whose check digit is right. */
const tellingField = ({ fields }: Register, filled: readonly string[]): Field | undefined => {
  const [first] = filled;
  const kind = first === undefined ? undefined : kindOf(first);
  const format = kind && tellingKinds[kind];
  return format !== undefined && filled.every((text) => kindOf(text) === kind)
    ? fields.find((field) => field.format === format)
    : undefined;
};

const speaksOfOther = (header: string): boolean =>
  headerWords(header).some((word) => wordBeside(word, "number") === "other");

/** Whether the columns stand beside a field that make its name mean it for sure. */
const isSureBeside = ({ sureBeside }: Field, placed: readonly Placed[]): boolean =>
  sureBeside?.some((id) => placed.some(({ field, certain }) => certain && field.id === id)) ?? true;

type Placed = Fit & { readonly column: number; readonly isBlank: boolean };

/** Each column's field, each field once: the surest first, and of several as sure the leftmost that holds anything. */
const handOut = (fits: readonly Placed[]): Map<number, Fit> => {
  const ordered = fits.toSorted(
    (a, b) =>
      Number(b.certain) - Number(a.certain) ||
      grades.indexOf(a.grade) - grades.indexOf(b.grade) ||
      b.rank - a.rank ||
      Number(a.isBlank) - Number(b.isBlank) ||
      a.column - b.column,
  );
  const taken = new Set<string>();
  const chosen = new Map<number, Fit>();
  for (const placed of ordered) {
    const { column, field } = placed;
    if (chosen.has(column) || taken.has(field.id)) continue;
    chosen.set(column, placed);
    taken.add(field.id);
  }
  return chosen;
};

/**
 * The field that each column of a file seems to hold, each field once (#143): the surest match first, and of
 * several as sure the leftmost. `samples` are some rows of data: they speak for a guess, and against what a header says.
 */
export const matchColumns = (
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  register: Register,
  evidence: Evidence = cellEvidence,
): ColumnMatch[] => {
  const filledIn = headers.map((_, column) =>
    samples
      .map((row) => (row[column] ?? "").trim())
      .filter((cell) => cell !== "")
      .slice(0, MOST_SAMPLES),
  );
  const placed = headers.flatMap((header, column): Placed[] => {
    const filled = filledIn[column] ?? [];
    // A header that was merged over two columns stands above the first, and says what both of them are; nobody parts a code.
    const isMerged = headers[column + 1]?.trim() === "" && (filledIn[column + 1]?.length ?? 0) > 0;
    return fitsOf(register, header, filled, evidence).map((fit) => ({
      ...fit,
      certain: fit.certain && !(isMerged && fit.field.type.kind === "text"),
      column,
      isBlank: filled.length === 0,
    }));
  });
  const told = headers.flatMap((header, column): Placed[] => {
    const field = speaksOfOther(header) ? undefined : tellingField(register, filledIn[column] ?? []);
    return field ? [{ field, grade: "values", rank: 0, certain: false, column, isBlank: false }] : [];
  });
  const sure = placed.map((fit) => ({ ...fit, certain: fit.certain && isSureBeside(fit.field, placed) }));
  const chosen = handOut([...sure, ...told]);
  return headers.map((header, column) => {
    const fit = chosen.get(column);
    if (!fit) return { column, header };
    const { field, grade, certain, inverted } = fit;
    return {
      column,
      header,
      field: field.id,
      grade,
      ...(certain && { certain }),
      ...(inverted && { inverted }),
    };
  });
};
