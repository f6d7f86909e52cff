const AREA = /^\$?[A-Z]{0,3}\$?(\d+)(?::\$?[A-Z]{0,3}\$?(\d+))?$/;

/** The rows of each area of an address, zero-based; undefined when whole columns are meant, or nothing that is an address. */
export const addressAreas = (
  address: string,
): readonly (readonly [first: number, last: number])[] | undefined => {
  const areas = address.split(",").map((area) => addressRows(area));
  return areas.every((area) => area !== undefined) ? areas : undefined;
};

/**
 * The first and last row of an address as events give it ("B2:C9", "4:4", "A1,C7"), zero-based; undefined when
 * whole columns are meant, or nothing that is an address.
 */
export const addressRows = (address: string): readonly [first: number, last: number] | undefined => {
  let first = Infinity;
  let last = -1;
  for (const area of address.split(",")) {
    const [, from, to = from] = AREA.exec(area.slice(area.lastIndexOf("!") + 1).trim()) ?? [];
    if (from === undefined || to === undefined) return undefined;
    first = Math.min(first, Number(from) - 1);
    last = Math.max(last, Number(to) - 1);
  }
  return [first, last];
};
