import type { Job } from "./jobs/job";
import { jobOf } from "./jobs/jobs-of";
import type { Doing } from "./people/act";
import { doingOf, laterDoingOf, Texts } from "./people/acts-of";
import { randomOf, type Random } from "./random";

/** A request of the add-in that goes wrong, counted from the job's first. */
export type Fault = {
  readonly sync: number;
  readonly when: "before" | "halfway" | "after";
  readonly code:
    | "GeneralException"
    | "AccessDenied"
    | "InvalidOrTimedOutSession"
    | "RequestPayloadSizeLimitExceeded";
};

/** What happens from one rest to the next. */
export type Round = {
  /** What people do before the job, so many ms after the last thing. */
  readonly before: readonly (Doing & { readonly after: number })[];
  /** Whether the pane has come to rest when the job is started. */
  readonly rests: boolean;
  readonly job: Job;
  /** What people do right before the job's request of that number. */
  readonly during: readonly (Doing & { readonly request: number })[];
  readonly faults: readonly Fault[];
  /** After this request the pane is closed, and then opened anew. */
  readonly closes?: number;
  /** At this request the person cancels. */
  readonly cancels?: number;
};

/** All that happens in one run: the world's and the clock's seed, and the rounds. Data, that a run can be cut down by. */
export type Script = { readonly seed: number; readonly rounds: readonly Round[] };

/** What may be left out of the scripts: for runs that show that a door is right when nobody else is about. */
export type Without = {
  readonly people?: false;
  readonly faults?: false;
  readonly deaths?: false;
  /** What came to be played after a seed was kept. */
  readonly later?: false;
};

const longestJob = 14;

/** Whoever merges something was offline before. */
const offlineBefore = (doings: readonly Doing[]): (Doing & { readonly after: number })[] =>
  doings.flatMap((doing) =>
    doing.do === "merge a sort"
      ? [{ by: "co-author", do: "go offline", register: doing.register, after: 0 }]
      : [],
  );

/** Excel breaks a request off, and the pane is closed before it hears of it. */
const brokenOff = (random: Random): Pick<Round, "faults" | "closes"> => {
  const closes = 2 + random.int(6);
  return { closes, faults: [{ sync: closes - 1, when: "halfway", code: "GeneralException" }] };
};

/** Rounds in which people do, besides, what came to be played later. */
const withLater = (rounds: readonly Round[], random: Random, texts: Texts): Round[] =>
  rounds.map((round) => {
    if (!random.chance(0.4)) return round;
    const doings = Array.from({ length: 1 + random.int(3) }, () => laterDoingOf(random, texts));
    const offline = offlineBefore(doings);
    const { before } = round;
    if (random.chance(0.3)) {
      const early = doings.map((doing) => ({ ...doing, after: random.int(300) }));
      return { ...round, before: [...before, ...offline, ...early] };
    }
    const during = doings.map((doing) => ({ ...doing, request: 1 + random.int(longestJob) }));
    return { ...round, before: [...before, ...offline], during: [...round.during, ...during] };
  });

/** The script that a seed gives. */
export const scriptOf = (seed: number, without: Without = {}): Script => {
  const random = randomOf(seed);
  const texts = new Texts();
  const hasPeople = without.people !== false;
  const rounds = Array.from({ length: 1 + random.int(3) }, (_, round): Round => {
    const before = Array.from({ length: hasPeople ? random.int(3) : 0 }, () => ({
      ...doingOf(random, texts),
      after: random.int(300),
    }));
    const intensity = hasPeople && random.chance(0.75) ? random.pick([0.15, 0.3, 0.6]) : 0;
    const during = Array.from({ length: longestJob }, (_one, request) => request + 1)
      .filter(() => random.chance(intensity))
      .map((request) => ({ ...doingOf(random, texts), request }));
    const fault = (from: number): Fault => ({
      sync: from + random.int(9),
      when: random.pick(["before", "halfway", "after"] as const),
      code: random.pick([
        "GeneralException",
        "GeneralException",
        "AccessDenied",
        "InvalidOrTimedOutSession",
      ] as const),
    });
    const hasFault = without.faults !== false && random.chance(0.35);
    const first = hasFault ? [fault(0)] : [];
    const second = hasFault && random.chance(0.3) ? [fault(first[0]!.sync + 1)] : [];
    const closes = without.deaths !== false && random.chance(0.12) ? 1 + random.int(8) : undefined;
    const cancels = hasPeople && random.chance(0.07) ? 1 + random.int(6) : undefined;
    return {
      before,
      rests: random.chance(0.85),
      job: jobOf(random, `J${round}`, round === 0),
      during,
      faults: [...first, ...second],
      ...(closes !== undefined && { closes }),
      ...(cancels !== undefined && { cancels }),
    };
  });
  if (without.later === false) return { seed, rounds };
  const later = randomOf(-seed - 2);
  const peopled = hasPeople ? withLater(rounds, later, texts) : rounds;
  const canBreak = without.faults !== false && without.deaths !== false;
  const broken = peopled.map((round) =>
    canBreak && later.chance(0.08) ? { ...round, ...brokenOff(later) } : round,
  );
  return { seed, rounds: broken };
};
