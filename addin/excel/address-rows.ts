import { columnNumber } from "#core/values/a1";

const CELL = /^\$?([A-Z]{1,3})\$?\d+$/;

/** The column of an address that is one cell, zero-based; undefined of any other. */
export const addressColumn = (address: string): number | undefined => {
  const [, letters] = CELL.exec(address.slice(address.lastIndexOf("!") + 1)) ?? [];
  return letters === undefined ? undefined : columnNumber(letters);
};

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
