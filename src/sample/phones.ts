import type { Draw } from "./random";

/** The numbers that the post and telecom authority keeps free for books and films: no one answers. */
const ranges = {
  mobile: {
    first: 605,
    last: 699,
    digits: 3,
    write: (end: string) => `070-174 0${end[0] ?? ""} ${end.slice(1)}`,
  },
  stockholm: { first: 0, last: 99, digits: 2, write: (end: string) => `08-465 004 ${end}` },
  gothenburg: { first: 0, last: 99, digits: 2, write: (end: string) => `031-390 06 ${end}` },
  malmo: { first: 0, last: 99, digits: 2, write: (end: string) => `040-628 04 ${end}` },
  kiruna: { first: 200, last: 299, digits: 3, write: (end: string) => `0980-319 ${end}` },
} as const;

export type PhoneArea = keyof typeof ranges;

/** A Swedish phone number that belongs to no one. */
export const phoneNumber = (draw: Draw, area: PhoneArea): string => {
  const { first, last, digits, write } = ranges[area];
  return write(String(draw.between(first, last)).padStart(digits, "0"));
};
