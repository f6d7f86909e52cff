import { leaveImport } from "./actions";

/**
 * Leaves the import by its button. The button goes with the page, so that it lets the keyboard go: the heading of where one lands
 * takes it, also from a mouse.
 */
export const pressLeave = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  leaveImport();
};
