// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { RegisterId } from "#core/registers/register";
import type { Rows } from "../../../rules/books";
import { chooseReceiver, openExport } from "./begin";

const company: Rows = {
  projects: [
    { code: "BS", name: "Stöd" },
    { code: "BS.1", name: "Ett", status: "Fryst", endDate: "32 mars" },
  ],
  customers: [
    { number: "1001", name: `Ø${"n".repeat(60)}`, customerGroup: "A" },
    { number: "M3", name: "Två\u200brader" },
  ],
};

/** What does not go along to a receiver, each line pressed: what it says, and where its first cell leads to. */
const shown = async (register: RegisterId, receiver: string) => {
  const { workbook } = await openExport(company, register);
  chooseReceiver(receiver);
  await screen.findByText("Det här följer inte med");
  document.querySelector<HTMLDetailsElement>("#lost-columns")?.setAttribute("open", "");
  const told: { readonly says: string; readonly to: unknown }[] = [];
  for (const button of document.querySelectorAll<HTMLElement>(".lost li > button")) {
    fireEvent.click(button);
    const line = button.closest("li")!;
    const cell = await waitFor(() => {
      const [first] = line.querySelectorAll<HTMLElement>(".lost-cell");
      if (!first) throw new Error(`nothing to show of ${line.textContent}`);
      return first;
    });
    const before = workbook.visited.length;
    fireEvent.click(cell);
    await waitFor(() => expect(workbook.visited.length).toBe(before + 1));
    told.push({ says: line.textContent, to: workbook.visited.at(-1) });
    fireEvent.click(button);
  }
  const lines = document.querySelectorAll(".lost li").length;
  // Letters are counted on a line of their own besides, over the lines of the columns that hold them.
  const letters = [...document.querySelectorAll(".lost li")].filter((one) => !one.querySelector("button"));
  return { told, lines, letters: letters.map(({ textContent }) => textContent) };
};

test.each([
  ["projects", "Fortnox", [/ett ord för/, /gick inte att läsa/]],
  ["projects", "SIE 4I", [/inte går att registrera på/]],
  ["customers", "SIE 4I", [/blir frågetecken/, /50 tecken/]],
] as const)(
  "every line of what does not go along in %s to %s leads to its cells #136",
  async (register, receiver, kinds) => {
    const { told, lines, letters } = await shown(register, receiver);
    expect(told.length + letters.length).toBe(lines);
    expect(letters.every((one) => /Ø \(1\)/.test(one))).toBe(true);
    for (const kind of kinds) expect(told.map(({ says }) => says).join("\n")).toMatch(kind);
    const sheet = register === "projects" ? "Projekt" : "Kunder";
    for (const { to } of told) expect(to).toEqual([sheet, expect.any(Number), expect.any(Number)]);
  },
);
