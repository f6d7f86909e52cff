/** Whether digits bear their own check digit by Luhn: every other from the last but one is doubled. */
export const isLuhn = (digits: string): boolean => {
  const sum = Array.from(digits)
    .reverse()
    .reduce((all, digit, at) => {
      const one = Number(digit) * (at % 2 === 1 ? 2 : 1);
      return all + (one > 9 ? one - 9 : one);
    }, 0);
  return sum % 10 === 0;
};

/** Whether thirteen digits are a GLN: from the right every other counts three times. */
export const isGln = (digits: string): boolean => {
  const sum = Array.from(digits)
    .reverse()
    .reduce((all, digit, at) => all + Number(digit) * (at % 2 === 1 ? 3 : 1), 0);
  return digits.length === 13 && sum % 10 === 0;
};

/** The ten digits of a company's number as it should be written; undefined where it is written otherwise or is none. */
export const companyDigits = (text: string): string | undefined => {
  const digits = text.replace("-", "");
  return /^\d{6}-\d{4}$/.test(text) && Number(digits.slice(2, 4)) >= 20 && isLuhn(digits)
    ? digits
    : undefined;
};
