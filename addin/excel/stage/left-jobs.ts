import type { LeftJob } from "../../ports";
import { isBroken, isMaking, type LaneEntry } from "./directory";
import { sheetsOf } from "./job-record";
import { LANE_STATES } from "./lane";
import { madeIn } from "./made-sheets";

/** The jobs that left something in their lanes, by what the directory says. */
export const leftJobs = (entries: readonly LaneEntry[]): LeftJob[] =>
  entries.flatMap((entry) => {
    // A job that is done and told has nothing more to say; its pane was closed before it emptied its lane.
    const isAny = entry.holder !== "" && (entry.state !== LANE_STATES.done || entry.job !== "");
    if (!isAny) return [];
    const job = { lane: entry.number, isBroken: isBroken(entry) };
    const made = madeIn(entry).map(({ sheet }) => sheet);
    return [
      isMaking(entry) ? { ...job, sheets: made, isMaking: true } : { ...job, sheets: sheetsOf(entry.job) },
    ];
  });
