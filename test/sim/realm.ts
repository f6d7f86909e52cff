import type { VirtualClock } from "./virtual-clock";

const dateOf = (clock: VirtualClock): DateConstructor =>
  class extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [clock.now] : given) as [number]));
    }
    static override now(): number {
      return clock.now;
    }
  } as DateConstructor;

/** A channel whose messages come as the clock has them come. */
const channelOf = (clock: VirtualClock) =>
  class {
    readonly port1: { onmessage: (() => void) | undefined; close: () => void } = {
      onmessage: undefined,
      close: () => undefined,
    };
    readonly port2 = { postMessage: () => void clock.later(() => this.port1.onmessage?.()) };
  };

/** Each look at the clock takes so long, in ms: long work is cut in slices now and then, as on a real machine. */
const LOOK = 0.4;

/**
 * Puts a clock in the place of the real one for everything that runs in this realm, Microsoft's client and the product
 * included, and the seed's numbers in the place of chance. Gives the way back.
 */
export const liveBy = (clock: VirtualClock): (() => void) => {
  const realm = globalThis as unknown as Record<string, unknown>;
  let looks = 0;
  const played: Record<string, unknown> = {
    setTimeout: clock.later,
    clearTimeout: clock.cancel,
    Date: dateOf(clock),
    MessageChannel: channelOf(clock),
    performance: { now: () => clock.now + LOOK * looks++ },
  };
  const before = Object.keys(played).map(
    (name) => [name, Object.getOwnPropertyDescriptor(realm, name)] as const,
  );
  const chance = Math.random;
  for (const [name, value] of Object.entries(played))
    Object.defineProperty(realm, name, { value, configurable: true, writable: true });
  Math.random = clock.random.next;
  return () => {
    Math.random = chance;
    for (const [name, descriptor] of before) if (descriptor) Object.defineProperty(realm, name, descriptor);
  };
};
