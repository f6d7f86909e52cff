/** What leads from one screen to another: further in, back out, or to another place. */
export type Move = "in" | "back" | "away";

const placeOf = (key: string): string => key.slice(0, key.indexOf("/"));

/** How one screen was come to from another, by their keys: place, views, and the screen inside the last of them. */
export const moveBetween = (from: string, to: string): Move => {
  if (placeOf(from) !== placeOf(to)) return "away";
  const [left, entered] = [from.split("/").filter(Boolean), to.split("/").filter(Boolean)];
  return entered.length < left.length && entered.every((part, at) => part === left[at]) ? "back" : "in";
};

/** Where each screen was scrolled to: back restores it, a place keeps its own, and what is opened begins at the top. */
export class ScrollMemory {
  readonly #tops = new Map<string, number>();

  /** Remembers how far a screen is scrolled, in px. */
  keep(key: string, top: number): void {
    this.#tops.set(key, top);
  }

  /** Where a screen that was come to begins, in px. */
  topOf(key: string, move: Move): number {
    return move === "in" ? 0 : (this.#tops.get(key) ?? 0);
  }
}
