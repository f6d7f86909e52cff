import type { Field } from "../../registers/register";
import { readAs } from "../../values/cell";
import type { ReadOptions } from "../../values/read-options";
import { readCell, type ValueType } from "../../values/value-type";
import { dateText, numberText, scaleOf } from "./cell-text";
import type { CellForm, DigitsForm, NumberForm } from "./file-form";

/** A value that a file holds, and how it is written there. */
type Sample<T> = { readonly value: T; readonly text: string };

/** What a column's form is, and whether it writes all of what was seen as it was seen. */
export type LearnedCells = { readonly cell: CellForm; readonly isSure: boolean };

const dates = [
  ...["YYYY-MM-DD", "YYYYMMDD", "YYYY/MM/DD", "YYYY.MM.DD", "YY-MM-DD", "YYMMDD"],
  ...["DD/MM/YYYY", "D/M/YYYY", "DD.MM.YYYY", "D.M.YYYY", "DD-MM-YYYY", "D-M-YYYY"],
  ...["MM/DD/YYYY", "M/D/YYYY", "DD/MM/YY", "MM/DD/YY", "DD.MM.YY"],
];
const datePatterns = [
  ...dates,
  ...dates.map((one) => `${one} 00:00:00`),
  ...dates.map((one) => `${one} 00:00`),
  ...dates.map((one) => `${one}T00:00:00`),
];

const MOST_DECIMALS = 6;
const thousandsMarks = [undefined, " ", "\u00A0", "\u202F", ".", ",", "'"];
const numberForms: readonly NumberForm[] = ([",", "."] as const).flatMap((decimal) =>
  thousandsMarks
    .filter((mark) => mark !== decimal)
    .flatMap((thousands) =>
      [undefined, ...Array.from({ length: MOST_DECIMALS + 1 }, (_, at) => at)].map((decimals) => ({
        decimal,
        ...(decimals !== undefined && { decimals }),
        ...(thousands !== undefined && { thousands }),
      })),
    ),
);

/** The way of writing that gives most of what was seen, the first of those that are as good; and whether it gives all of it. */
const best = <Form, T>(
  forms: readonly Form[],
  samples: readonly Sample<T>[],
  write: (value: T, form: Form) => string | undefined,
): { readonly form: Form | undefined; readonly isSure: boolean } => {
  let [found, most]: [Form | undefined, number] = [undefined, -1];
  for (const form of forms) {
    const count = samples.filter(({ value, text }) => write(value, form) === text).length;
    if (count > most) [found, most] = [form, count];
    if (count === samples.length) break;
  }
  return { form: found, isSure: most === samples.length };
};

const yesAndNo = [
  ["Ja", "Nej"],
  ["Yes", "No"],
  ["J", "N"],
  ["Y", "N"],
  ["1", "0"],
  ["True", "False"],
  ["Sant", "Falskt"],
  ["X", ""],
] as const;

/** The pair that a word belongs to, in the word's own capitals. */
const pairOf = (word: string, at: 0 | 1): readonly [string, string] | undefined => {
  const pair = yesAndNo.find((one) => one[at].toLowerCase() === word.toLowerCase());
  if (!pair) return undefined;
  const [yes, no] = pair;
  if (word === word.toLowerCase()) return [yes.toLowerCase(), no.toLowerCase()];
  return word === word.toUpperCase() ? [yes.toUpperCase(), no.toUpperCase()] : pair;
};

const boolCells = (samples: readonly Sample<number>[], blanks: number): LearnedCells => {
  const [yes, no] = [1, 0].map((value) => samples.find((one) => one.value === value)?.text);
  const pair = yes === undefined ? (no === undefined ? undefined : pairOf(no, 1)) : pairOf(yes, 0);
  // A no that is never written, in a column with blank cells, is a blank.
  const blankNo = no === undefined && blanks > 0 && yes !== undefined ? "" : undefined;
  const [asYes, asNo] = [yes ?? pair?.[0], no ?? blankNo ?? pair?.[1]];
  const isSure = samples.every(({ value, text }) => text === (value === 1 ? asYes : asNo));
  return {
    cell: { ...(asYes !== undefined && { yes: asYes }), ...(asNo !== undefined && { no: asNo }) },
    isSure: isSure && asYes !== undefined,
  };
};

