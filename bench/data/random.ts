/** Numbers from 0 up to 1 that look random and are the same every time: mulberry32. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Chooses among things by such numbers. */
export const chooser =
  (random: () => number) =>
  <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error("Nothing to choose from");
    return one;
  };

/**
 * Cells as Excel hands them over: parsed from JSON, so that equal texts are not the same string in memory.
 * A piece at a time, for no string holds a million rows.
 */
export const asFromExcel = <Row>(rows: readonly Row[]): Row[] => {
  const parsed: Row[] = [];
  for (let at = 0; at < rows.length; at += 1000)
    for (const row of JSON.parse(JSON.stringify(rows.slice(at, at + 1000))) as Row[]) parsed.push(row);
  return parsed;
};
