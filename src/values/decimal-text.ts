/** With exactly three decimals `1,234` could be a thousand, so a fourth is written. */
const AMBIGUOUS = 3;

/**
 * A scaled whole number as text: no thousands sign, at least `fewest` decimals and no needless zeros, never so
 * that it can be read in two ways.
 */
export const decimalText = (value: number, scale: number, fewest: number, mark: "," | "."): string => {
  const digits = String(Math.abs(value)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const decimals = withoutNeedlessZeros(digits.slice(digits.length - scale), fewest);
  const sign = value < 0 ? "-" : "";
  if (decimals === "") return sign + whole;
  return `${sign}${whole}${mark}${decimals.length === AMBIGUOUS ? `${decimals}0` : decimals}`;
};

const withoutNeedlessZeros = (decimals: string, fewest: number): string => {
  let end = decimals.length;
  while (end > fewest && decimals[end - 1] === "0") end--;
  return decimals.slice(0, end);
};
