/** The rows that are ticked once one of a list is ticked, or no longer; with Shift, all from the one before to it are. */
export const tickedAfter = <Row>(
  ticks: ReadonlySet<Row>,
  rows: readonly Row[],
  { at, from, isRange }: { readonly at: number; readonly from: number; readonly isRange: boolean },
): ReadonlySet<Row> => {
  const next = new Set(ticks);
  if (isRange) {
    for (const row of rows.slice(Math.min(at, from), Math.max(at, from) + 1)) next.add(row);
    return next;
  }
  const row = rows[at];
  if (row !== undefined && !next.delete(row)) next.add(row);
  return next;
};

/** Whether a press ticks a row in place of opening it: with a key held down, or while several are being ticked. */
export const isTickingPress = ({ shiftKey, ctrlKey, metaKey }: MouseEvent, isTicking: boolean): boolean =>
  shiftKey || ctrlKey || metaKey || isTicking;

/** A press that ticks selects no text, and leaves the keyboard where the stretch to tick begins. */
export const keepsText = (event: MouseEvent): void => {
  if (event.shiftKey || event.ctrlKey || event.metaKey) event.preventDefault();
};
