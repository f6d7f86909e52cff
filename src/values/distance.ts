/** A point on the earth, in millionths of a degree. */
export type Point = { readonly latitude: number; readonly longitude: number };

/** The earth's mean radius, and so the length of a degree from pole to pole. */
const EARTH_METERS = 6_371_009;
const MILLIONTH = Math.PI / 180 / 1_000_000;

/** One millionth of a degree of latitude, in metres. */
export const LATITUDE_METERS = EARTH_METERS * MILLIONTH;

/** One millionth of a degree of longitude at a latitude, in metres: the nearer a pole, the shorter. */
export const longitudeMeters = (latitude: number): number => LATITUDE_METERS * Math.cos(latitude * MILLIONTH);

/** How far it is between two points as the crow flies, in metres (#120). */
export const metersBetween = (one: Point, other: Point): number => {
  const north = Math.sin(((other.latitude - one.latitude) * MILLIONTH) / 2) ** 2;
  const east = Math.sin(((other.longitude - one.longitude) * MILLIONTH) / 2) ** 2;
  const arc = north + Math.cos(one.latitude * MILLIONTH) * Math.cos(other.latitude * MILLIONTH) * east;
  return 2 * EARTH_METERS * Math.asin(Math.min(1, Math.sqrt(arc)));
};
