import { isMaking, type LaneEntry } from "./directory";

/** A sheet that Kontera made, and how many of its cells it filled at most: with more, somebody has written there. */
export type MadeSheet = {
  readonly sheet: string;
  readonly cells: number;
  /** It was about to be made: the sheet of that name may be somebody else's, and goes only while it is empty. */
  readonly isComing?: true;
};

const isMade = (value: unknown): value is MadeSheet =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "sheet") === "string" &&
  Number.isInteger(Reflect.get(value, "cells"));

/** The sheets that a lane notes as made by a request that Excel broke off. */
export const madeIn = (entry: LaneEntry): MadeSheet[] => {
  if (!isMaking(entry)) return [];
  try {
    const value: unknown = JSON.parse(entry.job);
    return Array.isArray(value) ? value.filter(isMade) : [];
  } catch {
    return [];
  }
};
