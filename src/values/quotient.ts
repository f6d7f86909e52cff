/** A quotient of whole numbers, rounded half away from zero to a whole number; undefined by zero. Exact at any size. */
export const quotient = (numerator: bigint, denominator: bigint): number | undefined => {
  if (denominator === 0n) return undefined;
  const isBelow = numerator < 0n !== denominator < 0n;
  const [over, under] = [magnitude(numerator), magnitude(denominator)];
  const size = (2n * over + under) / (2n * under);
  return Number(isBelow ? -size : size);
};

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
