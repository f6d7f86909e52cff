import { expect, test } from "vitest";
import type { WriteStrategy } from "../../addin/ports";
import { strategies } from "../addin/excel/strategies";
import { openUnguarded, slips } from "./doors/unguarded";
import type { ViolationKind } from "./oracle/violation";
import { play } from "./play";
import { scriptOf, type Script, type Without } from "./script";
import type { OpenDoor } from "./session";

/** The kinds of violations that are found, until all that are looked for are. */
const kindsIn = async (
  scripts: readonly Script[],
  open: OpenDoor,
  wanted: readonly ViolationKind[],
  strategy: WriteStrategy = "stop",
): Promise<Set<ViolationKind>> => {
  const kinds = new Set<ViolationKind>();
  for (const script of scripts) {
    const { violations } = await play(script, { open, strategy });
    for (const { kind } of violations) kinds.add(kind);
    if (wanted.length > 0 && wanted.every((kind) => kinds.has(kind))) break;
  }
  return kinds;
};

const scripts = (seeds: number, without: Without = {}): Script[] =>
  Array.from({ length: seeds }, (_, at) => scriptOf(at + 1, without));

const alone: Without = { people: false, faults: false, deaths: false };

test("a door that writes by position is right when nobody else is at work", async () => {
  expect([...(await kindsIn(scripts(30, alone), openUnguarded, []))]).toEqual([]);
});

test.each(strategies)(
  "a door that writes by position is found out, by every kind of damage that a write can do (%s)",
  async (strategy) => {
    const expected: readonly ViolationKind[] = [
      "wrong-cell",
      "lost-edit",
      "lost-row",
      "wrong-row",
      "ok-but-partial",
      "refused-but-left",
      "stray-blank-rows",
      "half-after-reload",
    ];
    const found = await kindsIn(scripts(200), openUnguarded, expected, strategy);
    expect(expected.filter((kind) => !found.has(kind))).toEqual([]);
  },
);

test("a door that writes by position is found out when it writes over what somebody notes under the table", async () => {
  const notes = [1, 2, 3].map((down) => ({
    by: "co-author" as const,
    do: "note" as const,
    register: 0,
    down,
    column: 0.5,
    text: `NB${down}`,
    request: 2,
  }));
  const job = {
    job: "edits",
    registers: [0],
    sets: 0,
    column: 0,
    inserts: 9,
    removes: [],
    tag: "J",
  } as const;
  const round = { before: [], rests: true, job, during: notes, faults: [] };
  const noted = Array.from({ length: 8 }, (_, seed): Script => ({ seed, rounds: [round] }));
  expect([...(await kindsIn(noted, openUnguarded, ["lost-note"]))]).toContain("lost-note");
});

test.each([
  ["miscounts", "wrong-receipt"],
  ["is deaf", "stale-book"],
  ["makes another log", "second-log"],
  ["cuts journals", "undo-damaged"],
  ["leaves its lane", "lane-not-empty"],
  ["refuses in vain", "refused-in-vain"],
  ["is silent", "never-done"],
  ["is broken", "threw"],
] as const)("a door that %s is found out: %s", async (slip, kind) => {
  const open: OpenDoor = (budget) => slips[slip](openUnguarded(budget));
  const found = await kindsIn(scripts(8, alone), open, [kind]);
  expect([...found]).toContain(kind);
});
