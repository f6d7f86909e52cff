import type { Area } from "../../host/model/area";
import type { GridActs } from "./acts";
import { fromClipboard, toClipboard } from "./clipboard";

/** What the clipboard's keys ask of the grid. */
type Target = {
  readonly element: HTMLElement;
  /** While a cell is being typed in, the clipboard is the field's own. */
  readonly isTyping: () => boolean;
  readonly area: () => Area;
  readonly acts: Pick<GridActs, "paste" | "cells" | "clear">;
};

/** Copies, cuts and pastes whole cells, as long as nobody types in one. */
export function listenToClipboard({ element, isTyping, area, acts }: Target): void {
  element.addEventListener("paste", (event) => {
    if (isTyping()) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { row, column } = area();
    if (text !== "") acts.paste({ row, column }, fromClipboard(text));
  });
  for (const kind of ["copy", "cut"] as const) {
    element.addEventListener(kind, (event) => {
      if (isTyping()) return;
      event.preventDefault();
      event.clipboardData?.setData("text/plain", toClipboard(acts.cells(area())));
      if (kind === "cut") acts.clear(area());
    });
  }
}
