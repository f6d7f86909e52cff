// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { HomeView } from "../../../../addin/pane/home/HomeView";
import { leaveView, showPlace, startView, view } from "../../../../addin/pane/kit/route";
import { askedChip, shownProject } from "../../../../addin/pane/kit/shown-project";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const hours = (project: string, worked: number) => ({
  date: "2026-03-02",
  employee: "7",
  project,
  hours: worked,
});
const company: Rows = {
  projects: [
    { code: "05", name: "Arbetsmiljö", budgetHours: 240 },
    { code: "R1", name: "Region 1", budgetHours: 100 },
    { code: "R2", name: "Region 2", budgetHours: 100 },
  ],
  timeEntries: [hours("05", 334), hours("R1", 92), hours("R2", 10)],
};
const rows = (): string[] =>
  [...document.querySelectorAll(".near-row")].map(({ textContent }) => textContent.replaceAll("\u00a0", " "));

test("Hem names the projects over their budget or near it, and leads to each and to all #100 #101", async () => {
  await openView(HomeView, company);
  await waitFor(() => {
    expect(rows()).toEqual([
      "05 Arbetsmiljö, över budget, 334 / 240 h",
      "R1 Region 1, nära budget, 92 / 100 h",
    ]);
  });
  fireEvent.click(screen.getByText("1 nära"));
  expect([view.value, shownProject.value, askedChip.value]).toEqual(["projects", undefined, "near"]);
  await openView(HomeView, company, "en");
  expect(await screen.findByText("1 over")).toBeTruthy();
  fireEvent.click(screen.getByText("Arbetsmiljö", { exact: false }));
  expect([view.value, shownProject.value, askedChip.value]).toEqual(["projects", "05", undefined]);
  await screen.findByRole("heading", { name: /05/ });
});

test("pressing Hem in the review of what can be fixed leads back to its root", async () => {
  const wrong = { code: "1", name: "A", startDate: "2026-01-01", budgetHours: 5 };
  await openView(HomeView, { projects: [wrong, { ...wrong, code: "1.1.1" }] });
  void act(() => showPlace("home"));
  fireEvent.click(await screen.findByText("Granska"));
  await screen.findByText("Avbryt");
  void act(() => showPlace("home"));
  await screen.findByText("Att göra");
  expect(screen.queryByText("Avbryt")).toBeNull();
});

test("Hem says nothing of budgets where none is near", async () => {
  await openView(HomeView, { ...company, timeEntries: [hours("R2", 10)] });
  await screen.findByText("Importera");
  expect(screen.queryByText("Över eller nära budget")).toBeNull();
});

test("what was begun and left is told on Hem, and goes on where it was", async () => {
  await openView(HomeView, company);
  expect(document.querySelector('[id^="begun-"]')).toBeNull();
  void act(() => {
    startView("tree", { change: "move", project: "05" }, "projects");
    showPlace("registers");
  });
  const begun = document.querySelector('[id^="begun-"]')!;
  expect(begun.textContent).toContain("Påbörjat: Ändra i projektträdet");
  fireEvent.click(begun);
  expect(view.value).toBe("tree");
  void act(() => leaveView("tree"));
  expect(document.querySelector('[id^="begun-"]')).toBeNull();
});

test("as many errors as Hem says are opened, and the list says which it leaves out", async () => {
  await openView(HomeView, {
    projects: [{ code: "2", name: "" }],
    customers: [
      { number: "1", name: "A", eInvoiceId: "7:5560160680" },
      { number: "2", name: "B", bankgiro: "5050-1054" },
    ],
  });
  const todo = await waitFor(() => document.querySelector("#todo-errors")!);
  expect(todo.textContent).toContain("2 fel att ta ställning till");
  fireEvent.click(todo);
  await screen.findByText(/^Utan 1 som kan rättas direkt/);
  expect(document.querySelectorAll("li.finding")).toHaveLength(2);
  expect(screen.getByText("Fel", { exact: false, selector: ".chip[aria-pressed=true]" }).textContent).toBe(
    "Fel 3",
  );
  fireEvent.click(screen.getByLabelText("Ta bort urvalet Utan 1 som kan rättas direkt"));
  await waitFor(() => expect(document.querySelectorAll("li.finding")).toHaveLength(3));
});

test("where nothing can be fixed at once the list says of nothing that it leaves it out", async () => {
  await openView(HomeView, { projects: [{ code: "2", name: "" }] });
  fireEvent.click(await waitFor(() => document.querySelector("#todo-errors")!));
  await waitFor(() => expect(document.querySelectorAll("li.finding")).toHaveLength(1));
  expect(screen.queryByText(/^Utan 0/)).toBeNull();
});
