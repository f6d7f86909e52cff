import { buildIndex } from "../../../book/keys";
import type { RowId } from "../../../book/row-id";
import { numbers, type Table, type RowIndex } from "../../../book/table";
import { rowsIn } from "../../../columns/key-index";
import type { Folded } from "../../../values/brands";
import { LATITUDE_METERS, longitudeMeters, metersBetween, type Point } from "../../../values/distance";
import type { Task } from "../../../values/task";
import { finish } from "../../../values/task";

/** A place with a radius wider than this, in metres, is a county and no place of work. */
export const WIDEST = 50_000;
import { fold } from "../../../values/text";

/** A place as a circle; the radius in metres. */
type Circle = Point & { readonly radius: number };

/** Finds the places whose circles overlap one's own, however many places there are. */
export type NearPlaces = {
  /** Makes the grid, in slices. */
  readonly prepare: () => Task<unknown>;
  readonly near: (row: RowId) => RowId[];
  /** Must be called when a place or the default radius changes. */
  readonly forget: () => void;
};

/** The grid's squares, in millionths of a degree: about two kilometres each way in Sweden. */
const HIGH = 18_000;
const WIDE = 36_000;
/** Farther from the equator than this the grid is of no use, and nobody works there. */
const FARTHEST = 85_000_000;

const squareOf = (latitude: number, longitude: number): Folded =>
  fold(`${Math.floor(latitude / HIGH)},${Math.floor(longitude / WIDE)}`);

/** The squares that a circle of so many metres around a point touches. */
function* squaresAround({ latitude, longitude }: Point, meters: number): Generator<Folded> {
  const north = meters / LATITUDE_METERS;
  const east = meters / longitudeMeters(Math.min(Math.abs(latitude) + north, FARTHEST));
  for (let up = Math.floor((latitude - north) / HIGH); up <= Math.floor((latitude + north) / HIGH); up++)
    for (
      let over = Math.floor((longitude - east) / WIDE);
      over <= Math.floor((longitude + east) / WIDE);
      over++
    )
      yield fold(`${up},${over}`);
}

/** The places of a table as circles in a grid; `standardRadius` is for those without a radius of their own. */
export const nearPlaces = (table: Table<"places">, standardRadius: () => number): NearPlaces => {
  const latitudes = numbers(table, "latitude");
  const longitudes = numbers(table, "longitude");
  const radii = numbers(table, "radius");
  let largest: number | undefined;
  const circleOf = (row: RowId): Circle | undefined => {
    const [latitude, longitude] = [latitudes[row], longitudes[row]];
    if (latitude === undefined || longitude === undefined) return undefined;
    const isNowhere = latitude === 0 && longitude === 0;
    const radius = radii[row] ?? standardRadius();
    if (isNowhere || radius > WIDEST || Math.abs(latitude) > FARTHEST) return undefined;
    return { latitude, longitude, radius };
  };
  const squareOfRow = (row: RowId): Folded | undefined => {
    const [latitude, longitude] = [latitudes[row], longitudes[row]];
    return latitude === undefined || longitude === undefined ? undefined : squareOf(latitude, longitude);
  };
  const prepare = (): Task<RowIndex> => buildIndex(table, "square", squareOfRow, ["latitude", "longitude"]);
  const largestRadius = (): number => {
    let most = standardRadius();
    for (const row of table.order) most = Math.max(most, radii[row] ?? 0);
    return Math.min(most, WIDEST);
  };
  return {
    prepare,
    near: (row) => {
      const own = table.raw[row] && circleOf(row);
      if (!own) return [];
      largest ??= largestRadius();
      const grid = finish(prepare());
      const found: RowId[] = [];
      for (const square of squaresAround(own, own.radius + largest))
        for (const other of rowsIn(grid, square)) {
          const circle = other === row ? undefined : circleOf(other);
          if (circle && metersBetween(own, circle) < own.radius + circle.radius) found.push(other);
        }
      return found;
    },
    forget: () => {
      largest = undefined;
    },
  };
};
