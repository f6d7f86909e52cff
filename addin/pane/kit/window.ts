/** Rows drawn above and below those that can be seen, so that a fast hand meets no white. */
const MARGIN = 8;

/** Which rows of a long list stand in view: the first, and one past the last. */
export type RowWindow = { readonly first: number; readonly end: number };

/** The rows to draw of a list of rows of one height; `top` is how far the list has gone above the view, in px. */
export const windowOf = (top: number, viewHeight: number, rowHeight: number, count: number): RowWindow => {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - MARGIN));
  const end = Math.max(first, Math.min(count, Math.ceil((top + viewHeight) / rowHeight) + MARGIN));
  return { first, end };
};
