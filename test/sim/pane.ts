import { behind, check, stage, unread } from "../../addin/pane/book/book";
import { follow, type ComingBack } from "../../addin/pane/book/follow";
import { checkAll } from "../../addin/pane/book/open";
import { areSheetsWaiting, brokenJobs } from "../../addin/pane/jobs/broken-jobs";
import { isBusy, job, notice } from "../../addin/pane/jobs/job";
import type { Workbook as Door } from "../../addin/ports";

/** A pane that somebody has open: the production code over a door to the workbook, without what shows it. */
export class Pane {
  private isOpen = true;
  private stop: () => void = () => undefined;
  private tell: Parameters<ComingBack>[0] = () => undefined;
  private readonly unwatch: (() => Promise<void>)[] = [];
  readonly door: Door;

  constructor(door: Door) {
    this.door = {
      ...door,
      // A closed pane hears nothing.
      watch: async (onHint, onSelect) => {
        const watched = await door.watch(
          (hint) => {
            if (this.isOpen) onHint(hint);
          },
          (selected) => {
            if (this.isOpen) onSelect?.(selected);
          },
        );
        if (watched.ok) this.unwatch.push(watched.value);
        return watched;
      },
    };
  }

  /** Opens it, as its page does. */
  async open(): Promise<void> {
    stage.value = { kind: "opening" };
    notice.value = undefined;
    check.value = undefined;
    job.value = undefined;
    behind.value = false;
    unread.value = false;
    brokenJobs.value = [];
    areSheetsWaiting.value = false;
    this.stop = await follow(this.door, (tell) => {
      this.tell = tell;
      return () => (this.tell = () => undefined);
    });
    await checkAll(this.door);
  }

  /** The person comes back to it, from wherever. */
  look(): void {
    this.tell("shown");
  }

  /** Closes it, with whatever it was doing. */
  close(): void {
    this.isOpen = false;
    this.stop();
  }

  /** Lets Excel forget that it listened: the next run has the same Excel. */
  async forget(): Promise<void> {
    for (const stop of this.unwatch) await stop();
  }
}

/** Whether the pane says that it is up to date, and has nothing to do. */
export const isAtRest = (): boolean => !behind.value && !isBusy.value;
