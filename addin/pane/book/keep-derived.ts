import { effect } from "@preact/signals";
import type { Book } from "#core/book/book";
import type { Task } from "#core/values/task";
import { inSlices } from "../../slices";
import { isBusy } from "../jobs/job";
import { current } from "./book";

/** What is told of what was worked out. */
type Told<T> = {
  readonly show: (value: T) => void;
  readonly wait: (waiting: boolean) => void;
  readonly fail?: () => void;
};

/** How long the book must rest before what follows from it is worked out again, in ms. */
const REST = 150;

/**
 * Keeps something true to the book that takes long to work out: anew, in slices, whenever the book or any signal
 * that `make` reads has changed. Work that the book has run ahead of is dropped, and while a job holds the book
 * nothing reads it. Work that breaks is told as any bug is, and `fail` hears of it. Gives the way to stop.
 */
export const keepDerived = <T>(
  make: (book: Book) => Task<T>,
  { show, wait, fail }: Told<T>,
): (() => void) => {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  const work = async (task: Task<T>, mine: number): Promise<void> => {
    try {
      const made = await inSlices(task, () => turn === mine);
      if (!made.ok || turn !== mine) return;
      show(made.value);
      wait(false);
    } catch (bug) {
      fail?.();
      throw bug;
    }
  };
  const stop = effect(() => {
    const mine = ++turn;
    clearTimeout(timer);
    const now = current.value;
    if (!now || isBusy.value) return;
    const task = make(now.book);
    wait(true);
    timer = setTimeout(() => void work(task, mine), isFirst ? 0 : REST);
    isFirst = false;
  });
  return () => {
    turn++;
    clearTimeout(timer);
    stop();
  };
};
