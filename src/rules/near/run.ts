const NUMBER_AT_END = /\d+$/;

/** The code after this one in a run: 1.10 after 1.9, 0042 after 0041; undefined of one that ends with no number. */
const nextInRun = (code: string): string | undefined => {
  const [number] = NUMBER_AT_END.exec(code) ?? [];
  if (number === undefined || number.length > 15) return undefined;
  return code.slice(0, -number.length) + String(Number(number) + 1).padStart(number.length, "0");
};

/** The codes around a cell in its column; undefined where none stands. */
type Around = {
  readonly secondAbove: string | undefined;
  readonly above: string | undefined;
  readonly below: string | undefined;
};

/**
 * The code that Excel made this number of, where the column shows it: the next after the one above, which Excel shows as this
 * number, in a run that two above it begin or the one below goes on (1.8, 1.9 and 1,1 are 1.10 last).
 */
export const meantInRun = (shown: string, { secondAbove, above, below }: Around): string | undefined => {
  const next = above === undefined ? undefined : nextInRun(above);
  if (next === undefined || next === shown || String(Number(next)) !== shown) return undefined;
  const isBegun = secondAbove !== undefined && nextInRun(secondAbove) === above;
  return isBegun || (below !== undefined && nextInRun(next) === below) ? next : undefined;
};
