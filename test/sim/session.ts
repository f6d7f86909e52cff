import { fetchWriting, openWorkbook } from "../../addin/excel/workbook";
import { checkAll } from "../../addin/pane/book/open";
import { job as jobShown } from "../../addin/pane/jobs/job";
import type { Workbook as Door, WriteStrategy } from "../../addin/ports";
import type { ProfileName } from "../../workbench/host/profiles";
import { startExcel, type RunningExcel } from "../../workbench/node/start-excel";
import { neverStop } from "../addin/excel/strategies";
import { nameOf } from "./oracle/answer";
import { Oracle } from "./oracle/oracle";
import type { Doing } from "./people/act";
import { perform } from "./people/perform";
import type { Round } from "./script";
import type { VirtualClock } from "./virtual-clock";
import type { World } from "./world/world";

/** How a workbook is opened for the pane: what is tried is how it writes. */
export type OpenDoor = (budget: number) => Door;

/** Small, so that small tables take several requests. */
const BUDGET = 3_000;

/** Longer than the client takes to hand an answer on, in ms. */
const SILENCE = 200;

let running: VirtualClock | undefined;

/** Once, by the real clock: what the pane and the client fetch and set up when they are first used is there. */
let warm: Promise<void> | undefined;

const warmUp = async (): Promise<void> => {
  const door = openWorkbook();
  await fetchWriting();
  await checkAll(door);
  const watched = await door.watch(() => undefined);
  if (watched.ok) await watched.value();
};

/** Excel lives as long as the realm, and by the clock of the run that is on. */
const excelFor = (world: World, profile: ProfileName): Promise<RunningExcel> =>
  startExcel({
    workbook: world.workbook,
    profile,
    schedule: (work, milliseconds) => {
      if (running) running.wire(work, milliseconds);
      else setTimeout(work, milliseconds);
    },
  });

/** One run: Excel with a world in it, watched by the oracle, and people who act between any two requests. */
export class Session {
  readonly trace: string[] = [];
  readonly answers: Record<string, number> = {};
  readonly oracle: Oracle;
  acts = 0;
  requests = 0;
  /** The round whose job is on. */
  private round: Round | undefined;
  private inJob = 0;
  /** Answers to a pane that is closed since come to nobody. */
  private pane = 0;
  isClosed = false;
  private underWay = 0;
  private spokenAt = 0;

  private constructor(
    readonly excel: RunningExcel,
    readonly world: World,
    readonly clock: VirtualClock,
    strategy: WriteStrategy,
  ) {
    this.oracle = new Oracle(world, strategy === "putBack");
    this.listenIn();
  }

  static async begin(
    world: World,
    clock: VirtualClock,
    { profile, strategy }: { readonly profile: ProfileName; readonly strategy: WriteStrategy },
  ): Promise<Session> {
    running = undefined;
    const excel = await excelFor(world, profile);
    warm ??= warmUp();
    await warm;
    running = clock;
    if (strategy === "putBack") neverStop(excel);
    return new Session(excel, world, clock, strategy);
  }

  end(): void {
    const { host } = this.excel as { host: Partial<RunningExcel["host"]> };
    delete host.process;
    delete host.receive;
    running = undefined;
  }

  act(doing: Doing, at: string): void {
    this.acts++;
    const { by, ...act } = doing;
    this.trace.push(`${at}: ${by}: ${JSON.stringify(act)}`);
    this.oracle.person(() => perform(doing, this));
  }

  /** A door that tells the oracle what each job means and how it was answered. */
  door(open: OpenDoor): Door {
    const door = open(BUDGET);
    return {
      ...door,
      write: async (work, progress) => {
        const begun = this.oracle.begin(work);
        const result = await door.write(work, progress);
        this.oracle.answered(begun, result);
        this.count(nameOf(result));
        const what = result.ok ? result.value : result.error;
        this.trace.push(`-> ${JSON.stringify(what).slice(0, 200)}`);
        return result;
      },
    };
  }

  count(answer: string): void {
    this.answers[answer] = (this.answers[answer] ?? 0) + 1;
  }

  beginJob(round: Round): void {
    this.round = round;
    this.inJob = 0;
    for (const { sync, when, code } of round.faults) {
      this.trace.push(`fault at request +${sync}: ${when} ${code}`);
      this.excel.faults.failSync(sync, when, code);
    }
  }

  endJob(): void {
    this.round = undefined;
    const { eventDelay } = this.excel.faults;
    this.excel.faults.clear();
    this.excel.faults.eventDelay = eventDelay;
  }

  /** Waits until nothing is on its way between Excel and a pane: the next run has the same client, which would wait for it. */
  async silence(): Promise<void> {
    for (let times = 0; times < 100; times++) {
      const from = this.clock.now;
      await this.clock.pass(SILENCE);
      if (this.underWay === 0 && this.spokenAt <= from && this.clock.isWireQuiet) return;
    }
  }

  /** Another pane is opened in place of the one that was closed. */
  openAgain(): void {
    this.isClosed = false;
  }

  private listenIn(): void {
    const { host } = this.excel;
    const process = host.process.bind(host);
    const receive = host.receive.bind(host);
    host.process = (text) => {
      this.requests++;
      if (this.round && !text.includes('"_RemoveReference"')) this.beforeRequest(this.round);
      const answer = process(text);
      this.oracle.request(this.round ? `request ${this.inJob}` : "at rest");
      return answer;
    };
    host.receive = (text, flags, answer) => {
      this.spokenAt = this.clock.now;
      if (this.isClosed) return;
      const { pane } = this;
      this.underWay++;
      receive(text, flags, (answered) => {
        this.underWay--;
        this.spokenAt = this.clock.now;
        if (this.round && this.round.closes === this.inJob && !this.isClosed) this.close();
        if (pane === this.pane) answer(answered);
      });
    };
  }

  private beforeRequest({ during, cancels }: Round): void {
    this.inJob++;
    for (const doing of during)
      if (doing.request === this.inJob) {
        const { request, ...act } = doing;
        this.act(act, `before request ${request}`);
      }
    if (cancels !== this.inJob) return;
    this.trace.push(`before request ${this.inJob}: canceled`);
    jobShown.value?.cancel?.();
  }

  private close(): void {
    this.trace.push(`after request ${this.inJob}: the pane is closed`);
    this.isClosed = true;
    this.pane++;
  }
}
