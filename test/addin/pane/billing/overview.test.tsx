// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { BillingView } from "../../../../addin/pane/billing/BillingView";
import { showStand } from "../../../../addin/pane/billing/state";
import { project, terms, time } from "../../../billing/books";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const base: Rows = {
  ...terms,
  projects: [project("LO.10"), project("LO.20"), project("INT", { billable: "Nej – aldrig" })],
  prices: [],
  importLog: [],
};

const open = (rows: Rows) => {
  showStand("ready");
  return openView(BillingView, rows);
};

const chips = (): string[] =>
  [...document.querySelectorAll(".chips .chip")].map(({ textContent }) => textContent);

test("what is not billed has a chip of its own where there is any, and none where there is not", async () => {
  await open({
    ...base,
    timeEntries: [time("LO.10", "ÖST", 1), time("INT", "ÖST", 2)],
  });
  await screen.findByRole("button", { name: "Faktureras ej" });
  expect(chips()).toEqual(["Klart 0", "Spärrat 1", "Frisläppt", "Faktureras ej"]);
  fireEvent.click(screen.getByRole("button", { name: "Faktureras ej" }));
  expect(chips().at(-1)).toBe("Faktureras ej 1");
});

test("where all time waits for a price that is said, with the way to a price of one of the projects, most hours first #110", async () => {
  await open({ ...base, timeEntries: [time("LO.10", "ÖST", 2), time("LO.20", "ÖST", 7)] });
  const way = await screen.findByRole("button", { name: "Lägg pris …" });
  expect(way.closest("p")?.textContent.replaceAll(/\s/gu, " ")).toContain("9 h väntar på pris.");
  expect(chips()).toEqual(["Klart 0", "Spärrat 2", "Frisläppt"]);
  fireEvent.click(way);
  const choice = await screen.findByLabelText("Pris för projekt");
  expect([...choice.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([
    "LO.20",
    "LO.10",
  ]);
  fireEvent.change(choice, { target: { value: "LO.10" } });
  await screen.findByRole("heading", { name: "Pris för projekt LO.10" });
  fireEvent.input(screen.getByLabelText("Pris (kr per timme)"), { target: { value: "500" } });
  expect(screen.getByText("Skriv priset").hasAttribute("disabled")).toBe(false);
});
