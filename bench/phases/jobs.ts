import { at, type Phase } from "./phase";

/** What a job took when each of its requests wrote by itself (commit 8430826), on the same rows: requests, and kB both ways. */
const BEFORE = {
  S: { rows: 20_000, rename: [11, 4032], third: [9, 3557], added: [10, 4038] },
  M: { rows: 100_000, rename: [45, 20_370], third: [40, 17_986], added: [42, 20_425] },
} as const;

const variants = ["rename", "third", "added"] as const;

/** Requests and bytes of jobs as the pane sends them, beside what they were before they were laid ready first. */
export const jobs: Phase = {
  name: "jobs",
  hold: async (hold, size) => {
    const before = BEFORE[size === "S" ? "S" : "M"];
    const { rows } = before;
    const stood = await hold({
      title: `A job of ${rows} rows through Excel`,
      entrants: variants.map((variant) => ({ name: variant, file: "job-cost", rows, variant, times: 1 })),
    });
    return variants.flatMap((variant, place) => {
      const { figures } = at(stood, place);
      const figure = (name: string): number => figures[name] ?? Number.NaN;
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
  },
};
