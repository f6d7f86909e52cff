import type {
  CellRange,
  ValidationOperator,
  ValidationRule,
  ValidationType,
  XlsxValidation,
} from "../document";
import { parseRanges, rangeName, subtract } from "../reference";
import { escapeAttribute, escapeText } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { append, insertChild, setAttributes, type Splice } from "../xml/splice";
import { child, childrenOf, descendants, type XmlElement } from "../xml/tree";
import { sheetOrder } from "./sheet-order";

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const formulaOf = (validation: XmlElement, name: string): string | undefined => {
  const formula = child(validation, name);
  return formula && (child(formula, "f") ?? formula).text;
};

const listOf = (formula: string | undefined): readonly string[] | undefined =>
  formula?.startsWith('"')
    ? formula
        .slice(1, -1)
        .replaceAll('""', '"')
        .split(",")
        .map((item) => item.trim())
    : undefined;

const rangesOf = (validation: XmlElement): string =>
  validation.attributes["sqref"] ?? child(validation, "sqref")?.text ?? "";

const readRule = (validation: XmlElement): ValidationRule => {
  const { type, operator, allowBlank, errorStyle, errorTitle, error, promptTitle, prompt } =
    validation.attributes;
  const formula1 = formulaOf(validation, "formula1");
  const formula2 = formulaOf(validation, "formula2");
  const list = type === "list" ? listOf(formula1) : undefined;
  return {
    type: (type ?? "none") as ValidationType,
    allowBlank: allowBlank === "1" || allowBlank === "true",
    ...(list !== undefined && { list }),
    ...(operator !== undefined && { operator: operator as ValidationOperator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(errorStyle !== undefined && { errorStyle: errorStyle as "stop" | "warning" | "information" }),
    ...(errorTitle !== undefined && { errorTitle }),
    ...(error !== undefined && { error }),
    ...(promptTitle !== undefined && { promptTitle }),
    ...(prompt !== undefined && { prompt }),
  };
};

/** The data validations of a sheet, those that newer Excel versions keep apart too. */
export const readValidations = (frame: XmlPart): readonly XlsxValidation[] =>
  descendants(frame.root, "dataValidation").map((validation) => ({
    ranges: parseRanges(rangesOf(validation)),
    rule: readRule(validation),
  }));

/** The splices that leave a range out of one validation; `undefined` when nothing is left of it. */
const cutOut = (text: string, validation: XmlElement, range: CellRange): readonly Splice[] | undefined => {
  const ranges = parseRanges(rangesOf(validation));
  const left = ranges.flatMap((own) => subtract(own, range));
  if (left.length === 0) return undefined;
  const isSame = left.length === ranges.length && left.every((piece, index) => piece === ranges[index]);
  if (isSame) return [];
  const sqref = left.map(rangeName).join(" ");
  const element = child(validation, "sqref");
  if (element === undefined) return [setAttributes(text, validation, { sqref })];
  return [{ start: element.openEnd, end: element.closeStart, text: sqref }];
};

/** Takes validation away from a range; what lies outside it keeps its own. */
export const clearValidation = (frame: XmlPart, range: CellRange): void => {
  const { text, root } = frame;
  const splices: Splice[] = [];
  for (const list of descendants(root, "dataValidations")) {
    const validations = childrenOf(list, "dataValidation");
    const cuts = validations.map((validation) => cutOut(text, validation, range));
    const left = cuts.filter((cut) => cut !== undefined).length;
    const extension = childrenOf(child(root, "extLst"), "ext").find(({ children }) =>
      children.includes(list),
    );
    if (left === 0) {
      const { start, end } = extension ?? list;
      splices.push({ start, end, text: "" });
      continue;
    }
    if (left < validations.length) splices.push(setAttributes(text, list, { count: String(left) }));
    validations.forEach((validation, index) => {
      const { start, end } = validation;
      splices.push(...(cuts[index] ?? [{ start, end, text: "" }]));
    });
  }
  frame.edit(...splices);
  const extensions = child(frame.root, "extLst");
  if (extensions?.children.length === 0)
    frame.edit({ start: extensions.start, end: extensions.end, text: "" });
};

const listFormula = (list: readonly string[]): string => {
  const joined = list.join(",");
  if (joined.length > LONGEST_LIST || list.some((item) => item.includes(","))) {
    throw new RangeError(
      "a list that is written out holds at most 255 characters and no commas within its texts",
    );
  }
  return `"${joined.replaceAll('"', '""')}"`;
};

const ruleXml = (prefix: string, range: CellRange, rule: ValidationRule): string => {
  const { type, operator, errorStyle, errorTitle, error, promptTitle, prompt } = rule;
  if ([errorTitle, promptTitle].some((title) => (title?.length ?? 0) > LONGEST_TITLE)) {
    throw new RangeError("the title of a validation message holds at most 32 characters");
  }
  if ([error, prompt].some((message) => (message?.length ?? 0) > LONGEST_MESSAGE)) {
    throw new RangeError("a validation message holds at most 255 characters");
  }
  const attributes = {
    type,
    errorStyle,
    operator,
    allowBlank: rule.allowBlank === false ? undefined : "1",
    showInputMessage: "1",
    showErrorMessage: "1",
    errorTitle,
    error,
    promptTitle,
    prompt,
    sqref: rangeName(range),
  };
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`,
  );
  const formula = (name: string, text: string | undefined): string =>
    text === undefined ? "" : `<${prefix}${name}>${escapeText(text.replace(/^=/, ""))}</${prefix}${name}>`;
  const formula1 = rule.list === undefined ? rule.formula1 : listFormula(rule.list);
  const formulas = formula("formula1", formula1) + formula("formula2", rule.formula2);
  return `<${prefix}dataValidation${written.join("")}>${formulas}</${prefix}dataValidation>`;
};

/** Puts a validation on a range, in place of those that hold there. */
export const setValidation = (frame: XmlPart, range: CellRange, rule: ValidationRule): void => {
  const xml = ruleXml(frame.prefix, range, rule);
  clearValidation(frame, range);
  const { text, root, prefix } = frame;
  const list = child(root, "dataValidations");
  if (list === undefined) {
    const wrapped = `<${prefix}dataValidations count="1">${xml}</${prefix}dataValidations>`;
    frame.edit(insertChild(text, root, sheetOrder, "dataValidations", wrapped));
    return;
  }
  const count = childrenOf(list, "dataValidation").length + 1;
  frame.edit(setAttributes(text, list, { count: String(count) }), append(text, list, xml));
};
