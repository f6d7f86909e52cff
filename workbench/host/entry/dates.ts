/** Excel's serial of 1900-01-01 is 1; the serial 60 is the day that never was, 1900-02-29. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The serial of a date in the 1900 system, or `undefined` when there is no such day. */
export const serialOf = (year: number, month: number, day: number): number | undefined => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (year < 1900 || year > 9999) return undefined;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial <= 60 ? serial - 1 : serial;
};

export type Moment = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
};

/** What a serial with its fraction of a day shows on calendar and clock, to the second. */
export const momentOf = (serial: number): Moment => {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const time = new Date(EPOCH + (days < 60 ? days + 1 : days) * DAY);
  const rest = seconds - days * 86_400;
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
    weekday: time.getUTCDay(),
  };
};
