import type { LeftJob } from "../../ports";
import { isBroken, type LaneEntry } from "./directory";
import { sheetsOf } from "./job-record";
import { LANE_STATES } from "./lane";

/** The jobs that left something in their lanes, by what the directory says. */
export const leftJobs = (entries: readonly LaneEntry[]): LeftJob[] =>
  entries.flatMap((entry) => {
    // A job that is done and told has nothing more to say; its pane was closed before it emptied its lane.
    const isAny = entry.holder !== "" && (entry.state !== LANE_STATES.done || entry.job !== "");
    return isAny ? [{ lane: entry.number, isBroken: isBroken(entry), sheets: sheetsOf(entry.job) }] : [];
  });
