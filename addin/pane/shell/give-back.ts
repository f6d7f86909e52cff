import { effect } from "@preact/signals";
import { isBusy } from "../jobs/job";
import { focusHeading } from "../kit/focus-heading";

/** What ends the waiting: somebody goes on by themselves. */
const HANDS_ON = ["pointerdown", "keydown"] as const;

/** The stop of the rows and chips that the arrows walk among. */
const STOP = '[data-roving][tabindex="0"]';

const isFree = (element: HTMLElement): boolean => element.isConnected && !element.hasAttribute("disabled");

/** What lies around an element within the view, from the innermost out. */
const around = (element: HTMLElement): HTMLElement[] => {
  const found: HTMLElement[] = [];
  if (!element.closest("#view")) return found;
  for (let at = element.parentElement; at && !at.matches(".view-content, #view"); at = at.parentElement)
    found.push(at);
  return found;
};

/** Whether the keyboard stands nowhere, in a pane that has it. */
const isLost = (): boolean => document.hasFocus() && document.activeElement === document.body;

/**
 * Gives the keyboard back where a job has taken its place away, as when the pressed button cannot be pressed while the job
 * is on, or went with its row: to what had it, else to the row that came in its place, else to the heading (5.4). It is
 * waited for until somebody presses something, since what a job came to may be drawn later. Gives the way to stop.
 */
export const giveBackFocus = (): (() => void) => {
  let last: { readonly element: HTMLElement; readonly around: readonly HTMLElement[] } | undefined;
  let isWaiting = false;
  const note = ({ target }: FocusEvent): void => {
    // The foot sees to its own: from Ångra to Gör om, and the other way round.
    const isOurs = target instanceof HTMLElement && target.closest("#view, .acts") !== null;
    last = isOurs ? { element: target, around: around(target) } : undefined;
  };
  const give = (): void => {
    if (!isWaiting || isBusy.peek() || !last || !isLost()) return;
    const { element } = last;
    if (isFree(element)) element.focus({ preventScroll: true });
    if (!isLost()) return;
    const stop = last.around
      .filter((one) => one.isConnected)
      .map((one) => one.querySelector<HTMLElement>(STOP))
      .find((one) => one !== null);
    if (stop) stop.focus();
    else focusHeading();
  };
  const changes = new MutationObserver(give);
  const leave = (): void => {
    isWaiting = false;
    changes.disconnect();
  };
  const stopJobs = effect(() => {
    const isOn = isBusy.value;
    if (!isOn) return;
    isWaiting = true;
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  });
  document.addEventListener("focusin", note);
  for (const kind of HANDS_ON) document.addEventListener(kind, leave, { capture: true });
  return () => {
    leave();
    stopJobs();
    document.removeEventListener("focusin", note);
    for (const kind of HANDS_ON) document.removeEventListener(kind, leave, { capture: true });
  };
};
