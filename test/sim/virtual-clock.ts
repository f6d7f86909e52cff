import { randomOf, type Random } from "./random";

type Entry = { readonly id: number; readonly at: number; readonly tie: number; readonly work: () => void };

/** Monday morning, so that every run is at the same time of the same day. */
const BEGINNING = new Date(2026, 2, 2, 8).getTime();

/** The slowest that a message is on its way between Excel and the pane, in ms. */
const SLOWEST = 8;

const { setImmediate: soon } = globalThis;

/** Lets everything that waits for a promise that is settled go on. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    soon(resolve);
  });

/**
 * Time that passes only when nothing is left to do: one queue of all that is to happen, by time, and what is to happen
 * at the same time in an order that the seed gives. So a seed always gives the same run.
 */
export class VirtualClock {
  now = BEGINNING;
  readonly random: Random;
  #queue: Entry[] = [];
  #last = 0;
  #onTheWay = 0;

  constructor(seed: number) {
    this.random = randomOf(seed);
  }

  /** Does something so many ms from now; gives a number to take it back by. */
  readonly later = (work: () => void, milliseconds = 0): number => {
    const id = ++this.#last;
    this.#queue.push({ id, at: this.now + Math.max(0, milliseconds), tie: this.random.next(), work });
    return id;
  };

  /** As `later`, for what goes between Excel and the pane: it takes its time. */
  readonly wire = (work: () => void, milliseconds: number): void => {
    this.#onTheWay++;
    this.later(
      () => {
        this.#onTheWay--;
        work();
      },
      milliseconds + 1 + this.random.int(SLOWEST),
    );
  };

  /** Whether nothing is on its way between Excel and the pane. */
  get isWireQuiet(): boolean {
    return this.#onTheWay === 0;
  }

  readonly cancel = (id: number | undefined): void => {
    this.#queue = this.#queue.filter((entry) => entry.id !== id);
  };

  /** Lets what is next happen; false when nothing is to happen. */
  async step(): Promise<boolean> {
    const [first] = this.#queue;
    if (!first) return false;
    const next = this.#queue.reduce((a, b) => ((b.at - a.at || b.tie - a.tie) < 0 ? b : a), first);
    this.cancel(next.id);
    this.now = Math.max(this.now, next.at);
    next.work();
    await breathe();
    return true;
  }

  /** Lets time pass until something is so; false when it is not within so many ms. */
  async until(isSo: () => boolean, most: number): Promise<boolean> {
    const end = this.now + most;
    // Something happens at the end, at the latest.
    const alarm = this.later(() => undefined, most);
    await breathe();
    while (!isSo() && this.now < end) await this.step();
    this.cancel(alarm);
    return isSo();
  }

  async pass(milliseconds: number): Promise<void> {
    await this.until(() => false, milliseconds);
  }
}
