/** Room for the ring around what has the keyboard, in px. */
const RING = 4;

/**
 * Keeps what has the keyboard clear of what is said over the end of the view (WCAG 2.4.11): the view is scrolled as far as
 * that needs, and no further than that its top shows. Gives the way to stop.
 */
export const keepClearOf = (over: HTMLElement): (() => void) => {
  const clear = (): void => {
    const view = document.getElementById("view");
    const { activeElement } = document;
    if (!view || !activeElement || activeElement === view || !view.contains(activeElement)) return;
    const [focused, said] = [activeElement.getBoundingClientRect(), over.getBoundingClientRect()];
    if (said.height === 0) return;
    const hidden = Math.min(
      focused.bottom + RING - said.top,
      focused.top - RING - view.getBoundingClientRect().top,
    );
    if (hidden > 0) view.scrollTop += hidden;
  };
  const sizes = new ResizeObserver(clear);
  sizes.observe(over);
  document.addEventListener("focusin", clear);
  return () => {
    sizes.disconnect();
    document.removeEventListener("focusin", clear);
  };
};
