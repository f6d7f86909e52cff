import type { Result } from "#core/values/result";
import type { WriteRefusal, Written } from "../../../addin/ports";
import { rowId } from "./intent";
import type { JobWatch } from "./job-watch";
import type { View } from "./view";
import type { ViolationKind } from "./violation";

/** How a job ended: what the pane was told, or that it was closed before it was told anything. */
export type Ending = Result<Written, WriteRefusal> | "died";

export const nameOf = (ending: Ending): string =>
  ending === "died" ? "died" : ending.ok ? "ok" : ending.error.kind;

export type Standing = { readonly done: string[]; readonly missing: string[] };

/** What of a job stands in the workbook, and what does not; what people changed since is left out. */
export const standing = (
  { intent, byPerson, goneByPerson, backByPerson }: JobWatch,
  viewOf: (register: string) => View,
): Standing => {
  const done: string[] = [];
  const missing: string[] = [];
  const rowsOf = (id: string) => {
    const [register = "", row = "", column] = id.split("|");
    return { register, row, cells: viewOf(register).rows.get(row), column: Number(column) };
  };
  for (const [id, { from, to }] of intent.sets) {
    const { register, row, cells, column } = rowsOf(id);
    if (intent.removes.has(rowId(register, row)) || byPerson.has(id) || from === to) continue;
    const is = cells?.get(column);
    if (is !== undefined) (is === to ? done : missing).push(`${id}=${is}`);
  }
  for (const id of intent.inserts) {
    if (goneByPerson.has(id) || backByPerson.has(id)) continue;
    (rowsOf(id).cells ? done : missing).push(`row ${id}`);
  }
  for (const id of intent.removes.keys()) {
    const { cells } = rowsOf(id);
    if ((goneByPerson.has(id) && !cells) || backByPerson.has(id)) continue;
    (cells ? missing : done).push(`without ${id}`);
  }
  return { done, missing };
};

/** What a refusal names that is as it was expected, or that it names nothing at all. */
const inVain = (refusal: WriteRefusal): readonly (readonly [ViolationKind, string])[] => {
  if (refusal.kind !== "changed-since") return [];
  const same = refusal.cells.filter(
    ({ expected, found, gone, formula }) => gone !== true && formula !== true && expected === found,
  );
  if (refusal.cells.length > 0 && same.length === 0) return [];
  return [["refused-in-vain", `${refusal.reason}: ${JSON.stringify(same.slice(0, 3))}`]];
};

const few = (list: readonly string[]): string => list.slice(0, 3).join(", ");

/** What is known of a job when its answer is judged. */
export type Judged = {
  readonly ending: Ending;
  readonly viewOf: (register: string) => View;
  /** What stood as the job wants it before it began: that is no doing of the job's. */
  readonly stood: ReadonlySet<string>;
  /** Blank rows that came and that no person made. */
  readonly blanks: number;
  /** A pane that was opened after a death tells of what was left. */
  readonly isTold: boolean;
};

/** Judges the answer of a job beside what stands. */
export const judgeAnswer = (
  watch: JobWatch,
  { ending, viewOf, stood, blanks, isTold }: Judged,
): readonly (readonly [ViolationKind, string])[] => {
  const { done: all, missing } = standing(watch, viewOf);
  const done = all.filter((one) => !stood.has(one));
  const kind = nameOf(ending);
  const share = `${done.length} of ${done.length + missing.length} stand`;
  const half = done.length > 0 && missing.length > 0;
  if (ending === "died") {
    if (isTold || (!half && blanks <= 0)) return [];
    return [["half-after-reload", half ? `${share}; not ${few(missing)}` : `${blanks} blank rows`]];
  }
  // A job may itself mean rows to be blank, as they were once.
  const came = blanks - (ending.ok ? watch.intent.blanks : 0);
  const stray = came > 0 ? [["stray-blank-rows", `${kind}: ${came}`] as const] : [];
  if (!ending.ok) {
    if (ending.error.kind === "half-written") return [];
    // Someone else may have typed the very same.
    const isAlike = ending.error.kind === "changed-since" && missing.length === 0;
    // New rows that somebody wrote in are left, and told.
    const kept = ending.error.kind === "taken-back" ? (ending.error.kept ?? []).length : 0;
    const left = done.length > kept && !isAlike;
    return [
      ...(left ? [["refused-but-left", `${kind}: ${share}: ${few(done)}`] as const] : []),
      ...inVain(ending.error),
      ...stray,
    ];
  }
  if (missing.length > 0) return [["ok-but-partial", `${share}; not ${few(missing)}`], ...stray];
  const [told, asked] = [ending.value, watch.intent.asked].map(
    ({ cells, added, removed }) => `${cells} cells, ${added} in, ${removed} out`,
  );
  return told === asked ? stray : [["wrong-receipt", `${told ?? ""}; asked ${asked ?? ""}`], ...stray];
};
