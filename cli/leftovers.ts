import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { kill, pid } from "node:process";

/** The file beside its place that a run writes first; its number tells which run. */
export const temporaryName = (place: string): string => `${place}.${pid}.tmp`;

const isRunning = (process: number): boolean => {
  try {
    return kill(process, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** The runs that are writing a file right now, this one left out. What runs that were killed have left behind is cleared. */
export const otherWriters = (place: string): readonly number[] => {
  const stem = `${basename(place)}.`;
  const writers: number[] = [];
  for (const name of readdirSync(dirname(place))) {
    const number = name.startsWith(stem) ? /^(\d+)\.tmp$/.exec(name.slice(stem.length))?.[1] : undefined;
    if (number === undefined || Number(number) === pid) continue;
    if (isRunning(Number(number))) writers.push(Number(number));
    else rmSync(join(dirname(place), name), { force: true });
  }
  return writers;
};
