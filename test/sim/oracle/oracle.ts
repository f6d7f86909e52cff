import type { Mending, WriteJob } from "../../../addin/ports";
import type { Sheet } from "../../../workbench/host/model/sheet";
import { isThere, logsIn, type Followed } from "../world/followed";
import type { World } from "../world/world";
import { judgeAnswer, nameOf, standing, type Ending } from "./answer";
import { changesBetween, type Change } from "./changes";
import { intentOf, type Names } from "./intent";
import { JobWatch } from "./job-watch";
import { NOTHING, viewOf, type View } from "./view";
import type { Violation, ViolationKind } from "./violation";

/** So many violations of a run are kept: the first ones tell most. */
const MOST = 12;

/**
 * Follows each cell of the followed tables by its row's name and its column's id, over every single request, and says
 * when the add-in does what it must not.
 */
export class Oracle {
  readonly violations: Violation[] = [];
  watch = new JobWatch();
  private readonly views = new Map<Followed, View>();
  /** By register and header, whatever names the columns have had. */
  private readonly columns = new Map<string, number>();
  private readonly touched = new Set<Sheet>();
  private blanksBefore = 0;
  private stood: ReadonlySet<string> = new Set();
  private isJob = false;
  /** Jobs that were told as half written, by the lanes that keep them until somebody sees to them. */
  private readonly halves = new Map<number, JobWatch>();
  private ended = new JobWatch();

  constructor(
    readonly world: World,
    /** Whether Excel does not stop at the guard, and what went astray is put back before the answer. */
    private readonly mayGoAstray = false,
  ) {
    const { workbook, followed } = world;
    for (const one of followed) this.views.set(one, viewOf(workbook, one));
    this.learnHeaders();
    workbook.listen((event) => {
      const sheet = "table" in event ? event.table?.sheet : event.sheet;
      if (event.kind === "sheet-deleted") for (const { table } of followed) this.touched.add(table.sheet);
      else if (sheet) this.touched.add(sheet);
    });
  }

  say(kind: ViolationKind, what: string): void {
    if (this.violations.length < MOST) this.violations.push({ kind, what });
  }

  viewOf(register: string): View {
    const followed = this.world.followed.find((one) => one.register === register);
    return (followed && this.views.get(followed)) ?? NOTHING;
  }

  /** Lets a person or a co-author act; what Excel refuses them they leave. */
  person(act: () => void): void {
    const blanks = this.blanks();
    act();
    for (const [register, changes] of this.step()) this.watch.person(register, changes);
    this.watch.blanksByPerson += this.blanks() - blanks;
  }

  /** A request of the add-in was carried out. */
  request(at: string): void {
    if (this.touched.size === 0) return;
    this.findLog();
    for (const [register, changes] of this.step()) this.watch.request(register, changes, at);
  }

  /** A job is about to be written; gives what follows it. */
  begin(job: WriteJob): JobWatch {
    this.learnHeaders();
    const say = (kind: ViolationKind, what: string): void => this.say(kind, what);
    this.watch = new JobWatch(intentOf(job, this.names), say, this.mayGoAstray);
    this.stood = new Set(standing(this.watch, (register) => this.viewOf(register)).done);
    this.blanksBefore = this.blanks();
    this.isJob = true;
    this.ended = this.watch;
    return this.watch;
  }

  /**
   * A job's own answer. One that was canceled while Excel kept it waiting is left by the pane, which may be writing the next
   * by then: it must not have begun.
   */
  answered(job: JobWatch, answer: Exclude<Ending, "died">): void {
    if (job === this.ended) this.end(answer);
    else if (answer.ok || answer.error.kind !== "not-begun")
      this.say("ok-but-partial", `a job that was left ended as ${nameOf(answer)}`);
  }

  /** What stands told of jobs that Excel broke: those that came with the job that has ended are that job's. */
  told(lanes: readonly number[]): void {
    for (const lane of this.halves.keys()) if (!lanes.includes(lane)) this.halves.delete(lane);
    for (const lane of lanes) if (!this.halves.has(lane)) this.halves.set(lane, this.ended);
  }

  /**
   * A person sees to the job of a lane. What is written then is what that job meant, also where it is an earlier one than the
   * last; whether all of that stands is asked of the last alone, for later jobs may have written over it.
   */
  async mending(lane: number, how: Mending, mend: () => Promise<boolean>): Promise<void> {
    const { watch, halves, ended } = this;
    const half = halves.get(lane);
    const isEarlier = half !== undefined && half !== ended;
    if (isEarlier) this.watch = half;
    const isMended = await mend();
    if (isEarlier) this.watch = watch;
    else if (isMended) this.mended(how);
  }

