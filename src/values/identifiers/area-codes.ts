/** The Swedish area codes of two and three digits, with those of mobiles and of companies; all others have four. */
const SHORT = new Set(
  "08 010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 090 070 072 073 076 079 071 074 075 078".split(
    " ",
  ),
);

/** The area code that a Swedish number begins with, its zero included. */
export const areaCodeOf = (digits: string): string =>
  [2, 3].map((length) => digits.slice(0, length)).find((code) => SHORT.has(code)) ?? digits.slice(0, 4);
