import type { LeftJob } from "../../ports";
import { isBroken, isMaking, isOnePane, partOf, type LaneEntry } from "./directory";
import { sheetsOf } from "./job-record";
import { LANE_STATES } from "./lane";
import { madeIn } from "./made-note";

/**
 * An attempt to take a job back, or to make it whole, that Excel broke off as well: the job's own lane tells of all that
 * stands. What was written astray is known by its own lane alone.
 */
const isPartOfJob = (entry: LaneEntry, entries: readonly LaneEntry[]): boolean =>
  entry.state !== LANE_STATES.astray &&
  entries.some(
    (other) => other.holder !== "" && isBroken(other) && entry.holder.startsWith(partOf(other.holder)),
  );

/** The sheets were made for a job that Excel broke off later: they are seen to with it, not by themselves. */
const isPartOfBroken = (entry: LaneEntry, entries: readonly LaneEntry[]): boolean =>
  entry.state === LANE_STATES.made &&
  entries.some((other) => isBroken(other) && !isMaking(other) && isOnePane(other.holder, entry.holder));

/** What the pane that made sheets is laying ready besides, as the directory says it. */
const workOf = ({ holder }: LaneEntry, entries: readonly LaneEntry[]): string =>
  entries
    .filter(
      ({ holder: other, state }) =>
        isOnePane(other, holder) && (state === LANE_STATES.laying || state === LANE_STATES.begun),
    )
    .map(({ holder: other, state }) => `${other} ${state}`)
    .join();

/** The jobs that left something in their lanes, by what the directory says. */
export const leftJobs = (entries: readonly LaneEntry[]): LeftJob[] =>
  entries.flatMap((entry) => {
    if (isPartOfBroken(entry, entries) || isPartOfJob(entry, entries)) return [];
    // A job that is done and told has nothing more to say; its pane was closed before it emptied its lane.
    // Somebody's Ctrl+Z may have taken the holder away, and left how far the job came.
    const isAny = entry.holder + entry.state !== "" && (entry.state !== LANE_STATES.done || entry.job !== "");
    if (!isAny) return [];
    const job = { lane: entry.number, isBroken: isBroken(entry) };
    const made = madeIn(entry).map(({ sheet }) => sheet);
    if (!isMaking(entry)) return [{ ...job, sheets: sheetsOf(entry.job) }];
    const making = { ...job, sheets: made, isMaking: true } as const;
    const waits = { for: entry.holder, work: workOf(entry, entries) };
    return [entry.state === LANE_STATES.made ? { ...making, waits } : making];
  });
