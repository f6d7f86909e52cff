import type { Area } from "../model/area";
import { LiveRange } from "../model/live-range";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** How many ranges of past events stay reachable for handlers that ask late. */
const KEPT_FOR_EVENTS = 1_000;

/** The ranges a client holds on to between requests, by the id it was given. */
export class References {
  readonly #held = new Map<string, LiveRange>();
  readonly #forEvents = new Map<string, LiveRange>();
  readonly #ids = new Map<LiveRange, string>();
  #last = 0;

  constructor(readonly workbook: Workbook) {}

  /** How many ranges the client has not let go: 0 when it tracks nothing. */
  get size(): number {
    return this.#held.size;
  }

  get(id: string): LiveRange | undefined {
    return this.#held.get(id) ?? this.#forEvents.get(id);
  }

  /** The id under which a range is held: by the client, or for an event's handlers. */
  idOf(range: LiveRange): string | undefined {
    return this.#ids.get(range);
  }

  keep(range: LiveRange): void {
    const id = this.#ids.get(range) ?? this.#newId(range);
    this.#held.set(id, range);
    this.#forEvents.delete(id);
  }

  release(id: string): void {
    this.#drop(this.#held, id);
  }

  /** A mark, to let go later of what was kept after it. */
  get mark(): number {
    return this.#last;
  }

  /** Lets go of what was kept since the mark: its ids never reached the client. */
  releaseSince(mark: number): void {
    for (let n = mark + 1; n <= this.#last; n++) this.release(`ref-${n}`);
  }

  /** Keeps the range that an event names; it is let go when many more events have come. */
  keepForEvent(sheet: Sheet, area: Area): string {
    const range = new LiveRange(sheet, area);
    const id = this.#newId(range);
    this.#forEvents.set(id, range);
    const [oldest] = this.#forEvents.keys();
    if (this.#forEvents.size > KEPT_FOR_EVENTS && oldest !== undefined) this.#drop(this.#forEvents, oldest);
    return id;
  }

  #newId(range: LiveRange): string {
    const id = `ref-${++this.#last}`;
    this.#ids.set(range, id);
    this.workbook.live.add(range);
    return id;
  }

  #drop(from: Map<string, LiveRange>, id: string): void {
    const range = from.get(id);
    if (!range) return;
    from.delete(id);
    this.#ids.delete(range);
    this.workbook.live.delete(range);
  }
}
