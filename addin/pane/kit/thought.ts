import { signal } from "@preact/signals";
import type { Assumption } from "#core/whatif/assumption";
import { hold } from "./held";
import { heldThought } from "./held-thought";

/** What somebody thinks of (Tänk om), in the order that they did; it stays until it is written or dropped. */
export const assumptions = signal<readonly Assumption[]>([]);

hold("thought", assumptions, heldThought, (all) => (all.length === 0 ? undefined : all));
