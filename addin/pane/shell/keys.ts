import type { Workbook } from "../../ports";
import { notice } from "../jobs/job";
import { step } from "../jobs/step";
import { showView } from "../kit/route";
import { openSearch } from "../kit/searching";
import { wayBack } from "./way-back";

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable]");

/** Presses the main button of the form or step that shows, if it can be pressed. */
const mainAct = (): (() => void) | undefined => {
  const main = document.querySelector<HTMLElement>('.acts [appearance="primary"]:not([disabled])');
  return main ? () => main.click() : undefined;
};

/** What a key does anywhere in the pane; undefined for one that does nothing here. */
const actOf = (event: KeyboardEvent, workbook: Workbook): (() => void) | undefined => {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  const isCommand = (ctrlKey || metaKey) && !altKey;
  const letter = key.toLowerCase();
  if (isCommand && letter === "k") return openSearch;
  if (altKey && key === "ArrowLeft") return wayBack.value?.go;
  if (isCommand && key === "Enter") return mainAct();
  if (isField(target)) return undefined;
  if (key === "/" && !isCommand) return openSearch;
  if (key === "?" && !isCommand) return () => showView("keys");
  if (key === "Escape") {
    if (notice.value) return () => (notice.value = undefined);
    return wayBack.value?.go;
  }
  if (isCommand && letter === "z") return () => void step(workbook, shiftKey ? "redo" : "undo");
  if (isCommand && letter === "y") return () => void step(workbook, "redo");
  return undefined;
};

/**
 * Listens for the keys that work anywhere in the pane. What is taken goes no further: Office's client, which listens
 * above, would leave the pane at Esc.
 */
export const followKeys = (workbook: Workbook): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const act = actOf(event, workbook);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
};
