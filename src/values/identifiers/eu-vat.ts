import { hasLuhn, hasMod1110, remainder, weighedSum } from "./check-digits";

/** How a country writes its VAT numbers after its two letters, and which of them have a right check digit. */
type VatForm = { readonly shape: RegExp; readonly isRight?: (number: string) => boolean };

const mod11 = (digits: string, weights: readonly number[]): number => weighedSum(digits, weights) % 11;
const last = (digits: string): number => Number(digits.at(-1));

const austrian = (number: string): boolean => {
  const digits = number.slice(1);
  let sum = 4;
  for (let at = 0; at < 7; at++) {
    const digit = Number(digits[at]) * (at % 2 === 0 ? 1 : 2);
    sum += Math.floor(digit / 10) + (digit % 10);
  }
  return (10 - (sum % 10)) % 10 === last(digits);
};

const finnish = (number: string): boolean => {
  const rest = mod11(number, [7, 9, 10, 5, 8, 4, 2]);
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === last(number);
};

/** Only keys of two digits are checked; other companies have letters in theirs. */
const french = (number: string): boolean =>
  !/^\d{11}$/.test(number) || (12 + 3 * remainder(number.slice(2), 97)) % 97 === Number(number.slice(0, 2));

const portuguese = (number: string): boolean => {
  const check = 11 - mod11(number, [9, 8, 7, 6, 5, 4, 3, 2]);
  return (check > 9 ? 0 : check) === last(number);
};

const norwegian = (number: string): boolean => {
  const check = 11 - mod11(number, [3, 2, 7, 6, 5, 4, 3, 2]);
  return (check === 11 ? 0 : check) === Number(number[8]);
};

const irish = (number: string): boolean => {
  if (!/^\d{7}[A-W]/.test(number)) return true;
  const second = number.length > 8 ? (number.charCodeAt(8) - 64) * 9 : 0;
  const rest = (weighedSum(number, [8, 7, 6, 5, 4, 3, 2]) + second) % 23;
  return (rest === 0 ? "W" : String.fromCharCode(64 + rest)) === number[7];
};

const slovenian = (number: string): boolean => {
  const check = 11 - mod11(number, [8, 7, 6, 5, 4, 3, 2]);
  return check !== 11 && (check === 10 ? 0 : check) === last(number);
};

const dutch = (number: string): boolean => {
  const nine = number.slice(0, 9);
  const asDigits = `NL${number}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return mod11(nine, [9, 8, 7, 6, 5, 4, 3, 2]) === last(nine) || remainder(asDigits, 97) === 1;
};

/** The VAT numbers of the countries of the EU, and of its neighbours, but for Sweden (formats E3). */
export const vatForms: Readonly<Record<string, VatForm>> = {
  AT: { shape: /^U\d{8}$/, isRight: austrian },
  BE: {
    shape: /^[01]\d{9}$/,
    isRight: (number) => 97 - remainder(number.slice(0, 8), 97) === Number(number.slice(8)),
  },
  BG: { shape: /^\d{9,10}$/ },
  CY: { shape: /^\d{8}[A-Z]$/ },
  CZ: { shape: /^\d{8,10}$/ },
  DE: { shape: /^[1-9]\d{8}$/, isRight: hasMod1110 },
  DK: { shape: /^\d{8}$/, isRight: (number) => mod11(number, [2, 7, 6, 5, 4, 3, 2, 1]) === 0 },
  EE: {
    shape: /^\d{9}$/,
    isRight: (number) => (10 - (weighedSum(number, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10 === last(number),
  },
  EL: {
    shape: /^\d{9}$/,
    isRight: (number) => mod11(number, [256, 128, 64, 32, 16, 8, 4, 2]) % 10 === last(number),
  },
  ES: { shape: /^[A-Z0-9]\d{7}[A-Z0-9]$/ },
  /** The one-stop shop's, for companies outside the EU. */
  EU: { shape: /^\d{9}$/ },
  FI: { shape: /^\d{8}$/, isRight: finnish },
  FR: { shape: /^[A-HJ-NP-Z0-9]{2}\d{9}$/, isRight: french },
  GB: { shape: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/ },
  HR: { shape: /^\d{11}$/, isRight: hasMod1110 },
  HU: {
    shape: /^\d{8}$/,
    isRight: (number) => (10 - (weighedSum(number, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 === last(number),
  },
  IE: { shape: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/, isRight: irish },
  IT: { shape: /^\d{11}$/, isRight: hasLuhn },
  LT: { shape: /^(?:\d{9}|\d{12})$/ },
  LU: {
    shape: /^\d{8}$/,
    isRight: (number) => remainder(number.slice(0, 6), 89) === Number(number.slice(6)),
  },
  LV: { shape: /^\d{11}$/ },
  MT: { shape: /^\d{8}$/ },
  NL: { shape: /^\d{9}B\d{2}$/, isRight: dutch },
  NO: { shape: /^\d{9}(?:MVA)?$/, isRight: norwegian },
  PL: {
    shape: /^\d{10}$/,
    isRight: (number) => mod11(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) === last(number),
  },
  PT: { shape: /^\d{9}$/, isRight: portuguese },
  RO: { shape: /^\d{2,10}$/ },
  SI: { shape: /^\d{8}$/, isRight: slovenian },
  SK: { shape: /^\d{10}$/, isRight: (number) => remainder(number, 11) === 0 },
  XI: { shape: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/ },
};
