const DIGITS = /^\d+$/;
const ZEROS_IN_FRONT = /^0+(?=\d)/;

/** A code without the zeros in front of its digits: 10 for 0010; a code of more than digits is what it is. */
export const withoutZeros = (code: string): string =>
  DIGITS.test(code) ? code.replace(ZEROS_IN_FRONT, "") : code;

/** Whether zeros stand in front of a code of digits. */
export const hasZeros = (code: string): boolean => withoutZeros(code) !== code;
