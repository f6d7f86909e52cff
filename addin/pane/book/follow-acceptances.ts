import { effect } from "@preact/signals";
import { acceptedIn } from "#core/rules/engine/accepted";
import { inSlices } from "../../slices";
import { accepted, current, everyFinding } from "./book";

/**
 * Keeps it known which findings are let stand, after each edit in slices: an acceptance is void as soon as a cell that its
 * finding read has changed.
 */
export const followAcceptances = (): (() => void) => {
  let turn = 0;
  const work = async (mine: number): Promise<void> => {
    const now = current.peek();
    if (!now) return;
    const made = await inSlices(acceptedIn(now.check, everyFinding.peek()), () => turn === mine);
    if (made.ok && turn === mine && current.peek() === now) accepted.value = made.value;
  };
  const stop = effect(() => {
    const mine = ++turn;
    if (current.value) void work(mine);
  });
  return () => {
    turn++;
    stop();
  };
};
