/** A key with what was held down. */
export type Key = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
};

/** What a key asks of the grid while no cell is open for typing. */
export type Command =
  | "leave"
  | "edit"
  | "clear"
  | "next-row"
  | "next-column"
  | "choices"
  | "undo"
  | "redo"
  | "select-all"
  | "move";

const plain: Record<string, Command> = {
  F6: "leave",
  F2: "edit",
  Delete: "clear",
  Backspace: "clear",
  Enter: "next-row",
  Tab: "next-column",
};
const withCtrl: Record<string, Command> = { z: "undo", y: "redo", a: "select-all" };

/** The command that Excel has on the key; "move" for all that may move over the grid. */
export function commandOf({ key, ctrl, shift, alt }: Key): Command {
  if (alt && key === "ArrowDown") return "choices";
  if (ctrl && shift && key.toLowerCase() === "z") return "redo";
  return (ctrl ? withCtrl[key.toLowerCase()] : plain[key]) ?? "move";
}

/** Which way the selection goes when a key ends typing; arrows do so only where typing replaced the cell. */
export function wayOut({ key, shift }: Key, isOver: boolean): string | undefined {
  if (key === "Enter") return shift ? "ArrowUp" : "ArrowDown";
  if (key === "Tab") return shift ? "ArrowLeft" : "ArrowRight";
  return isOver && key.startsWith("Arrow") ? key : undefined;
}
