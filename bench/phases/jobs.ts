import type { Verdict } from "../method/report";
import type { Standing } from "../method/rounds";
import type { Phase } from "./phase";

/** What a job took when each of its requests wrote by itself (commit 8430826), on the same rows: requests, and kB both ways. */
const BEFORE = {
  S: { rows: 20_000, rename: [11, 4032], third: [9, 3557], added: [10, 4038] },
  M: { rows: 100_000, rename: [45, 20_370], third: [40, 17_986], added: [42, 20_425] },
} as const;

const variants = ["rename", "third", "added"] as const;

/**
 * Requests and bytes of jobs as the pane sends them, beside what they were before they were laid ready first; and a job
 * and its undo in Chromium: the pane's tasks, and whether every cell stands as it stood.
 */
export const jobs: Phase = {
  name: "jobs",
  hold: async (hold, size) => {
    const before = BEFORE[size === "S" ? "S" : "M"];
    const { rows } = before;
    const stood = new Map<string, Standing>();
    // Each does work of its own, so nobody is beside another.
    for (const variant of variants)
      for (const standing of await hold({
        title: `A job of ${rows} rows through Excel: ${variant}`,
        entrants: [{ name: variant, file: "job-cost", rows, variant, times: 1 }],
      }))
        stood.set(variant, standing);
    const [inChromium] = await hold({
      title: `A new name for ${rows} customers in Chromium, and its undo`,
      entrants: [{ name: "the pane", file: "job-pane", rows, times: 1 }],
    });
    const seen = inChromium?.figures ?? {};
    const longest = (what: string): number =>
      Math.max(...["planning", "writing", "after", "undoing"].map((act) => seen[`${what}, ${act}`] ?? 0));
    const undone: Verdict[] = [
      {
        goal: "job",
        what: "longest task in the pane's frame (Kontera and Office's client), ms of the processor",
        value: longest("task"),
        gate: 50,
        moonshot: 20,
      },
      {
        goal: "job",
        what: "longest collection of garbage in one, of one heap with the page that plays Excel, ms of the processor",
        value: longest("garbage in one"),
        gate: 50,
        moonshot: 20,
      },
      {
        goal: "job",
        what: "cells that stand otherwise after its undo",
        value: seen["cells not back"] ?? Number.NaN,
        gate: 0,
        moonshot: 0,
      },
    ];
    const sent = variants.flatMap((variant) => {
      const figure = (name: string): number => stood.get(variant)?.figures[name] ?? Number.NaN;
      const [requests, kB] = before[variant];
      return [
        {
          goal: "job",
          what: `${variant}: requests / those before and the larger of 2 and a tenth`,
          value: figure("requests") / (requests + Math.max(2, requests / 10)),
          gate: 1,
          moonshot: 0.8,
        },
        {
          goal: "job",
          what: `${variant}: bytes sent and read / those before`,
          value: (figure("sent") + figure("read")) / (kB * 1000),
          gate: 1,
          moonshot: 0.7,
        },
      ];
    });
    return [...sent, ...undone];
  },
};