  /** A job is over; `isTold` says whether a pane that was opened after a death tells of what was left. */
  end(ending: Ending, isTold = false): void {
    if (!this.isJob) return;
    this.isJob = false;
    const blanks = this.blanks() - this.blanksBefore - this.watch.blanksByPerson;
    const { stood } = this;
    const viewOf = (register: string): View => this.viewOf(register);
    const judged = judgeAnswer(this.watch, { ending, viewOf, stood, blanks, isTold });
    for (const [kind, what] of judged) this.say(kind, what);
    if (ending !== "died" || !isTold) this.endAstray(ending);
    // What is told is about to be mended, and means what the job meant.
    if (ending !== "died" || !isTold) this.rest();
  }

  /** A job that Excel broke off was made whole, or taken back, as the person chose. */
  private mended(how: Mending): void {
    const { done, missing } = standing(this.watch, (register) => this.viewOf(register));
    const left = done.filter((one) => !this.stood.has(one));
    const share = `${how}: ${left.slice(0, 3).join(", ")} stand, ${missing.slice(0, 3).join(", ")} do not`;
    if (how === "finish" && missing.length > 0) this.say("ok-but-partial", share);
    if (how === "take-back" && left.length > 0) this.say("refused-but-left", share);
    this.endAstray("died");
    this.rest();
  }

  /** From now on no job is on: whatever the add-in changes is wrong. */
  rest(): void {
    this.watch = new JobWatch(undefined, (kind, what) => this.say(kind, what));
  }

  /** All that went astray is put back by now, but on sheets that are told as half written, and new rows that are told to stay. */
  private endAstray(ending: Ending): void {
    const error = ending === "died" || ending.ok ? undefined : ending.error;
    const half = error?.kind === "half-written" ? error.sheets : [];
    const kept = error?.kind === "taken-back" ? (error.kept ?? []).map(({ sheet }) => sheet) : [];
    const sheetOf = (register: string): string =>
      this.world.followed.find((one) => one.register === register)?.table.sheet.name ?? "";
    const left = this.watch.astray?.left(
      (register) => this.viewOf(register),
      (id) => this.watch.byPerson.has(id),
      (register, isNew) => {
        const sheet = sheetOf(register);
        if (half.includes(sheet)) return true;
        const at = isNew ? kept.indexOf(sheet) : -1;
        if (at >= 0) kept.splice(at, 1);
        return at >= 0;
      },
    );
    for (const [kind, what] of left ?? []) this.say(kind, what);
  }

  private readonly names: Names = {
    columnOf: (register, header) => this.columns.get(`${register}|${header}`),
    keysOf: (register) => this.world.followed.find((one) => one.register === register)?.keys ?? [],
  };

  private blanks(): number {
    return [...this.views.values()].reduce((sum, { blanks }) => sum + blanks, 0);
  }

  private learnHeaders(): void {
    for (const [{ register }, { headers }] of this.views)
      for (const [id, header] of headers) this.columns.set(`${register}|${header}`, id);
  }

  /** An import log that the add-in made is followed as well. */
  private findLog(): void {
    const { workbook, followed } = this.world;
    const at = followed.findIndex(({ register }) => register === "importLog");
    const known = followed[at];
    const logs = logsIn(workbook);
    // A log whose headers somebody took away is followed until there is another.
    const isLog = logs.length === 0 || logs.some(({ table }) => table === known?.table);
    if (known && isThere(workbook, known) && isLog) return;
    if (known) {
      followed.splice(at, 1);
      this.views.delete(known);
    }
    const [log] = logs;
    if (!log) return;
    followed.push(log);
    this.views.set(log, NOTHING);
    this.touched.add(log.table.sheet);
  }

  /** What changed since the last look, by register. */
  private step(): [register: string, changes: readonly Change[]][] {
    const { workbook } = this.world;
    const changed = [...this.views].filter(([{ table }]) => this.touched.has(table.sheet));
    this.touched.clear();
    const steps = changed.map(([followed, was]): [string, readonly Change[]] => {
      const is = viewOf(workbook, followed);
      this.views.set(followed, is);
      return [followed.register, isThere(workbook, followed) ? changesBetween(was, is) : []];
    });
    this.learnHeaders();
    return steps;
  }
}
