import fc from "fast-check";
import { expect, test } from "vitest";
import { productQuotient, quotient } from "#core/values/quotient";
import { runs } from "../runs";

test.each([
  [7n, 2n, 4],
  [-7n, 2n, -4],
  [7n, -2n, -4],
  [-7n, -2n, 4],
  [5n, 4n, 1],
  [-5n, 4n, -1],
  [0n, 3n, 0],
])("%d / %d is %d, rounded half away from zero", (numerator, denominator, rounded) => {
  expect(quotient(numerator, denominator)).toBe(rounded);
});

test("nothing is divided by zero", () => {
  expect(quotient(1n, 0n)).toBeUndefined();
});

test("a quotient is within half a unit of the exact one, and has its sign", () => {
  const whole = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n });
  const divisor = fc.bigInt({ min: 2n ** 30n, max: 2n ** 60n });
  fc.assert(
    fc.property(whole, divisor, fc.boolean(), (numerator, size, isBelow) => {
      const denominator = isBelow ? -size : size;
      const rounded = BigInt(quotient(numerator, denominator)!);
      if (rounded > 2n ** 53n || rounded < -(2n ** 53n)) return;
      const rest = 2n * (numerator - rounded * denominator);
      expect(rest <= size && rest >= -size).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});

test("a product is divided as large numbers are, whatever its size and signs", () => {
  const small = fc.integer({ min: -100_000, max: 100_000 });
  const any = fc.oneof(small, fc.maxSafeInteger());
  fc.assert(
    fc.property(any, small, any, (one, other, divisor) => {
      const exact = quotient(BigInt(one) * BigInt(other), BigInt(divisor));
      expect(productQuotient(one, other, divisor)).toBe(exact);
    }),
    { numRuns: runs(500) },
  );
});
