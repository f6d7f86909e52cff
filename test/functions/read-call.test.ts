import { expect, test } from "vitest";
import { readCall } from "#core/functions/read-call";

const value = (one: string | number | boolean | null) => ({ kind: "value", value: one });
const cell = (row: number, column: number, sheet?: string) => ({ kind: "cell", sheet, row, column });

test("a cell that calls one function is read with its arguments, whatever the language and the case", () => {
  expect(readCall('=KONTERA.WORKED("BS";"2026-01-01";;"7")')).toEqual({
    id: "WORKED",
    args: [value("BS"), value("2026-01-01"), value(null), value("7")],
  });
  expect(readCall('=kontera.arbetat("B""S")')).toEqual({ id: "WORKED", args: [value('B"S')] });
  expect(readCall("=KONTERA.ÅTERSTÅR(A2, 46112)")).toEqual({
    id: "REMAINING",
    args: [cell(1, 0), value(46_112)],
  });
  expect(readCall("=KONTERA.BUDGET()")).toEqual({ id: "BUDGET", args: [] });
  expect(readCall('=KONTERA.READY("BS",)')).toEqual({ id: "READY", args: [value("BS"), value(null)] });
});

test("arguments may be cells of this sheet or another, and cells of the same row of a table", () => {
  expect(readCall("=KONTERA.WORKED('Eva''s blad'!$B$10)")).toEqual({
    id: "WORKED",
    args: [cell(9, 1, "Eva's blad")],
  });
  const header = (name: string) => ({ id: "WORKED", args: [{ kind: "column", header: name }] });
  expect(readCall("=KONTERA.WORKED([@Kod])")).toEqual(header("Kod"));
  expect(readCall("=KONTERA.WORKED([@[Vår kod]])")).toEqual(header("Vår kod"));
  expect(readCall("=KONTERA.WORKED(Lista[@Kod])")).toEqual(header("Kod"));
  expect(readCall("=KONTERA.WORKED(Lista[[#This Row],[Kod '#1]])")).toEqual(header("Kod #1"));
});

test("what is worked out of a function, or asked with what is worked out, is no figure of the function's", () => {
  for (const formula of [
    '=KONTERA.WORKED("BS")*2',
    '=KONTERA.WORKED("BS")+KONTERA.WORKED("IT")',
    '=SUM(KONTERA.WORKED("BS"))',
    "=KONTERA.WORKED(A1&B1)",
    "=KONTERA.WORKED(A1:A3)",
    "=KONTERA.WORKED(Kod)",
    '=KONTERA.OKÄND("BS")',
    '=KONTERA.WORKED("BS"',
    "KONTERA.WORKED",
  ])
    expect(readCall(formula)).toBeUndefined();
});
