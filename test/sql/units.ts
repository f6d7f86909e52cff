/** A figure in so many parts of its unit, whole; `-` of none. */
export const parts = (figure: number | null, unit: number): string =>
  figure === null ? "-" : String(Math.round(figure * unit));

/** A code or a name as codes are compared; `-` of none. */
export const code = (name: string | null | undefined): string => name?.trim().toLowerCase() || "-";
