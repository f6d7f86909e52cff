const times = Number(process.env["KONTERA_RUNS"] ?? 1);

/** How many random cases a property is tried on: so many a day, KONTERA_RUNS times as many where it is set, as at night. */
export const runs = (daily: number): number => Math.ceil(daily * times);
