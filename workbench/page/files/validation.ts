import type { ValidationOperator, ValidationRule, XlsxValidation } from "../../../xlsx/document";
import { NO_ALERT, NO_PROMPT } from "../../host/model/validation";
import type { BasicRule, Operand, Validation, ValidationRule as HostRule } from "../../host/model/validation";

const operators: Record<ValidationOperator, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
};
const kinds = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const alerts = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const operand = (formula: string): Operand =>
  Number.isNaN(Number(formula)) ? `=${formula}` : Number(formula);
const formula = (value: Operand): string => String(value).replace(/^=/, "");

function basic({ operator = "between", formula1 = "", formula2 }: ValidationRule): BasicRule {
  const rule = { formula1: operand(formula1), operator: operators[operator] };
  return formula2 === undefined ? rule : { ...rule, formula2: operand(formula2) };
}

function hostRule(rule: ValidationRule): HostRule {
  if (rule.type === "list") {
    const source = rule.list === undefined ? `=${rule.formula1 ?? ""}` : rule.list.join(",");
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1 ?? ""}` } };
  return rule.type === "none" ? {} : { [kinds[rule.type]]: basic(rule) };
}

/** A file's data validation as Excel's API tells it. */
export function validationOf({ ranges, rule }: XlsxValidation): Validation {
  return {
    areas: ranges,
    rule: hostRule(rule),
    ignoreBlanks: rule.allowBlank !== false,
    errorAlert: {
      ...NO_ALERT,
      style: alerts[rule.errorStyle ?? "stop"],
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: { ...NO_PROMPT, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
  };
}

const keyOf = <K extends string>(record: Record<K, string>, value: string): K | undefined =>
  (Object.keys(record) as K[]).find((key) => record[key] === value);

function fileRule(rule: HostRule): ValidationRule {
  if (rule.list) {
    const { source } = rule.list;
    return source.startsWith("=")
      ? { type: "list", formula1: source.slice(1) }
      : { type: "list", list: source.split(",").map((choice) => choice.trim()) };
  }
  if (rule.custom) return { type: "custom", formula1: formula(rule.custom.formula) };
  const type = (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) => rule[kinds[kind]] !== undefined);
  const found = type && rule[kinds[type]];
  if (!type || !found) return { type: "none" };
  const operator = keyOf(operators, found.operator) ?? "between";
  const one = { type, operator, formula1: formula(found.formula1) };
  return found.formula2 === undefined ? one : { ...one, formula2: formula(found.formula2) };
}

/** Data validation as Excel's API tells it, as a file's rule. */
export function ruleOf({ rule, ignoreBlanks, errorAlert, prompt }: Validation): ValidationRule {
  const told = {
    ...(errorAlert.title === "" ? {} : { errorTitle: errorAlert.title }),
    ...(errorAlert.message === "" ? {} : { error: errorAlert.message }),
    ...(prompt.title === "" ? {} : { promptTitle: prompt.title }),
    ...(prompt.message === "" ? {} : { prompt: prompt.message }),
  };
  const errorStyle = keyOf(alerts, errorAlert.style) ?? "stop";
  return { ...fileRule(rule), allowBlank: ignoreBlanks, errorStyle, ...told };
}
