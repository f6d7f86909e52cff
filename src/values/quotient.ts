/** A quotient of whole numbers, rounded half away from zero to a whole number; undefined by zero. Exact at any size. */
export const quotient = (numerator: bigint, denominator: bigint): number | undefined => {
  if (denominator === 0n) return undefined;
  const isBelow = numerator < 0n !== denominator < 0n;
  const [over, under] = [magnitude(numerator), magnitude(denominator)];
  const size = (2n * over + under) / (2n * under);
  return Number(isBelow ? -size : size);
};

/** From here on a product, or what is a unit more, may not be a whole number that is kept exactly. */
const LARGE = 2 ** 52;

/** `quotient` of a product of two whole numbers by a third; without large numbers as long as the product is none. */
export const productQuotient = (one: number, other: number, divisor: number): number | undefined => {
  if (divisor === 0) return undefined;
  const product = one * other;
  if (Math.abs(product) >= LARGE) return quotient(BigInt(one) * BigInt(other), BigInt(divisor));
  const [over, under] = divisor < 0 ? [-product, -divisor] : [product, divisor];
  // The quotient may have been rounded up to a whole one: the rest is as much less than none then, and rounds to it.
  const whole = Math.trunc(over / under);
  const rest = over - whole * under;
  return whole + (2 * Math.abs(rest) < under ? 0 : Math.sign(rest));
};

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
