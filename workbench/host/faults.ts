/** Errors that Excel reports outside the answer, by the number the client knows them under. */
export const TRANSPORT_CODES = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;
export type TransportCode = keyof typeof TRANSPORT_CODES;

export const isTransportCode = (code: string): code is TransportCode => code in TRANSPORT_CODES;

/**
 * When a planned failure strikes: before anything is done, half way through the request's actions, or after
 * all of them, so that only the answer is lost. A number is how many of the actions that change something are done.
 */
export type FaultMoment = "before" | "halfway" | "after" | number;

export type PlannedFault = {
  /** Which sync: 0 is the next one. */
  readonly sync: number;
  readonly when: FaultMoment;
  readonly code: string;
};

/** What goes wrong on purpose. Everything starts out well; the size limits of Excel on the web are always on. */
export class Faults {
  /** Bytes; Excel on the web takes 5 MB. Assumption A5: counted as 5 000 000 bytes of UTF-8 of the body. */
  requestLimit = 5_000_000;
  responseLimit = 5_000_000;
  /** How long events are held back, in milliseconds. */
  eventDelay = 0;
  readonly #planned = new Map<number, PlannedFault>();
  #syncs = 0;
  #lost = new Map<number | "any", number>();
  #doubled = 0;

  /** Makes the sync at that place fail, counted from now. */
  failSync(sync: number, when: FaultMoment = "before", code = "GeneralException"): void {
    this.#planned.set(this.#syncs + sync, { sync, when, code });
  }

  /** The next `count` events never come: all kinds, or those of one number (10 is a sheet's change). */
  loseEvents(count = Infinity, type: number | "any" = "any"): void {
    this.#lost.set(type, count);
  }

  /** The next `count` events come twice. */
  doubleEvents(count = Infinity): void {
    this.#doubled = count;
  }

  /** Everything goes well again. */
  clear(): void {
    this.requestLimit = 5_000_000;
    this.responseLimit = 5_000_000;
    this.eventDelay = 0;
    this.#planned.clear();
    this.#lost = new Map();
    this.#doubled = 0;
  }

  /** Counts one sync and gives the failure planned for it. */
  nextSync(): PlannedFault | undefined {
    const planned = this.#planned.get(this.#syncs);
    this.#planned.delete(this.#syncs);
    this.#syncs++;
    return planned;
  }

  /** Whether an event is to come twice; counts it. */
  doubles(): boolean {
    if (this.#doubled <= 0) return false;
    this.#doubled--;
    return true;
  }

  /** Whether an event of that number is to be lost; counts it. */
  loses(type: number): boolean {
    for (const key of [type, "any"] as const) {
      const left = this.#lost.get(key) ?? 0;
      if (left <= 0) continue;
      this.#lost.set(key, left - 1);
      return true;
    }
    return false;
  }
}
