import type { Area } from "./area";

/** Which rows a column lets through, in the API's own shape (Excel.FilterCriteria). */
export type FilterCriteria = {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
};

/** A filter over a block with a header row; criteria by column offset. A table carries its own. */
export type Filter = { area: Area; readonly criteria: Map<number, FilterCriteria> };
