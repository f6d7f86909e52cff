import { CellError, toApiValue, type Content } from "../model/content";
import { ExcelError } from "../model/excel-error";
import type { FilterCriteria } from "../model/filter";

type Test = (content: Content, text: string) => boolean;

const wildcard = (pattern: string): RegExp => {
  const source = pattern.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (whole, kept: string, wild: string) => {
      if (kept) return `\\${kept}`;
      if (wild) return wild === "*" ? ".*" : ".";
      return `\\${whole}`;
    },
  );
  return new RegExp(`^${source}$`, "is");
};

const compare = (operator: string, left: number, right: number): boolean => {
  if (operator === ">") return left > right;
  if (operator === ">=") return left >= right;
  if (operator === "<") return left < right;
  return left <= right;
};

/** One custom criterion: `=x`, `<>x`, `>5` …; `*` and `?` are wildcards in text. */
const criterion = (written: string): Test => {
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(written) ?? [];
  if (operator === "=" || operator === "<>") {
    const pattern = wildcard(operand);
    const number = operand.trim() === "" ? NaN : Number(operand);
    const equal: Test = (content, text) => content === number || pattern.test(text);
    return operator === "=" ? equal : (content, text) => !equal(content, text);
  }
  const limit = Number(operand);
  return (content) => typeof content === "number" && compare(operator, content, limit);
};

const both = (first: Test, second: Test, operator: string | undefined): Test =>
  operator === "Or"
    ? (content, text) => first(content, text) || second(content, text)
    : (content, text) => first(content, text) && second(content, text);

/** The test that filter criteria put to each cell of their column. */
export const passes = (criteria: FilterCriteria): Test => {
  switch (criteria.filterOn) {
    case "Values": {
      // Assumption A23: a values filter compares with the text that the cell shows, ignoring case.
      const wanted = new Set((criteria.values ?? []).map((value) => value.toLowerCase()));
      return (content, text) =>
        wanted.has(text.toLowerCase()) ||
        (!(content instanceof CellError) && wanted.has(String(toApiValue(content)).toLowerCase()));
    }
    case "Custom": {
      const first = criterion(criteria.criterion1 ?? "");
      return criteria.criterion2 === undefined
        ? first
        : both(first, criterion(criteria.criterion2), criteria.operator);
    }
    default:
      throw new ExcelError(
        "NotImplemented",
        `Filter.apply with filterOn ${criteria.filterOn} is not implemented`,
      );
  }
};
