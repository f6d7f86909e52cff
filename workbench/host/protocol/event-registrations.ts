/** Which events the add-in has asked for, by number and the id of what they are about. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();

  count(type: number, targetId: string, by: 1 | -1): void {
    const key = `${type}|${targetId}`;
    const count = Math.max(0, (this.#counts.get(key) ?? 0) + by);
    if (count === 0) this.#counts.delete(key);
    else this.#counts.set(key, count);
  }

  has(type: number, targetId: string): boolean {
    return this.#counts.has(`${type}|${targetId}`);
  }

  /** How many kinds of events are asked for: 0 when every handler is removed. */
  get size(): number {
    return this.#counts.size;
  }

  clear(): void {
    this.#counts.clear();
  }
}
