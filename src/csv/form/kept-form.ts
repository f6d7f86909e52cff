import { isDelimiter, type Delimiter } from "../delimiter";
import { readEncodings, type Encoding } from "../encoding";
import type { Target } from "../import-settings";
import type { LineEnd } from "../line-ends";
import type { CellForm, DigitsForm, FileForm, FormColumn, NumberForm, Quoting } from "./file-form";

/** A form as it is kept in a cell. */
export const formText = (form: FileForm): string => JSON.stringify(form);

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf = <T extends string>(choices: readonly T[], value: unknown): T | undefined =>
  choices.find((one) => one === value);

const textIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const numberIn = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;

const encodingIn = (value: unknown): Encoding | undefined => oneOf(readEncodings, value);
const delimiterIn = (value: unknown): Delimiter | undefined =>
  typeof value === "string" && isDelimiter(value) ? value : undefined;
const lineEnds: readonly LineEnd[] = ["\r\n", "\n", "\r"];
const quotings: readonly Quoting[] = ["needed", "filled", "always"];
const digitsForms: readonly DigitsForm[] = ["bare", "parted", "prefixed"];

const targetIn = (value: unknown): Target | undefined => {
  if (!isParts(value)) return undefined;
  const [field, header] = [textIn(value["field"]), textIn(value["header"])];
  if (value["kind"] === "field" && field !== undefined)
    return { kind: "field", field, ...(value["inverted"] === true && { inverted: true }) };
  return value["kind"] === "extra" && header !== undefined ? { kind: "extra", header } : undefined;
};

const numberFormIn = (value: unknown): NumberForm | undefined => {
  if (!isParts(value)) return undefined;
  const decimal = oneOf([",", "."], value["decimal"]);
  const [decimals, thousands] = [numberIn(value["decimals"]), textIn(value["thousands"])];
  return (
    decimal && {
      decimal,
      ...(decimals !== undefined && { decimals }),
      ...(thousands !== undefined && { thousands }),
    }
  );
};

const namesIn = (value: unknown): Readonly<Record<string, string>> | undefined => {
  if (!isParts(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, name]) => (typeof name === "string" ? [[id, name]] : [])),
  );
};

const cellIn = (value: unknown): CellForm => {
  const parts = isParts(value) ? value : {};
  const [yes, no, date] = [textIn(parts["yes"]), textIn(parts["no"]), textIn(parts["date"])];
  const [names, number] = [namesIn(parts["names"]), numberFormIn(parts["number"])];
  const digits = oneOf(digitsForms, parts["digits"]);
  return {
    ...(yes !== undefined && { yes }),
    ...(no !== undefined && { no }),
    ...(names && { names }),
    ...(parts["onlyNames"] === true && { onlyNames: true }),
    ...(date !== undefined && { date }),
    ...(number && { number }),
    ...(digits && { digits }),
    ...(parts["countryCode"] === true && { countryCode: true }),
  };
};

const columnIn = (value: unknown): FormColumn | undefined => {
  if (!isParts(value)) return undefined;
  const [header, quoting] = [textIn(value["header"]), oneOf(quotings, value["quoting"])];
  if (header === undefined || !quoting) return undefined;
  const [target, most] = [targetIn(value["target"]), numberIn(value["most"])];
  return {
    header,
    quoting,
    ...(target && { target }),
    cell: cellIn(value["cell"]),
    ...(most !== undefined && { most }),
    ...(value["isUnsure"] === true && { isUnsure: true as const }),
  };
};

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The form that a cell keeps; undefined where it holds none that can be written in: somebody has changed it by hand. */
export const keptForm = (text: string): FileForm | undefined => {
  const parts = parsedJson(text);
  if (!isParts(parts) || !Array.isArray(parts["columns"])) return undefined;
  const [encoding, delimiter] = [encodingIn(parts["encoding"]), delimiterIn(parts["delimiter"])];
  const [lineEnd, before] = [oneOf(lineEnds, parts["lineEnd"]), textIn(parts["before"])];
  const asked: readonly unknown[] = parts["columns"];
  const columns = asked.flatMap((one) => columnIn(one) ?? []);
  if (!encoding || !delimiter || !lineEnd || before === undefined) return undefined;
  if (columns.length < asked.length || columns.every(({ target }) => target === undefined)) return undefined;
  const most = numberIn(parts["most"]);
  return {
    ...{ encoding, delimiter, lineEnd, before, columns },
    byteOrderMark: parts["byteOrderMark"] === true,
    endsWithLineEnd: parts["endsWithLineEnd"] === true,
    hasHeader: parts["hasHeader"] === true,
    headerQuoted: parts["headerQuoted"] === true,
    ...(most !== undefined && { most }),
  };
};
