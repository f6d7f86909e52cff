/**
 * What is known about where a cell comes from. `decimal` and `dateOrder` are a person's decision for one column
 * of a text file; they settle values that can be read in two ways (`1,234`, `01-03-2016`), and a date that has the day where
 * the month should stand is none then. Without them such a value is a fault.
 */
export type ReadOptions = {
  readonly date1904: boolean;
  readonly decimal?: "," | ".";
  readonly dateOrder?: "ymd" | "dmy" | "mdy";
};
