// In Excel's standard font a digit is 7 pixels wide, and a cell keeps 5 pixels free; a pixel is 0.75 points.
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in points, from the characters that a file counts in. */
export const toPoints = (characters: number): number =>
  Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;

/** A column's width in characters, to two decimals, from points. */
export const toCharacters = (points: number): number =>
  Math.max(0, Math.round(((points / POINTS_PER_PIXEL - PADDING) / DIGIT) * 100) / 100);