const enumCells = (samples: readonly Sample<string>[]): LearnedCells => {
  const names: Record<string, string> = {};
  for (const { value, text } of samples) names[value] ??= text;
  return { cell: { names }, isSure: samples.every(({ value, text }) => names[value] === text) };
};

const digitsPatterns: readonly (readonly [DigitsForm, RegExp, RegExp])[] = [
  ["bare", /^\d{10}$/, /^\d{5}$/],
  ["parted", /^\d{6}-\d{4}$/, /^\d{3} \d{2}$/],
  ["prefixed", /^\d{12}$/, /^$/],
];

/** How numbers with fixed parts are written, where all of them are written alike. */
const digitsOf = (format: Field["format"], texts: readonly string[]): CellForm => {
  if (texts.length === 0 || (format !== "organizationNumber" && format !== "postcode")) return {};
  const found = digitsPatterns.find(([, organization, postcode]) =>
    texts.every((text) => (format === "postcode" ? postcode : organization).test(text)),
  );
  return found ? { digits: found[0] } : {};
};

const ways: readonly Omit<ReadOptions, "date1904">[] = [
  { dateOrder: "dmy" },
  { dateOrder: "mdy" },
  { dateOrder: "ymd" },
  { decimal: "," },
  { decimal: "." },
];

const readsAll = (type: ValueType, texts: readonly string[], way: ReadOptions): boolean =>
  texts.every((text) => readAs(readCell(type, text, way)) !== undefined);

/**
 * How a column's texts are read: as is said, or in the one way that leaves none of them out. Where several ways do, nothing settles
 * which, and the likeliest here is taken, day before month and comma before point: never as sure.
 */
const settled = (
  type: ValueType,
  texts: readonly string[],
  options: ReadOptions,
): { readonly way: ReadOptions; readonly isSettled: boolean } => {
  if (readsAll(type, texts, options)) return { way: options, isSettled: true };
  const found = ways.map((way) => ({ ...options, ...way })).filter((way) => readsAll(type, texts, way));
  return { way: found[0] ?? options, isSettled: found.length === 1 };
};

const isDayFirst = (pattern: string): boolean => pattern.startsWith("D");

/** How days are written; as sure only where no other order of day and month writes all of them alike. */
const dateCells = (samples: readonly Sample<number>[]): LearnedCells => {
  const { form, isSure } = best(datePatterns, samples, dateText);
  if (form === undefined) return { cell: {}, isSure: false };
  const swapped = datePatterns.filter(
    (one) => !form.startsWith("Y") && !one.startsWith("Y") && isDayFirst(one) !== isDayFirst(form),
  );
  const isOther = swapped.some((one) => samples.every(({ value, text }) => dateText(value, one) === text));
  return { cell: { date: form }, isSure: isSure && samples.length > 0 && !isOther };
};

/** How the texts of a column write the values of its field. */
export const learnCells = (texts: readonly string[], field: Field, options: ReadOptions): LearnedCells => {
  const { type, format } = field;
  const filled = texts.filter((text) => text.trim() !== "");
  const { way, isSettled } = settled(type, filled, options);
  const samples = filled.flatMap((text): Sample<string | number>[] => {
    const value = readAs(readCell(type, text, way));
    if (value === undefined) return [];
    return [{ value, text }];
  });
  const numbers = samples as readonly Sample<number>[];
  const isRead = isSettled && samples.length === filled.length;
  if (type.kind === "bool") {
    const learned = boolCells(numbers, texts.length - filled.length);
    return { ...learned, isSure: learned.isSure && isRead };
  }
  if (type.kind === "enum") {
    const learned = enumCells(samples as readonly Sample<string>[]);
    return { ...learned, isSure: learned.isSure && isRead };
  }
  if (type.kind === "date") {
    const learned = dateCells(numbers);
    return { ...learned, isSure: learned.isSure && isRead };
  }
  const scale = scaleOf(field);
  if (scale !== undefined) {
    const { form, isSure } = best(numberForms, numbers, (value, one) => numberText(value, scale, one));
    return { cell: form ? { number: form } : {}, isSure: isSure && isRead };
  }
  return { cell: digitsOf(format, filled), isSure: true };
};
