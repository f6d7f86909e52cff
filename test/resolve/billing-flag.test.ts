import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { resolveBilled } from "#core/resolve/billed";
import { billingFlag, resolveBillingFlag, resolveProjectBilling } from "#core/resolve/billing-flag";
import type { TraceLine } from "#core/resolve/trace";
import { fold } from "#core/values/text";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";
import { billingTerms, coding } from "./billing-books";

const [always, never, yes, no] = [
  "Ja – alltid",
  "Nej – aldrig",
  "Kan faktureras, föreslå Ja",
  "Kan faktureras, föreslå Nej",
] as const;

const registers = (project: string, customer = "", code = ""): Rows => ({
  ...billingTerms,
  projects: [{ code: "P", billable: project }],
  customers: [{ number: "M3", billable: customer }],
  codes: [{ dimension: "Kst", code: "10", billable: code }],
});

const said = (trace: readonly TraceLine[]): string[] =>
  trace.map(({ key, field, verdict }) => `${key} ${field} ${verdict}`);

const all = coding({ 6: "P", 8: "M3", Kst: "10" });

test.each([
  ["never beats always", [always, never, yes], "never"],
  ["always beats yes", [yes, no, always], "always"],
  ["yes beats no", [no, yes, ""], "proposeYes"],
  ["no is what is left", [no, "", ""], "proposeNo"],
  ["and so it is where nothing is said", ["", "", ""], "proposeNo"],
] as const)("when dimensions disagree, %s #106–#109 #166", (_, [project, customer, code], flag) => {
  const book = bookOf(registers(project, customer, code));
  expect(billingFlag(book, "time", all)).toBe(flag);
});

test("without a code in a dimension that governs billing nothing is ever billed #104 #166 Q45", () => {
  const book = bookOf(registers(always));
  const { value, trace } = resolveBillingFlag(book, "time", coding({}));
  expect(value).toBe("never");
  expect(said(trace)).toEqual([
    ...["6 billing noCode", "8 billing noCode", "Kst billing noCode"],
    " billing neverBilled",
  ]);
  const without = bookOf({ ...registers(always), dimensions: [{ dimension: "6", kind: "Projekt" }] });
  expect(billingFlag(without, "time", all)).toBe("never");
});

test("where billing is not used in a module nothing is billed there #104", () => {
  const book = bookOf({
    ...registers(always),
    settings: [{ name: "Fakturering i Resa", value: "Ja" }],
  });
  expect(billingFlag(book, "travel", all)).toBe("always");
  const { value, trace } = resolveBillingFlag(book, "time", all);
  expect([value, said(trace)]).toEqual(["never", ["billingInTime value standard"]]);
});

test("what a project proposes comes from its own flag, whatever customer comes with it #108 #109 Q45", () => {
  expect(resolveProjectBilling(bookOf(registers(yes, never)), fold("p"))).toMatchObject({
    value: "proposeYes",
    trace: [
      { key: "P", field: "billable", value: "proposeYes", verdict: "decides" },
      { key: "8", verdict: "noCode" },
      { key: "Kst", verdict: "noCode" },
    ],
  });
  expect(resolveProjectBilling(bookOf(registers("")), fold("p")).value).toBe("proposeNo");
});

test("an entry's own Fakturerbar counts where the flag may be changed, and nowhere else #106–#109", () => {
  const billed = (flag: string, own: string): boolean => {
    const rows = { ...registers(flag), timeEntries: [{ project: "P", hours: 1, billable: own }] };
    const book = bookOf(rows);
    return resolveBilled(book, tableOf(book, "timeEntries")!, rowId(0)).value;
  };
  expect([billed(always, "Nej"), billed(never, "Ja")]).toEqual([true, false]);
  expect([billed(yes, ""), billed(yes, "Nej")]).toEqual([true, false]);
  expect([billed(no, ""), billed(no, "Ja")]).toEqual([false, true]);
});

test("the trace says that a locked Fakturerbar does not count, and that any other decides #106–#109", () => {
  const last = (flag: string): string | undefined => {
    const book = bookOf({
      ...registers(flag),
      timeEntries: [{ date: "2026-03-02", employee: "7", project: "P", hours: 1, billable: "Nej" }],
    });
    return said(resolveBilled(book, tableOf(book, "timeEntries")!, rowId(0)).trace).at(-1);
  };
  expect([always, never].map(last)).toEqual(Array(2).fill("2026-03-02 7 billable locked"));
  expect([yes, no].map(last)).toEqual(Array(2).fill("2026-03-02 7 billable decides"));
});

test("the value with its trace is the value without, and a decided flag is named once #166", () => {
  const flag = fc.constantFrom(always, never, yes, no, "", "?");
  const codes = fc.subarray(["6", "8", "Kst"]);
  fc.assert(
    fc.property(flag, flag, flag, codes, (project, customer, code, given) => {
      const book = bookOf(registers(project, customer, code));
      const values: Record<string, string> = { 6: "P", 8: "M3", Kst: "10" };
      const one = coding(Object.fromEntries(given.map((dimension) => [dimension, values[dimension] ?? ""])));
      const { value, trace } = resolveBillingFlag(book, "time", one);
      expect(value).toBe(billingFlag(book, "time", one));
      expect(
        trace.filter(({ verdict }) => ["decides", "standard", "neverBilled"].includes(verdict)),
      ).toHaveLength(1);
    }),
    { numRuns: runs(100) },
  );
});
