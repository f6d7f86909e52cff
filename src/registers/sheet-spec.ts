import { boolLabel } from "../values/bool";
import type { Lang } from "../values/cell";
import { numberFormatOf, type ValueType } from "../values/value-type";
import { bookableSheet } from "./bookable-list";
import { sheetNameOf, tableNameOf } from "./free-name";
import { fieldLabel, registerLabel, standardNaming, type Naming } from "./naming";
import type { Field, Register, RegisterId } from "./register";
import { code, NO, YES } from "./types";
import { registers } from ".";

/** What a drop-down offers: fixed words, or the keys that stand in another register. */
export type Choices =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | {
      readonly kind: "keys";
      readonly register: RegisterId;
      readonly field: string;
      /** The hidden sheet that lists those of them that are offered; all are where it is not named. */
      readonly bookable?: string;
    };

/** One column of a worksheet to make. */
export type ColumnSpec = {
  /** "" for a column that bears a dimension's name. */
  readonly field: string;
  readonly header: string;
  /** Excel's number format; `@` wherever a value must stay as it was typed. */
  readonly numberFormat: string;
  /** In characters, as Excel measures columns. */
  readonly width: number;
  readonly choices?: Choices;
};

/** A register's worksheet to make, for Excel and for .xlsx files alike. */
export type SheetSpec = {
  readonly register: RegisterId;
  readonly sheet: string;
  /** Excel's name of the table: as the register's, without spaces. */
  readonly table: string;
  readonly columns: readonly ColumnSpec[];
};

const widthOf = (type: ValueType, header: string): number => {
  const content = { text: 28, code: 14, date: 12, money: 14, enum: 18 } as Partial<
    Record<ValueType["kind"], number>
  >;
  return Math.max(content[type.kind] ?? 10, Math.min(header.length + 3, 30));
};

const choicesOf = ({ type, refersTo, onlyBookable }: Field, lang: Lang): Choices | undefined => {
  if (refersTo) {
    const keys = { kind: "keys", register: refersTo, field: registers[refersTo].key[0] ?? "" } as const;
    return onlyBookable ? { ...keys, bookable: bookableSheet[lang] } : keys;
  }
  if (type.kind === "enum") return { kind: "words", words: type.choices.map((choice) => choice[lang]) };
  return type.kind === "bool"
    ? { kind: "words", words: [YES, NO].map((value) => boolLabel(value, lang)) }
    : undefined;
};

const columnSpec = (field: Field, lang: Lang, naming: Naming): ColumnSpec => {
  const header = fieldLabel(field, lang, naming);
  const choices = choicesOf(field, lang);
  return {
    field: field.id,
    header,
    numberFormat: numberFormatOf(field.type),
    width: widthOf(field.type, header),
    ...(choices && { choices }),
  };
};

/**
 * What a workbook says of the sheets to make in it: its owner's names for things, and where its registers
 * stand.
 */
export type OwnWords = {
  readonly naming: Naming;
  /** The headers that columns of dimensions get: of every dimension, and of the simple ones alone. */
  readonly dimensions: readonly string[];
  readonly simpleDimensions: readonly string[];
  /** The tables that are registers already, by Excel's name of them: drop-downs point at them. */
  readonly tables: ReadonlyMap<string, StandingTable>;
};

/** A table that was read as a register, and the field of each of its columns. */
export type StandingTable = {
  readonly register: RegisterId;
  readonly fields: readonly (string | undefined)[];
};

/** A workbook that says nothing of its own. */
export const standardWords: OwnWords = {
  naming: standardNaming,
  dimensions: [],
  simpleDimensions: [],
  tables: new Map(),
};

/**
 * The columns of dimensions that a new sheet begins with: projects and customers have columns of their own in
 * most.
 */
const dimensionSpecs = (register: Register, { dimensions, simpleDimensions }: OwnWords): ColumnSpec[] => {
  if (!register.dimensionColumns) return [];
  const hasProject = register.fields.some(({ refersTo }) => refersTo === "projects");
  return (hasProject ? simpleDimensions : dimensions).map((header) => {
    return { field: "", header, numberFormat: numberFormatOf(code), width: widthOf(code, header) };
  });
};

/**
 * A register's worksheet in a language, derived from its definition and from what the workbook's owner calls
 * things; with the columns that a new sheet has only when they are asked for, when they are.
 */
export const sheetSpec = (
  id: RegisterId,
  lang: Lang,
  own: OwnWords = standardWords,
  withOptional = false,
): SheetSpec => {
  const register: Register = registers[id];
  const sheet = sheetNameOf(registerLabel(register, lang, own.naming));
  const columns = [
    ...register.fields
      .filter(({ optional }) => withOptional || !optional)
      .map((field) => columnSpec(field, lang, own.naming)),
    ...dimensionSpecs(register, own),
  ];
  return { register: id, sheet, table: tableNameOf(sheet), columns };
};
