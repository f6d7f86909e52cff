import { ExcelError } from "../model/excel-error";
import type { FilterCriteria } from "../model/filter";
import { asRecord } from "./values";

const invalid = (): never => {
  throw new ExcelError("InvalidArgument");
};

const texts = (values: unknown): string[] => {
  if (!Array.isArray(values)) return invalid();
  return values.map((value: unknown) => {
    if (typeof value === "string") return value;
    // A whole date or month as a value ({ date, specificity }) is not played.
    throw new ExcelError("NotImplemented", "FilterDatetime is not implemented");
  });
};

const NOTHING_SAID = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  filterOn: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

/** Criteria as Excel tells them: every member is there, null where it says nothing; so for a column without filter, too (office-js issue 1226). */
export const toldCriteria = (criteria: FilterCriteria | undefined) => ({ ...NOTHING_SAID, ...criteria });

/** Reads criteria as the add-in gives them: a list of values, or one or two custom criteria. */
export const asCriteria = (value: unknown): FilterCriteria => {
  const given = asRecord(value);
  // What Excel tells it does not take back: the same report.
  if (Object.values(given).includes(null)) return invalid();
  const { filterOn, values, criterion1, criterion2, operator } = given;
  switch (filterOn) {
    case "Values":
      return { filterOn, values: texts(values) };
    case "Custom":
      return {
        filterOn,
        criterion1: typeof criterion1 === "string" ? criterion1 : invalid(),
        ...(typeof criterion2 === "string" ? { criterion2 } : {}),
        ...(typeof operator === "string" ? { operator } : {}),
      };
    default:
      if (typeof filterOn !== "string") return invalid();
      throw new ExcelError("NotImplemented", `FilterCriteria.filterOn "${filterOn}" is not implemented`);
  }
};
