// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { BillingView } from "../../../../addin/pane/billing/BillingView";
import { screen as shownScreen, showStand } from "../../../../addin/pane/billing/state";
import { price, project, terms, time } from "../../../billing/books";
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

const spaced = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s/gu, " ");

test("what is not billed is told at its worth in its groups and its rows as in Stäm av, and as unknown where it has no price (contract §2)", async () => {
  await open({
    ...base,
    projects: [project("INT", { billable: "Nej – aldrig" }), project("UTB", { billable: "Nej – aldrig" })],
    prices: [price("6", "INT", 500)],
    timeEntries: [time("INT", "ÖST", 2), time("UTB", "ÖST", 3)],
  });
  fireEvent.click(await screen.findByRole("button", { name: "Faktureras ej" }));
  const group = await screen.findByRole("button", { name: /\+ 1 rad med okänt belopp/ });
  expect(spaced(group.querySelector(".amount")?.textContent)).toBe("1 000,00 kr");
  fireEvent.click(group);
  const amounts = () =>
    [...document.querySelectorAll(".entry-row .amount")].map(({ textContent }) => spaced(textContent));
  await waitFor(() => expect(amounts()).toEqual(["1 000,00 kr", "belopp okänt"]));
  void act(() => {
    shownScreen.value = { kind: "reconcile" };
  });
  const figure = await screen.findByRole("button", { name: /^Faktureras ej/ });
  expect(spaced(figure.textContent)).toContain("1 000,00 kr");
  fireEvent.click(figure);
  await waitFor(() => expect(amounts()).toEqual(["1 000,00 kr", "belopp okänt"]));
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
