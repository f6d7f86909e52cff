import type { Area } from "../model/area";
import type { Content } from "../model/content";

/** The parts of a table that a formula may name. */
export type TablePart = "Data" | "All" | "Headers";

export type Operator = "=" | "<>" | "<=" | ">=" | "<" | ">" | "+" | "-" | "*" | "/";

/** A formula that was read. A range without a sheet's name is on the sheet of the formula. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Content }
  | { readonly kind: "range"; readonly sheet: string | undefined; readonly area: Area }
  | {
      readonly kind: "table";
      readonly name: string;
      readonly part: TablePart;
      /** One column of it, by its header; all where it is not said. */ readonly column?: string;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "minus"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };
