import type { Area } from "../../host/model/area";
import type { Spot } from "./source";

/** What the person at the grid can do to the book, and what the grid asks of it. */
export type GridActs = {
  readonly select: (area: Area) => void;
  /** Gives false when the entry was refused, and the person has to go on typing. */
  readonly type: (spot: Spot, text: string) => boolean;
  readonly paste: (spot: Spot, matrix: string[][]) => void;
  readonly clear: (area: Area) => void;
  readonly cells: (area: Area) => string[][];
  readonly editText: (spot: Spot) => string;
  readonly choices: (spot: Spot) => readonly string[];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly resize: (column: number, width: number) => void;
  readonly editing: (isEditing: boolean) => void;
  readonly leave: (isBack: boolean) => void;
};

/** The words that the grid says to who cannot see it. */
export type GridWords = { readonly cell: string; readonly choices: string };
