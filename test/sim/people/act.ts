/** What people do with a whole table. */
export type TableAct =
  /** Types names of rows that come last: right below the table, or in the blank row of one that has none. */
  | { readonly do: "append"; readonly register: number; readonly names: readonly string[] }
  /** Deletes every row. */
  | { readonly do: "empty"; readonly register: number }
  /** Types a header beside the last one, so that the table has a column more. */
  | { readonly do: "widen"; readonly register: number; readonly text: string }
  /** Moves the table down or to the right, and leaves a copy of its cells in its old place. */
  | { readonly do: "leave a copy"; readonly register: number; readonly where: "above" | "before" }
  /** A co-author's Excel is offline from now on: what they do is done to the table as it is now. */
  | { readonly do: "go offline"; readonly register: number }
  /** That one is online again, and the service merges a sort of theirs: cells get what stood in them, in another order. */
  | { readonly do: "merge a sort"; readonly register: number; readonly column: number };

/**
 * One thing that somebody does, as data. Places are shares, 0 up to 1, of whatever there is by then: an act can be
 * done whenever its turn comes.
 */
export type Act =
  | TableAct
  | {
      readonly do: "type";
      readonly register: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly do: "choose";
      readonly register: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Types a formula that comes to what the cell holds. */
  | { readonly do: "type formula"; readonly register: number; readonly row: number; readonly column: number }
  | {
      readonly do: "note";
      readonly register: number;
      readonly down: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly do: "insert rows";
      readonly register: number;
      readonly row: number;
      readonly names: readonly string[];
    }
  | { readonly do: "delete row"; readonly register: number; readonly row: number }
  | { readonly do: "sort"; readonly register: number; readonly column: number; readonly ascending: boolean }
  /** Pastes some rows in the opposite order. */
  | { readonly do: "turn rows"; readonly register: number; readonly row: number; readonly count: number }
  | { readonly do: "insert row above"; readonly register: number }
  | { readonly do: "insert column before"; readonly register: number }
  | { readonly do: "insert column"; readonly register: number; readonly column: number }
  | { readonly do: "delete column"; readonly register: number; readonly column: number }
  | {
      readonly do: "swap columns";
      readonly register: number;
      readonly column: number;
      readonly other: number;
    }
  | {
      readonly do: "rename header";
      readonly register: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly do: "rename sheet"; readonly register: number; readonly text: string }
  | { readonly do: "rename table"; readonly register: number; readonly text: string }
  | { readonly do: "filter"; readonly register: number; readonly column: number; readonly row: number }
  | { readonly do: "clear filters"; readonly register: number }
  | { readonly do: "totals"; readonly register: number }
  | { readonly do: "undo" }
  /** Has formulas calculated at once, or when asked for. */
  | { readonly do: "calculate"; readonly how: "Automatic" | "Manual" }
  | { readonly do: "go to"; readonly register: number }
  /** Leaves a cell open for so many ms. */
  | { readonly do: "open a cell"; readonly ms: number }
  /** Works in another workbook for so many ms. */
  | { readonly do: "turn away"; readonly ms: number }
  | { readonly do: "lose events"; readonly count: number }
  | { readonly do: "double events"; readonly count: number }
  /** Events take so many ms longer from now on. */
  | { readonly do: "delay events"; readonly ms: number };

/** An act, and who does it. */
export type Doing = Act & { readonly by: "person" | "co-author" };
