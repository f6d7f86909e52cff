const times = Number(process.env["KONTERA_RUNS"] ?? 1);

/** How many random cases a property is tried on: so many a day, KONTERA_RUNS times as many where it is set, as at night. */
export const runs = (daily: number): number => Math.ceil(daily * times);

/**
 * Which moments of a job are tried, where each takes long: every so-manieth from one by chance, so that all come in a few
 * runs, and every one of them where KONTERA_RUNS asks for more than once a day.
 */
export const spread = (daily: number): { readonly from: number; readonly step: number } =>
  times > 1 ? { from: 0, step: 1 } : { from: Math.floor(Math.random() * daily), step: daily };
