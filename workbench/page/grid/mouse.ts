import { containsCell, MAX_COLUMNS, MAX_ROWS, type Area } from "../../host/model/area";
import { selectArea, type Selection } from "./selection";
import type { Spot } from "./source";
import type { GridView } from "./view";

/** What the mouse works on. */
type Mouse = {
  readonly container: HTMLElement;
  readonly view: GridView;
  readonly selection: () => Selection;
  /** Ends typing; false when the book refused what was typed. */
  readonly commit: () => boolean;
  readonly open: () => void;
  readonly focus: () => void;
  readonly choose: (selection: Selection) => void;
  readonly go: (to: Spot, extend: boolean) => void;
};

const isIn = (area: Area, { row, column }: Spot): boolean => containsCell(area, row, column);

/** Selects on, as long as the button is held. */
const drag = ({ view, selection, go }: Mouse): void => {
  const stop = new AbortController();
  const { signal } = stop;
  const follow = ({ clientX, clientY }: MouseEvent): void => {
    const over = view.spotAt(document.elementFromPoint(clientX, clientY));
    const { head } = selection();
    if (over && (over.row !== head.row || over.column !== head.column)) go(over, true);
  };
  window.addEventListener("mousemove", follow, { signal });
  window.addEventListener("mouseup", () => stop.abort(), { signal });
};

const press = (mouse: Mouse, event: MouseEvent): void => {
  const { view, selection, commit, focus, choose, go } = mouse;
  const spot = view.spotAt(event.target);
  // The menu is of what was pressed, unless that is among what is selected.
  if (event.button === 2 && spot && !isIn(selection().area, spot) && commit()) go(spot, false);
  const heading = spot ? undefined : view.headingAt(event.target);
  if (event.button !== 0 || (!spot && !heading)) return;
  event.preventDefault();
  event.stopPropagation();
  if (!commit()) return;
  focus();
  if (heading) {
    const { row, column } = heading;
    const line = row === undefined ? { rows: MAX_ROWS, columns: 1 } : { rows: 1, columns: MAX_COLUMNS };
    choose(selectArea({ row: row ?? 0, column: column ?? 0, ...line }));
  } else if (spot) {
    go(spot, event.shiftKey);
    drag(mouse);
  }
};

/** Selects with the mouse: a cell, with Shift or held down a block, by its heading a row or column; two presses open a cell. */
export const listenToMouse = (mouse: Mouse): void => {
  const { container, view, focus, open } = mouse;
  container.addEventListener("mousedown", (event) => press(mouse, event), true);
  view.element.addEventListener("focusin", focus);
  container.addEventListener("dblclick", ({ target }) => {
    if (view.spotAt(target)) open();
  });
};
