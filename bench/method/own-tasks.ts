import type { Browser, Page } from "playwright-core";
import { GARBAGE, TESTER, threadOf, traced, type Sample, type Trace, type Traced } from "./trace";

/**
 * Whose a moment is: Kontera's script, Office's client in the pane's frame, the page around it, which plays Excel, or whoever
 * tries the page.
 */
type Whose = "kontera" | "client" | "excel" | "tester";

const whose = (script: string): Whose | undefined => {
  if (script === "" || script === GARBAGE) return undefined;
  if (script === TESTER) return "tester";
  if (script.includes("/addin/")) return "kontera";
  return /\/office-js\/|\/relay\.js/.test(script) ? "client" : "excel";
};

/** The longest of the tasks of the pane's thread while something is done, in ms of the processor. */
export type LongestTasks = {
  /** Of what stands in the pane's frame: Kontera, Office's client, and all that cannot be told to be somebody else's; no garbage. */
  readonly pane: number;
  /** Of Kontera's script alone. */
  readonly kontera: number;
  /** Garbage collected within a task of the pane's, of one heap with the page that plays Excel. */
  readonly garbage: number;
  /** Of the page that plays Excel: it has a thread of its own in Excel, and the pane's in the workbench. */
  readonly excel: number;
};

/** The place of the first moment that is not before another, in a list in the order of time. */
const placeAt = <T>(list: readonly T[], at: number, of: (one: T) => number): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && of(one) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What of a list in the order of time is within a task. */
const within = <T>(list: readonly T[], { ts, dur = 0 }: Traced, of: (one: T) => number): readonly T[] =>
  list.slice(placeAt(list, ts, of), placeAt(list, ts + dur, of));

/** How long a task was each one's. */
const shared = (samples: readonly Sample[]): Record<Whose | "garbage" | "all", number> => {
  const sums = { kontera: 0, client: 0, excel: 0, tester: 0, garbage: 0, all: 0 };
  for (const { script, lasts } of samples) {
    const one = script === GARBAGE ? "garbage" : whose(script);
    sums.all += lasts;
    if (one) sums[one] += lasts;
  }
  return sums;
};

/** The frames in which a script of the pane's ran. */
const paneFrames = (events: readonly Traced[]): ReadonlySet<string> =>
  new Set(
    events.flatMap(({ args }) =>
      args?.data?.url?.includes("/addin/") && args.data.frame !== undefined ? [args.data.frame] : [],
    ),
  );

/** The moments at which something was done in the pane's frame, by thread and in the order of time. */
const momentsOf = ({ events }: Trace): ReadonlyMap<string, readonly number[]> => {
  const frames = paneFrames(events);
  const moments = new Map<string, number[]>();
  for (const event of events) {
    if (!frames.has(event.args?.beginData?.frame ?? event.args?.data?.frame ?? "")) continue;
    const known = moments.get(threadOf(event));
    if (known) known.push(event.ts);
    else moments.set(threadOf(event), [event.ts]);
  }
  for (const known of moments.values()) known.sort((one, other) => one - other);
  return moments;
};

const longestIn = (trace: Trace): LongestTasks => {
  const longest = { pane: 0, kontera: 0, garbage: 0, excel: 0 };
  const moments = momentsOf(trace);
  for (const task of trace.events) {
    const { name, tdur = 0 } = task;
    if (name !== "RunTask" || tdur < 1000) continue;
    const thread = threadOf(task);
    const { kontera, client, excel, tester, garbage, all } = shared(
      within(trace.samples.get(thread) ?? [], task, ({ at }) => at),
    );
    const of = (share: number): number => (all === 0 ? 0 : (tdur / 1000) * (share / all));
    const isOfPane = kontera + client > 0 || within(moments.get(thread) ?? [], task, (at) => at).length > 0;
    if (isOfPane) {
      longest.pane = Math.max(longest.pane, tdur / 1000 - of(excel + tester + garbage));
      longest.garbage = Math.max(longest.garbage, of(garbage));
    }
    longest.kontera = Math.max(longest.kontera, of(kontera));
    longest.excel = Math.max(longest.excel, of(excel));
  }
  return longest;
};

/**
 * The longest tasks while something is done. In the workbench the page that plays Excel has the pane's thread, and now and
 * then one task is of both, as a frame that both are drawn in: its time is shared out by what the thread was seen at.
 */
export const longestTasks = async (
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<LongestTasks> => longestIn(await traced(browser, page, act));
