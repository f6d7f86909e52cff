import type { HourParts } from "../values/brands";

/**
 * How near its budget a project has come: over it, exactly on it, near it, within it, or none to come near. Near is from
 * 90 per cent on; a project with controls of its own says itself what is near: what trips one of them.
 */
export type Nearness = "over" | "exact" | "near" | "within" | "none";

/** What a project's own controls say: one of them is reached, or none is. */
export type ControlMark = "reached" | "clear";

const NEAR = 9;
const WHOLE = 10;

/** How near its budget a project is (#100, #101, Q13). */
export const nearnessOf = (
  worked: HourParts,
  budget: HourParts | undefined,
  controls: ControlMark | undefined,
): Nearness => {
  if (budget === undefined) return "none";
  if (worked > budget) return "over";
  if (worked === budget && worked > 0) return "exact";
  const isNear =
    controls === undefined ? worked > 0 && worked * WHOLE >= budget * NEAR : controls === "reached";
  return isNear ? "near" : "within";
};
