import type { ViolationKind } from "./oracle/violation";
import { play, type Outcome, type PlayOptions } from "./play";
import type { Round, Script } from "./script";

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

const each = <T>(list: readonly T[], cut: (rest: T[]) => Script): Script[] =>
  list.map((_, at) => cut(without(list, at)));

/** Every script that lacks one thing of a round that this one has. */
const smallerRounds = (script: Script, at: number): Script[] => {
  const round = script.rounds[at]!;
  const put = (smaller: Partial<Round>): Script => ({
    ...script,
    rounds: script.rounds.map((one, index) => (index === at ? { ...one, ...smaller } : one)),
  });
  const { closes, cancels, ...others } = round;
  const withoutOne = (fewer: Round): Script => ({
    ...script,
    rounds: script.rounds.map((one, index) => (index === at ? fewer : one)),
  });
  return [
    ...each(round.during, (during) => put({ during })),
    ...each(round.before, (before) => put({ before })),
    ...each(round.faults, (faults) => put({ faults })),
    ...(cancels === undefined ? [] : [withoutOne({ ...others, ...(closes !== undefined && { closes }) })]),
    ...(closes === undefined ? [] : [withoutOne({ ...others, ...(cancels !== undefined && { cancels }) })]),
    ...(round.rests ? [] : [put({ rests: true })]),
  ];
};

/** Every script that lacks one thing that this one has: whole rounds first. */
const smaller = (script: Script): Script[] => [
  ...each(script.rounds, (rounds) => ({ ...script, rounds })),
  ...script.rounds.flatMap((_, at) => smallerRounds(script, at)),
];

const shows = ({ violations }: Outcome, kind: ViolationKind): boolean =>
  violations.some((violation) => violation.kind === kind);

/** Drops one thing after the other from a script as long as the violation stays; what is left all has to be there. */
export const shrink = async (
  script: Script,
  kind: ViolationKind,
  options: PlayOptions = {},
): Promise<Script> => {
  let smallest = script;
  for (;;) {
    let next: Script | undefined;
    for (const candidate of smaller(smallest)) {
      if (!shows(await play(candidate, options), kind)) continue;
      next = candidate;
      break;
    }
    if (!next) return smallest;
    smallest = next;
  }
};
