import { positionsIn } from "../../book/positions";
import type { Positions } from "../../book/row-id";
import type { Table } from "../../book/table";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import type { Check } from "./check";
import { byPlace, listFindings, listOne, rankOf, type Listed } from "./listing";
import { policyOf, underPolicy, type Policy } from "./policy";
import type { Watch } from "./watch";

/** Findings of one severity in one register. */
type Ranked = Map<number, Listed[]>;

/** One rule's findings as they stand, and what they stand by. */
type Part = {
  readonly revision: number;
  readonly policy: Policy;
  readonly positions: ReadonlyMap<Table, Positions>;
  readonly ranked: Ranked;
};

/** What several rules have found of one severity in one register, in order. */
type Merged = { readonly parts: readonly Listed[][]; readonly listed: readonly Listed[] };

const isTrue = ({ revision, policy, positions }: Part, watch: Watch, policyNow: Policy): boolean => {
  if (revision !== watch.revision || policy !== policyNow) return false;
  for (const [table, known] of positions) if (positionsIn(table) !== known) return false;
  return true;
};

function* partOf({ book }: Check, { rule, findings, revision }: Watch, policy: Policy): Task<Part> {
  const ranked: Ranked = new Map();
  const positions = new Map<Table, Positions>();
  let done = 0;
  for (const found of policy.off.has(rule.id) ? [] : findings.values())
    for (const finding of found) {
      const listed = listOne(book, underPolicy(policy, finding));
      const table = listed.register && book.tables.get(listed.register);
      if (table) positions.set(table, positionsIn(table));
      const rank = rankOf(listed.finding.severity, listed.register);
      const list = ranked.get(rank);
      if (list) list.push(listed);
      else ranked.set(rank, [listed]);
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    }
  for (const list of ranked.values()) {
    list.sort(byPlace);
    yield list.length;
  }
  return { revision, policy, positions, ranked };
}

const isSame = (one: readonly unknown[], other: readonly unknown[] | undefined): boolean =>
  one.length === other?.length && one.every((item, at) => item === other[at]);

/** Makes the list as it stands, in slices. */
type KeptList = () => Task<readonly Listed[]>;

const listOf = (check: Check): KeptList => {
  const parts = new Map<Watch, Part>();
  let merged = new Map<number, Merged>();
  let listed: readonly Listed[] = [];

  function* refreshParts(): Task<void> {
    const policy = policyOf(check.book);
    for (const watch of check.watches) {
      const known = parts.get(watch);
      if (known ? isTrue(known, watch, policy) : watch.findings.size === 0) continue;
      parts.set(watch, yield* partOf(check, watch, policy));
    }
  }
  const byRank = (): Map<number, Listed[][]> => {
    const lists = new Map<number, Listed[][]>();
    const add = (rank: number, list: Listed[]): void => {
      const before = lists.get(rank);
      if (before) before.push(list);
      else lists.set(rank, [list]);
    };
    for (const watch of check.watches) parts.get(watch)?.ranked.forEach((list, rank) => add(rank, list));
    return lists;
  };
  return function* () {
    yield* refreshParts();
    const before = merged;
    merged = new Map();
    let isChanged = check.broken.size > 0;
    for (const [rank, lists] of [...byRank()].sort(([a], [b]) => a - b)) {
      const known = before.get(rank);
      if (known && isSame(lists, known.parts)) merged.set(rank, known);
      else {
        const list = lists.flat().sort(byPlace);
        merged.set(rank, { parts: lists, listed: list });
        isChanged = true;
        yield list.length;
      }
    }
    if (!isChanged && merged.size === before.size) return listed;
    const broken = listFindings(check.book, [...check.broken.values()]);
    listed = [...broken, ...[...merged.values()].flatMap((one) => one.listed)];
    return listed;
  };
};

const lists = new WeakMap<Check, KeptList>();

/**
 * The list of everything that a check has found, in the order of `listFindings`. It is kept: after an edit only what
 * that touched is listed anew, and where nothing has changed the list is the very same.
 */
export const cachedList = (check: Check): Task<readonly Listed[]> => {
  let list = lists.get(check);
  if (!list) lists.set(check, (list = listOf(check)));
  return list();
};
