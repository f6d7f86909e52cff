import { tableOf } from "#core/book/book";
import { texts } from "#core/book/table";
import { fetchWriting, openWorkbook } from "../../../../addin/excel/workbook";
import { behind, check, stage, unread } from "../../../../addin/pane/book/book";
import { follow, type ComingBack } from "../../../../addin/pane/book/follow";
import { checkAll } from "../../../../addin/pane/book/open";
import { areSheetsWaiting, brokenJobs } from "../../../../addin/pane/jobs/broken-jobs";
import { cellWait, job, notice } from "../../../../addin/pane/jobs/job";
import type { ProfileName } from "../../../../workbench/host/profiles";
import { startExcel, type RunningExcel } from "../../../../workbench/node/start-excel";
import { liveBy } from "../../../sim/realm";
import { VirtualClock } from "../../../sim/virtual-clock";
import { workbookOf, type Layout } from "../../excel/books";

let running: VirtualClock | undefined;
let leaveTime: () => void = () => undefined;
let unwatch: (() => Promise<void>)[] = [];

/** Longer than the pane waits for anything but a person, in ms. */
const LONG = 10_000;

const startAnew = (): void => {
  stage.value = { kind: "opening" };
  check.value = undefined;
  job.value = undefined;
  notice.value = undefined;
  behind.value = false;
  unread.value = false;
  cellWait.value = false;
  brokenJobs.value = [];
  areSheetsWaiting.value = false;
};

/** A pane over the emulated Excel, by a clock that goes as fast as there is something to do. */
export class PaneInExcel {
  readonly door = this.listened();
  private stop: () => void = () => undefined;
  private stopCell: () => void = () => undefined;
  /** Somebody comes back to the pane. */
  comeBack: Parameters<ComingBack>[0] = () => undefined;

  constructor(
    readonly excel: RunningExcel,
    readonly clock: VirtualClock,
  ) {}

  private listened() {
    const door = openWorkbook();
    return {
      ...door,
      watch: async (...callbacks: Parameters<typeof door.watch>) => {
        const watched = await door.watch(...callbacks);
        if (watched.ok) unwatch.push(watched.value);
        return watched;
      },
    };
  }

  /** Opens the pane as its page does; its end is not waited for. */
  open(): void {
    const coming: ComingBack = (tell) => {
      this.comeBack = tell;
      return () => undefined;
    };
    this.stopCell = this.door.watchCell((isWaiting) => (cellWait.value = isWaiting));
    void follow(this.door, coming).then((stop) => {
      this.stop = stop;
      return checkAll(this.door);
    });
  }

  /** Lets something go on to its end. */
  async end<T>(work: Promise<T>, most = LONG): Promise<T> {
    const state = { isOver: false };
    const over = work.finally(() => (state.isOver = true));
    if (!(await this.clock.until(() => state.isOver, most))) throw new Error("It has no end");
    return over;
  }

  async pass(milliseconds = LONG): Promise<void> {
    await this.clock.pass(milliseconds);
  }

  async close(): Promise<void> {
    this.excel.faults.clear();
    this.excel.user.stopEditing();
    // What is under way comes to its end: the next pane has the same client.
    await this.pass(3000);
    this.stop();
    this.stopCell();
    for (const stop of unwatch) await this.end(stop());
    unwatch = [];
    leaveTime();
    running = undefined;
  }
}

const { setTimeout: later } = globalThis;

/** Excel with registers in it, and a pane that is not opened yet. */
export const paneInExcel = async (
  layouts: readonly Layout[],
  profile?: ProfileName,
): Promise<PaneInExcel> => {
  running = undefined;
  const excel = await startExcel({
    workbook: workbookOf(...layouts),
    ...(profile && { profile }),
    schedule: (work, milliseconds) => {
      if (running) running.wire(work, milliseconds);
      else later(work, milliseconds);
    },
  });
  startAnew();
  // What the pane fetches when it first reads and writes is fetched by the real clock.
  await fetchWriting();
  await checkAll(openWorkbook());
  excel.requests.clear();
  startAnew();
  const clock = new VirtualClock(1);
  running = clock;
  leaveTime = liveBy(clock);
  return new PaneInExcel(excel, clock);
};

/** The names of the projects as the pane has them. */
export const projectNames = (): (string | undefined)[] => {
  const table = check.value && tableOf(check.value.book, "projects");
  return table ? table.order.map((row) => texts(table, "name")[row]) : [];
};
