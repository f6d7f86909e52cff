import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

type Traced = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor, in µs: what others use of the machine is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

const isOwn = (event: Traced): boolean => event.args?.data?.url?.includes("/addin/") === true;

/**
 * The longest task of the pane's own while something is done, in ms of the processor: a task in which a script of the
 * pane ran. Those of the page around it, which plays Excel on the same thread, are none.
 */
export const longestOwnTask = async (
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<number> => {
  const path = join(tmpdir(), `kontera-trace-${process.pid}.json`);
  await browser.startTracing(page, {
    path,
    categories: ["devtools.timeline", "toplevel", "disabled-by-default-devtools.timeline"],
  });
  await act();
  await browser.stopTracing();
  const { traceEvents } = JSON.parse(await readFile(path, "utf8")) as { readonly traceEvents: Traced[] };
  await rm(path);
  const own = traceEvents.filter(isOwn);
  const tasks = traceEvents.filter(({ name, tdur = 0 }) => name === "RunTask" && tdur > 1000);
  const lasted = tasks.map((task) =>
    own.some(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
    )
      ? (task.tdur ?? 0) / 1000
      : 0,
  );
  return Math.max(0, ...lasted);
};
