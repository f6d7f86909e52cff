/**
 * How one Excel differs from another in what it does, beside what it says it can do (its requirement sets). Each member
 * names the public source that tells of it.
 */
export type Behavior = {
  /**
   * Some calls fail while another workbook has the focus: on Windows and Mac, where several can be open in one Excel
   * (Microsoft's page on troubleshooting, "API limitations when the active workbook switches").
   */
  readonly needsFocus: boolean;
  /**
   * What an add-in does can be undone by the person, who loses none of the earlier acts to it (Microsoft's page on
   * undo capabilities). Older builds empty the list at each write (office-js issues 2802 and 6170).
   */
  readonly keepsUndoList: boolean;
  /** Members that are refused in an undo group with UndoNotSupported (the table on the same page). */
  readonly notInUndoGroup: readonly string[];
  /** So many cells written in one group are refused as well (office-js issue 6491). */
  readonly undoGroupCells: number;
  /** Whether a cell that is filled from its drop-down raises a change; on the web it does not (office-js issue 3888). */
  readonly tellsChoices: boolean;
  /** Whether a table that goes raises an event; on the Mac it does not (office-js issue 1320). */
  readonly tellsDeletedTables: boolean;
  /** How long events are on their way, in ms: seconds are told of on some machines (office-js issues 521 and 1502). */
  readonly eventDelay: number;
  /**
   * Whether asking for cells of a kind fails when there are none, as Microsoft's page on special cells says. No Excel has
   * shown it on a very hidden sheet yet (E1 in docs/assumptions.md): one that does not gives the range itself.
   */
  readonly missesCells: boolean;
};

/** An Excel of which nothing is told that differs. */
export const PLAIN_BEHAVIOR: Behavior = {
  needsFocus: false,
  keepsUndoList: false,
  notInUndoGroup: [],
  undoGroupCells: Infinity,
  tellsChoices: true,
  tellsDeletedTables: true,
  eventDelay: 0,
  missesCells: true,
};
