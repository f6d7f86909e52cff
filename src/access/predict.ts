import { tableOf, type Book } from "../book/book";
import { texts } from "../book/table";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import { isInPackage, packagePrograms } from "./codes";
import {
  ABSENT,
  ASSIGNED,
  EXISTS,
  NO_RIGHT,
  NONE,
  OUTCOMES,
  OUTSIDE_PACKAGE,
  REMOVED,
  type AccessOp,
} from "./outcome";
import { rightsOf } from "./rights";
import { NOWHERE, placedIn, standingOf, type Standing } from "./standing";

/** What is asked for: who gets or loses what, and who does it. Codes as they are to be told. */
export type AccessRequest = {
  readonly op: AccessOp;
  readonly clients: readonly string[];
  readonly consultants: readonly string[];
  /** For a grant, all of the bureau's package unless said (#153); for a client taken away, always what is there. */
  readonly programs?: readonly string[];
  readonly administrator: string;
};

/**
 * What would become of each combination, before anything is written (#154, #155). Combinations are places in one list:
 * (client × consultants + consultant) × programs + program.
 */
export type Prediction = {
  readonly op: AccessOp;
  readonly administrator: string;
  readonly clients: readonly string[];
  readonly consultants: readonly string[];
  readonly programs: readonly string[];
  /** The outcome of each client × consultant × program, as a number of `outcomes`. */
  readonly outcomes: Uint8Array;
  /** The outcome of each client × consultant; none of programs alone (#157). */
  readonly access: Uint8Array;
  /** How many combinations have each outcome, by its number. */
  readonly counts: Uint32Array;
  /** The same by client: client × OUTCOMES + outcome. */
  readonly byClient: Uint32Array;
};

/** Each code once, the first spelling of it. */
const eachOnce = (codes: readonly string[]): string[] => {
  const found = new Map<string, string>();
  for (const code of codes) if (!found.has(fold(code))) found.set(fold(code), code);
  return [...found.values()];
};

/** The programs that chosen consultants have at chosen clients, in the package or not, as they stand in the sheet. */
function* programsThere(
  book: Book,
  clients: readonly string[],
  consultants: readonly string[],
): Task<string[]> {
  const table = tableOf(book, "assignments");
  if (!table) return [];
  const { pairOf } = placedIn(table, clients, consultants, []);
  const programs = texts(table, "program");
  const found = new Map<string, string>();
  let done = 0;
  for (const row of table.order) {
    if (++done % 512 === 0) yield 512;
    const program = programs[row];
    if (program === undefined || pairOf(row) === NOWHERE) continue;
    const key = fold(program);
    if (!found.has(key)) found.set(key, program);
  }
  return [...found.values()];
}

/** The outcome of one combination by what stands there, and the right to it; the first that fits. */
const outcomeOf: Record<AccessOp, (isOutside: number, isThere: number, isMine: number) => number> = {
  // There already before no right: nothing to do needs no right (Q52).
  grant: (isOutside, isThere, isMine) =>
    isOutside ? OUTSIDE_PACKAGE : isThere ? EXISTS : isMine ? ASSIGNED : NO_RIGHT,
  "remove-programs": (isOutside, isThere, isMine) =>
    isOutside ? OUTSIDE_PACKAGE : !isThere ? ABSENT : isMine ? REMOVED : NO_RIGHT,
  // What a client is taken away with goes whether or not it is in the package (Q39).
  "remove-clients": (_, isThere, isMine) => (!isThere ? NONE : isMine ? REMOVED : NO_RIGHT),
};

/** What becomes of a consultant's access to a client, of which the programs' outcomes were counted. */
const accessOf = (
  op: AccessOp,
  pair: number,
  { pairs, unread }: Standing,
  seen: { readonly done: number; readonly refused: number; readonly asked: number },
  hasRight: number,
): number => {
  if (op === "grant") {
    if (pairs[pair]) return EXISTS;
    return seen.done > 0 || (seen.asked === 0 && hasRight) ? ASSIGNED : NO_RIGHT;
  }
  if (!pairs[pair]) return ABSENT;
  if (seen.refused > 0 || unread[pair]) return NO_RIGHT;
  return seen.done > 0 || hasRight ? REMOVED : NO_RIGHT;
};

/** Predicts what becomes of each combination (#149–#158, Q39, Q40, Q52): in slices, each a client's. */
export function* predict(book: Book, request: AccessRequest): Task<Prediction> {
  const { op, administrator } = request;
  const clients = eachOnce(request.clients);
  const consultants = eachOnce(request.consultants);
  const programs =
    op === "remove-clients"
      ? yield* programsThere(book, clients, consultants)
      : eachOnce(request.programs ?? packagePrograms(book));
  const [many, each] = [consultants.length, programs.length];
  const standing = yield* standingOf(book, clients, consultants, programs);
  const { toPrograms, toClients } = rightsOf(book, administrator, clients, programs);
  const outside = Uint8Array.from(programs, (program) => (isInPackage(book, program) ? 0 : 1));
  const judge = outcomeOf[op];
  const outcomes = new Uint8Array(clients.length * many * each);
  const access = new Uint8Array(op === "remove-programs" ? 0 : clients.length * many);
  const byClient = new Uint32Array(clients.length * OUTCOMES);
  for (let client = 0; client < clients.length; client++) {
    const counted = client * OUTCOMES;
    for (let consultant = 0; consultant < many; consultant++) {
      const pair = client * many + consultant;
      let [done, refused] = [0, 0];
      for (let program = 0; program < each; program++) {
        const at = pair * each + program;
        const isMine = toPrograms[client * each + program] ?? 0;
        const outcome = judge(outside[program] ?? 0, standing.programs[at] ?? 0, isMine);
        outcomes[at] = outcome;
        byClient[counted + outcome] = (byClient[counted + outcome] ?? 0) + 1;
        if (outcome === ASSIGNED || outcome === REMOVED) done++;
        if (outcome === NO_RIGHT) refused++;
      }
      if (op !== "remove-programs")
        access[pair] = accessOf(op, pair, standing, { done, refused, asked: each }, toClients[client] ?? 0);
    }
    yield many * each;
  }
  const counts = new Uint32Array(OUTCOMES);
  for (let at = 0; at < byClient.length; at++)
    counts[at % OUTCOMES] = (counts[at % OUTCOMES] ?? 0) + (byClient[at] ?? 0);
  return { op, administrator, clients, consultants, programs, outcomes, access, counts, byClient };
}
