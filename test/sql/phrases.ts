/** A number or nothing as it is compared. */
export const told = (column: string): string => `coalesce((${column})::HUGEINT::VARCHAR, '-')`;

/** A code or a name as it is compared: what is blank is nothing. */
export const named = (column: string): string => `coalesce(nullif(${column}::VARCHAR, ''), '-')`;

/** An answer: the parts of a line, between blanks. */
export const line = (...parts: readonly string[]): string =>
  `SELECT concat_ws(' ', ${parts.join(", ")}) AS line`;

/** A text of a code as codes are compared. */
export const key = (column: string): string => `lower(trim(${column}))`;

/** A text as a whole number of some decimals; NULL where it is none. */
export const scaled = (column: string, decimals: number): string =>
  `(TRY_CAST(nullif(trim(${column}), '') AS DECIMAL(24, ${decimals})) * 1${"0".repeat(decimals)})::HUGEINT`;

/** A quotient of whole numbers, rounded half away from zero; NULL by zero. */
export const quotient = (over: string, under: string): string =>
  `(CASE WHEN (${under}) <> 0 THEN (sign(${over}) * sign(${under})
    * ((2 * abs(${over}) + abs(${under})) // (2 * abs(${under}))))::HUGEINT END)`;
