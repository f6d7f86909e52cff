/** The value types that the definitions share; those with bounds or choices stand beside their register. */
export const text = { kind: "text" } as const;
export const code = { kind: "code" } as const;
export const bool = { kind: "bool" } as const;
export const date = { kind: "date" } as const;
export const hours = { kind: "hours", min: 0 } as const;
export const money = { kind: "money", min: 0 } as const;

/** Momssats, per cent (#170). */
export const vatRate = { kind: "integer", min: 0, max: 100, percent: true } as const;

/** A choice of these, by their ids. */
export const oneOf = <const Choices extends readonly string[]>(...choices: Choices) =>
  ({ kind: "enum", choices }) as const;

/** What a column of bools holds. */
export const NO = 0;
export const YES = 1;
