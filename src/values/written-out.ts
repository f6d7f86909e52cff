const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** No number that anybody means has so many zeros. */
const MOST_ZEROS = 400;

/**
 * A number in a program's notation, with a decimal point and perhaps an exponent, as its digits alone, times ten to the power
 * of `shift`: `1.5e-7` is 0.00000015. What is no such number, or would be all zeros, stays as it is.
 */
export const writtenOut = (text: string, shift = 0): string => {
  const [, sign = "", whole = "", part = "", exponent] = DECIMAL.exec(text) ?? [];
  const by = Number(exponent ?? 0) + shift;
  if (whole === "" || (exponent === undefined && shift === 0) || Math.abs(by) > MOST_ZEROS) return text;
  const point = whole.length + by;
  const digits = whole + part;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = padded.slice(at).replace(/0+$/, "");
  return `${sign}${left}${right === "" ? "" : `.${right}`}`;
};
