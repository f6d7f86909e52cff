import { openWorkbook } from "../../addin/excel/workbook";
import { behind } from "../../addin/pane/book/book";
import { areSheetsWaiting, brokenJobs } from "../../addin/pane/jobs/broken-jobs";
import { isBusy, notice } from "../../addin/pane/jobs/job";
import { mend } from "../../addin/pane/jobs/mend";
import type { Mending, WriteStrategy } from "../../addin/ports";
import type { ProfileName } from "../../workbench/host/profiles";
import { faultsAtRest } from "./at-rest";
import { performJob } from "./jobs/perform";
import { leftInLanes, untoldJobs } from "./lanes-at-rest";
import type { Violation } from "./oracle/violation";
import { isAtRest, Pane } from "./pane";
import { liveBy } from "./realm";
import type { Round, Script } from "./script";
import { Session, type OpenDoor } from "./session";
import { VirtualClock } from "./virtual-clock";
import { makeWorld } from "./world/world";

/** What came of a run. */
export type Outcome = {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly trace: readonly string[];
  /** How many jobs were answered in each way. */
  readonly answers: Readonly<Record<string, number>>;
  readonly acts: number;
  readonly requests: number;
};

export type PlayOptions = {
  readonly profile?: ProfileName;
  readonly open?: OpenDoor;
  /** What jobs rely on; the one that puts back is played in an Excel that does not stop at the guard. */
  readonly strategy?: WriteStrategy;
};

/** Longer than any job takes, with all that people do and open meanwhile, in ms. */
const LONGEST_JOB = 60_000;
/** Longer than the pane waits before it compares a whole sheet, in ms; so many times, at most. */
const REST = 3_000;
const MOST_RESTS = 7;

/** Longer than the pane waits before it looks at the hidden sheet, in ms. */
const LANE_REST = 11_000;

/** Longer than it takes until sheets are told that wait for their rows and get none, in ms. */
const SHEETS_REST = 16_000;

/** The product's door, that writes as a setting says. */
const openFor =
  (strategy: WriteStrategy): OpenDoor =>
  (budget) =>
    openWorkbook({ budget, strategy: () => strategy });

class Run {
  private pane: Pane;
  private readonly panes: Pane[] = [];

  constructor(
    private readonly session: Session,
    private readonly openDoor: OpenDoor,
  ) {
    this.pane = this.newPane();
  }

  private newPane(): Pane {
    const pane = new Pane(this.session.door(this.openDoor));
    this.panes.push(pane);
    return pane;
  }

  /** Lets time pass until something that was begun has ended; false when it never does, or the pane is closed. */
  private async toEnd(begun: Promise<unknown>): Promise<boolean> {
    const { clock, oracle } = this.session;
    let isOver = false;
    begun.then(
      () => (isOver = true),
      (error: unknown) => {
        isOver = true;
        oracle.say(
          "threw",
          error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error),
        );
      },
    );
    await clock.until(() => isOver || this.session.isClosed, LONGEST_JOB);
    return isOver;
  }

  async open(): Promise<void> {
    await this.toEnd(this.pane.open());
  }

  /** Lets nobody do anything until the pane has seen to all that it heard of; false when it never has. */
  private async rest(): Promise<boolean> {
    for (let times = 0; times < MOST_RESTS; times++) {
      await this.session.clock.pass(REST);
      if (isAtRest()) return true;
    }
    return false;
  }

  async round(round: Round): Promise<void> {
    const { session } = this;
    const { clock, oracle } = session;
    for (const { after, ...doing } of round.before) {
      await clock.pass(after);
      session.act(doing, "at rest");
    }
    if (round.rests) await this.rest();
    session.trace.push(`job: ${JSON.stringify(round.job)}`);
    session.beginJob(round);
    const job = performJob(this.pane.door, round.job, (what) => oracle.say("undo-damaged", what));
    const isOver = await this.toEnd(job);
    session.endJob();
    session.oracle.told(brokenJobs.value.map(({ lane }) => lane));
    if (session.isClosed) await this.reopen();
    else if (!isOver) oracle.say("never-done", "a job has no end");
  }

  private async reopen(): Promise<void> {
    const { session } = this;
    this.pane.close();
    await session.clock.pass(100);
    session.count("died");
    session.openAgain();
    this.pane = this.newPane();
    await this.open();
    await this.rest();
    await this.told();
    const untold = untoldJobs(session.world.workbook);
    for (const { kind, what } of untold) session.oracle.say(kind, what);
    session.oracle.end("died", brokenJobs.value.length > 0);
    await this.mend(session.world.seed % 2 === 0 ? "finish" : "take-back");
  }

  /** Waits until sheets that a job was to fill are told: that nobody fills them shows after a while. */
  private async told(): Promise<void> {
    if (!areSheetsWaiting.value) return;
    await this.session.clock.pass(SHEETS_REST);
    await this.rest();
  }

  /** The person chooses what is to be done about the jobs that Excel broke off, of which the new pane tells. */
  private async mend(how: Mending): Promise<void> {
    const { session } = this;
    for (const left of brokenJobs.value) {
      await session.oracle.mending(left.lane, how, async () => {
        await this.toEnd(mend(this.pane.door, left, how));
        const isMended = notice.value?.kind === "mended";
        session.trace.push(`told, and ${how}: ${JSON.stringify(notice.value).slice(0, 200)}`);
        const isSeenTo = isMended || notice.value?.kind === "sheets-taken-away";
        session.count(isSeenTo ? "mended" : "not mended");
        return isMended;
      });
      await this.rest();
    }
    session.oracle.rest();
  }

  /** Everybody leaves: the cell is closed, the focus is back, and the person goes to each sheet and looks. */
  async calm(): Promise<void> {
    const { session } = this;
    const { excel, clock, oracle, world } = session;
    excel.faults.clear();
    excel.user.stopEditing();
    excel.user.turnBack();
    await this.rest();
    for (const sheet of [...world.workbook.sheets].reverse())
      if (sheet.visibility === "Visible") {
        excel.user.activate(sheet);
        await clock.pass(10);
      }
    if (!(await this.rest())) oracle.say("never-done", `behind ${behind.value}, busy ${isBusy.value}`);
    let faults: Violation[] = [];
    await this.toEnd(
      faultsAtRest(world.workbook, this.pane.door).then((found) => {
        faults = found;
      }),
    );
    for (const { kind, what } of faults) oracle.say(kind, what);
    await clock.pass(LANE_REST);
    this.pane.look();
    await this.rest();
    await this.told();
    for (const { kind, what } of [...leftInLanes(world.workbook), ...untoldJobs(world.workbook)])
      oracle.say(kind, what);
  }

  async leave(): Promise<void> {
    this.session.openAgain();
    this.pane.close();
    for (const pane of this.panes) await this.toEnd(pane.forget());
    await this.session.silence();
  }
}

/** Plays a script with the production code, and tells all that went wrong. */
export const play = async (script: Script, options: PlayOptions = {}): Promise<Outcome> => {
  const { profile = "m365-windows", strategy = "stop" } = options;
  const { seed, rounds } = script;
  const clock = new VirtualClock(seed);
  const session = await Session.begin(makeWorld(seed), clock, { profile, strategy });
  const leaveTime = liveBy(clock);
  try {
    const run = new Run(session, options.open ?? openFor(strategy));
    await run.open();
    for (const round of rounds) await run.round(round);
    await run.calm();
    await run.leave();
  } finally {
    leaveTime();
    session.end();
  }
  const { oracle, trace, answers, acts, requests } = session;
  return { seed, violations: oracle.violations, trace, answers, acts, requests };
};
