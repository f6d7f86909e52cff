/** Gives the keyboard the pane's view: where it stood is gone. */
export const focusView = (): void => document.getElementById("view")?.focus();
