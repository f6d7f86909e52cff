import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

type Node = {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
};

/** An event of Chromium's own record of what it does; times in µs. */
export type Traced = {
  readonly name: string;
  readonly id?: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor: what others use of the machine is not in it. */
  readonly tdur?: number;
  readonly args?: {
    readonly beginData?: { readonly frame?: string };
    readonly data?: {
      readonly frame?: string;
      readonly url?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly Node[]; readonly samples?: readonly number[] };
    };
  };
};

/** What the thread was seen at, at a moment: the innermost script by its address, "" for none; or garbage being collected. */
export type Sample = { readonly at: number; readonly lasts: number; readonly script: string };

/** A script of whoever tries the page, as the one that hands it a file: it has no address. */
export const TESTER = "(tester)";

export const GARBAGE = "(garbage collector)";

/** What Chromium tells of a time. */
export type Trace = {
  readonly events: readonly Traced[];
  /** By process and thread, in the order of time. */
  readonly samples: ReadonlyMap<string, readonly Sample[]>;
};

export const threadOf = ({ pid, tid }: Pick<Traced, "pid" | "tid">): string => `${pid} ${tid}`;

/** The innermost script on the stack of each node of a profile. */
const scriptReader = (): ((added: readonly Node[], id: number) => string) => {
  const nodes = new Map<number, Node>();
  const scripts = new Map<number, string>();
  const read = (id: number | undefined): string => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (!node) return "";
    let script = scripts.get(node.id);
    if (script === undefined) {
      const { functionName, url = "" } = node.callFrame;
      const above = read(node.parent);
      const isNative = functionName.startsWith("(");
      if (functionName === GARBAGE) script = GARBAGE;
      else if (url.startsWith("http")) script = url;
      else script = above === "" && !isNative ? TESTER : above;
      scripts.set(node.id, script);
    }
    return script;
  };
  return (added, id) => {
    for (const node of added) nodes.set(node.id, node);
    return read(id);
  };
};

/** The samples of every profile in a trace, which comes in pieces. */
const samplesIn = (events: readonly Traced[]): Trace["samples"] => {
  const all = new Map<string, Sample[]>();
  const profiles = new Map<
    string,
    { at: number; readonly into: Sample[]; readonly read: ReturnType<typeof scriptReader> }
  >();
  const pieces = events.filter(({ name }) => name === "Profile" || name === "ProfileChunk");
  for (const event of pieces.toSorted((one, other) => one.ts - other.ts)) {
    const key = `${event.pid} ${event.id ?? ""}`;
    const { data = {} } = event.args ?? {};
    if (event.name === "Profile") {
      const into = all.get(threadOf(event)) ?? [];
      all.set(threadOf(event), into);
      profiles.set(key, { at: data.startTime ?? event.ts, into, read: scriptReader() });
      continue;
    }
    const profile = profiles.get(key);
    const { nodes = [], samples = [] } = data.cpuProfile ?? {};
    if (!profile) continue;
    profile.read(nodes, -1);
    for (const [index, id] of samples.entries()) {
      const lasts = data.timeDeltas?.[index] ?? 0;
      profile.at += lasts;
      profile.into.push({ at: profile.at, lasts, script: profile.read([], id) });
    }
  }
  for (const samples of all.values()) samples.sort((one, other) => one.at - other.at);
  return all;
};

const BEGIN = "kontera: begin";

/** What Chromium does while something is done in a page. The first script that runs starts the profiler, for most of a second. */
export const traced = async (browser: Browser, page: Page, act: () => Promise<void>): Promise<Trace> => {
  const path = join(tmpdir(), `kontera-trace-${process.pid}.json`);
  await browser.startTracing(page, {
    path,
    categories: [
      ...["devtools.timeline", "toplevel", "blink.user_timing", "disabled-by-default-devtools.timeline"],
      "disabled-by-default-v8.cpu_profiler",
    ],
  });
  await page.evaluate(() => document.title);
  await page.evaluate((name) => void performance.mark(name), BEGIN);
  await act();
  await browser.stopTracing();
  const { traceEvents } = JSON.parse(await readFile(path, "utf8")) as { readonly traceEvents: Traced[] };
  await rm(path);
  const began = traceEvents.find(({ name }) => name === BEGIN)?.ts;
  if (began === undefined) throw new Error("Chromium did not tell when it began");
  return { events: traceEvents.filter(({ ts }) => ts >= began), samples: samplesIn(traceEvents) };
};
