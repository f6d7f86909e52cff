import { at, type Phase } from "./phase";

const FEW = 10_000;
const MANY = 100_000;

const edits = (rows: number) => ({
  name: `${rows} projects and ${rows} customers, a cell`,
  file: "modules-kontera",
  rows,
  times: 2,
});

/** One edit in a company with every module in use: its cost must not grow with the registers. */
export const modules: Phase = {
  name: "modules",
  hold: async (hold) => {
    const held = await hold({
      title: "One edit with every module in use, in µs",
      entrants: [edits(MANY), edits(FEW)],
    });
    const whole = await hold({
      title: `The whole check of ${MANY} projects and ${MANY} customers with every module in use`,
      entrants: [{ name: "Kontera", file: "modules-kontera", rows: MANY, variant: "whole" }],
    });
    const mean = at(held, 0).figures["mean"] ?? Number.NaN;
    return [
      {
        goal: "modules",
        what: `one edit among ${MANY} + ${MANY} / among ${FEW} + ${FEW}, mean`,
        value: mean / (at(held, 1).figures["mean"] ?? Number.NaN),
        gate: 3,
        moonshot: 1.5,
      },
      {
        goal: "modules",
        what: `the whole check of ${MANY} + ${MANY} / one edit, mean`,
        value: (at(whole, 0).warm.wall * 1000) / mean,
        gate: 20_000,
        moonshot: 200_000,
        atLeast: true,
      },
    ];
  },
};
