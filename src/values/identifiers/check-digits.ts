const digitAt = (digits: string, at: number): number => digits.charCodeAt(at) - 0x30;

/** Luhn's checksum: every second digit from the right, beginning with the next to last, counts double, digit by digit. */
export const hasLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digitAt(digits, at);
    const isDoubled = (digits.length - at) % 2 === 0;
    sum += isDoubled ? (digit < 5 ? 2 * digit : 2 * digit - 9) : digit;
  }
  return sum % 10 === 0;
};

/** The sum of digits, each times its weight. */
export const weighedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * digitAt(digits, at), 0);

/** ISO 7064 mod 11,10 over digits, the last of which is the check digit. */
export const hasMod1110 = (digits: string): boolean => {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (digitAt(digits, at) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
};

/** What is left when digits too many for a number are divided. */
export const remainder = (digits: string, by: number): number => {
  let rest = 0;
  for (let at = 0; at < digits.length; at++) rest = (rest * 10 + digitAt(digits, at)) % by;
  return rest;
};

/** GS1's weights of 13 digits: every second one counts three times. */
const GS1 = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];

/** The check digit of GS1's numbers of 13 digits. */
export const hasGs1 = (digits: string): boolean => weighedSum(digits, GS1) % 10 === 0;
