// In Excel's standard font a digit is 7 pixels wide, and a cell keeps 5 pixels free; a pixel is 0.75 points.
const digit = 7;
const padding = 5;
const pointsPerPixel = 0.75;

/** A column's width in points, from the characters that a file counts in. */
export const toPoints = (characters: number): number =>
  Math.round(characters * digit + padding) * pointsPerPixel;

/** A column's width in characters, to two decimals, from points. */
export const toCharacters = (points: number): number =>
  Math.max(0, Math.round(((points / pointsPerPixel - padding) / digit) * 100) / 100);
