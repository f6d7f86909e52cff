import type { ComingBack } from "./follow";

/** How often it is seen whether the pane has slept, in ms; the browser lets a hidden page wait a minute at most. */
const BEAT = 5_000;
const SLEEP = 70_000;

/**
 * Tells when somebody comes back to the pane. Excel on the web stops a hidden pane altogether (office-js issue 6844), a
 * computer that sleeps every one, and a network that is gone brings no co-author's changes: nobody hears what happens
 * meanwhile.
 */
export const comingBack: ComingBack = (tell) => {
  const focused = (): void => tell("focused");
  const woken = (): void => tell("shown");
  const turned = (): void => {
    if (document.visibilityState === "visible") tell("shown");
  };
  let last = Date.now();
  const listen = (): void => {
    if (Date.now() - last > SLEEP) tell("shown");
    last = Date.now();
    timer = setTimeout(listen, BEAT);
  };
  let timer = setTimeout(listen, BEAT);
  window.addEventListener("focus", focused);
  window.addEventListener("online", woken);
  document.addEventListener("visibilitychange", turned);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("focus", focused);
    window.removeEventListener("online", woken);
    document.removeEventListener("visibilitychange", turned);
  };
};
