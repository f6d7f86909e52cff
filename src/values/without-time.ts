import type { FaultCode } from "./cell";

const TIME = /[t ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?: ?(?:(am|pm)|(z|[-+]\d{2}(?::?\d{2})?)))?$/;

const isTimeOfDay = (hour: number, minute: number, second: number, half: string | undefined): boolean => {
  const isHour = half === undefined ? hour < 24 : hour >= 1 && hour <= 12;
  return isHour && minute < 60 && second < 60;
};

/**
 * A date in small letters without its time of day. A time that no clock shows is none, 24:00 neither: nobody can tell which
 * day is meant. A moment told by UTC or another offset may be another day where it is read, unless it is midnight.
 */
export const withoutTime = (text: string): { readonly date: string } | FaultCode => {
  const [whole, hour, minute, second = "0", fraction = "0", half, offset] = TIME.exec(text) ?? [];
  if (whole === undefined) return { date: text };
  const parts = [Number(hour), Number(minute), Number(second)] as const;
  if (!isTimeOfDay(...parts, half)) return "not-a-date";
  const isMidnight = parts.every((part) => part === 0) && Number(fraction) === 0;
  if (offset !== undefined && !isMidnight) return "other-clock";
  return { date: text.slice(0, -whole.length) };
};
