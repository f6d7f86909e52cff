import type { EnumChoice } from "./enum";

/**
 * What the cells of a column hold. `min` and `max` are written as a person writes the number (kronor, hours),
 * not in the stored unit.
 */
export type ValueType =
  | { readonly kind: "text" }
  | { readonly kind: "code" }
  | { readonly kind: "integer"; readonly min?: number; readonly max?: number }
  | { readonly kind: "decimal"; readonly min?: number; readonly max?: number }
  | { readonly kind: "hours"; readonly min?: number }
  | { readonly kind: "money"; readonly min?: number }
  | { readonly kind: "date" }
  | { readonly kind: "time" }
  | { readonly kind: "bool" }
  | { readonly kind: "enum"; readonly choices: readonly EnumChoice[] }
  | { readonly kind: "color"; readonly auto?: true };

/**
 * A value as the books keep it. Text, code, color and enum (the choice's id) are strings; the rest are whole
 * numbers: öre, ten-thousandths of an hour, millionths (decimal), days since 1970-01-01, minutes since midnight, bool 0 or 1.
 */
export type StoredValue = string | number;
