/**
 * Gives the keyboard something that is only read, a heading. It is a stop for the Tab key while it holds the focus, and not
 * after: Office's client leaves the pane from where nothing is tabbable.
 */
export const focusOn = (element: HTMLElement): void => {
  element.setAttribute("tabindex", "0");
  element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  element.focus({ preventScroll: true });
};

/** Gives the keyboard the heading of what shows; false where there is none yet. */
export const focusHeading = (): boolean => {
  const heading = document.querySelector<HTMLElement>("#view h2");
  if (heading) focusOn(heading);
  return heading !== null;
};
