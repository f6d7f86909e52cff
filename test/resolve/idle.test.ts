import { expect, test } from "vitest";
import { idleParts } from "#core/resolve/idle";
import { bookOf, type Row, type Rows } from "../rules/books";

const rows: Rows = {
  projects: [{ code: "P" }],
  dimensions: [{ dimension: "6", kind: "Projekt" }],
  prices: [
    { dimension: "6", code: "P", usedIn: "Tid", price: 800 },
    { dimension: "6", code: "P", usedIn: "Tid", price: 900 },
    { dimension: "6", code: "P", usedIn: "Tid", price: 950 },
    { dimension: "6", code: "P", usedIn: "Resa", price: 100 },
  ],
  controls: [
    { project: "P", control: "Fakturerbar tid", kind: "Varning", limit: 100 },
    { project: "P", control: "Fakturerbar tid", kind: "Registreringsstopp", limit: 100 },
    { project: "P", control: "Timmar", kind: "Varning", limit: 100 },
  ],
};
const on = (...modules: readonly string[]) => ({
  settings: modules.map((module) => ({ name: `Fakturering i ${module}`, value: "Ja" })),
});

test("a billing that is off makes its prices idle, and that of time the controls of kronor too #104 Q55", () => {
  const time = { reason: "billing-off", use: "time", prices: 3, controls: 2 };
  const travel = { reason: "billing-off", use: "travel", prices: 1, controls: 0 };
  expect(idleParts(bookOf({ ...rows, ...on() }))).toEqual([time, travel]);
  expect(idleParts(bookOf({ ...rows, ...on("Resa") }))).toEqual([time]);
  expect(idleParts(bookOf({ ...rows, ...on("Tid") }))).toEqual([travel]);
  expect(idleParts(bookOf({ ...rows, ...on("Tid", "Resa") }))).toEqual([]);
});

test("a control of kronor is idle without billing where there are no prices, and of hours it never is", () => {
  const { controls, ...others } = rows;
  const withControls = (from: number) => bookOf({ ...others, prices: [], controls: controls!.slice(from) });
  expect(idleParts(withControls(0))).toEqual([
    { reason: "billing-off", use: "time", prices: 0, controls: 2 },
  ]);
  expect(idleParts(withControls(2))).toEqual([]);
});

test("one flag is enough for a register that says what is billed to go unjudged without dimensions, and none is not", () => {
  const lacking = (projects: readonly Row[], customers: readonly Row[]) =>
    idleParts(bookOf({ projects: [...projects], customers: [...customers], ...on("Tid", "Resa") }));
  const flagged = { billable: "Ja – alltid" };
  expect(lacking([{ code: "P" }, { code: "Q", ...flagged }], [{ number: "1" }])).toEqual([
    { reason: "no-dimensions", registers: ["projects"] },
  ]);
  expect(lacking([{ code: "P" }], [{ number: "1", ...flagged }, { number: "2" }])).toEqual([
    { reason: "no-dimensions", registers: ["customers"] },
  ]);
  expect(lacking([{ code: "P" }], [{ number: "1" }])).toEqual([]);
  const [price] = rows.prices!;
  expect(idleParts(bookOf({ prices: [price!], permissions: [], ...on("Tid", "Resa") }))).toContainEqual({
    reason: "no-dimensions",
    registers: ["prices"],
  });
});
