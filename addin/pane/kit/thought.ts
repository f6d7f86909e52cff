import { signal } from "@preact/signals";
import type { Assumption } from "#core/whatif/assumption";

/** What somebody thinks of (Tänk om), in the order that they did; it stays until it is written or dropped. */
export const assumptions = signal<readonly Assumption[]>([]);
