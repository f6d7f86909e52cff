import type { FaultCode, Reading } from "#core/values/cell";
import { isFault } from "#core/values/cell";

/** A reading without what it quotes: the value, `undefined`, or the fault's code. */
export const outcome = (reading: Reading<string | number>): string | number | undefined =>
  isFault(reading) ? (reading.fault satisfies FaultCode) : reading;
