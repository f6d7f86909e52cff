/** What to put before names, so that Office's partitions stay apart. */
let partition = "";

/** What a browser that keeps nothing is told by this pane, for as long as it is open. */
const memory = new Map<string, string>();

/** Says before which names in this computer's storage the pane's stand. */
export const startKeeping = (before: string): void => {
  partition = before;
};

/** What this computer keeps under a name; undefined for nothing. It may refuse to keep anything. */
export const keptAs = (name: string): string | undefined => {
  try {
    return localStorage.getItem(partition + name) ?? memory.get(name);
  } catch {
    return memory.get(name);
  }
};

/** Keeps a text on this computer; where that is refused, until the pane is closed. */
export const keepAs = (name: string, text: string): void => {
  memory.set(name, text);
  try {
    localStorage.setItem(partition + name, text);
  } catch {
    // The memory has it.
  }
};

/** What the window holds under a name for as long as it is open; undefined for nothing. */
export const heldAs = (name: string): string | undefined => {
  try {
    return sessionStorage.getItem(partition + name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Holds a text for as long as the window is open, or lets go of it; where that is refused, nothing is held. */
export const holdAs = (name: string, text: string | undefined): void => {
  try {
    if (text === undefined) sessionStorage.removeItem(partition + name);
    else sessionStorage.setItem(partition + name, text);
  } catch {
    // The pane has it while it is open.
  }
};
