// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { showPlace } from "../../../../addin/pane/kit/route";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { assumptions } from "../../../../addin/pane/kit/thought";
import { draft, leftDrafts, newDraft } from "../../../../addin/pane/kit/thought-draft";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import { told } from "../../../../addin/pane/whatif/state";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const company: Rows = {
  projects: [
    { code: "R1", name: "Norra" },
    { code: "R1.Nord", name: "Nord", budgetHours: 10 },
    { code: "R1.Syd", name: "Syd", budgetHours: 12 },
  ],
  importLog: [],
};

beforeEach(() => {
  assumptions.value = [];
  told.value = undefined;
  draft.value = newDraft("");
  leftDrafts.value = [];
});

const think = async (code: string): Promise<void> => {
  shownProject.value = code;
  await screen.findByRole("heading", { name: code, level: 2 });
  fireEvent.click(await screen.findByText("Tänk om …"));
  await screen.findByRole("heading", { name: "Tänk om" });
};
const kind = (name: string): void => {
  fireEvent.click(screen.getByRole("radio", { name }));
};
const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const fill = (label: string, text: string): void => {
  fireEvent.input(field(label), { target: { value: text } });
};
const back = async (code: string): Promise<void> => {
  fireEvent.click(screen.getByRole("button", { name: `Tillbaka till ${code}` }));
  await screen.findByRole("heading", { name: code, level: 2 });
};

test("what is filled in and not added yet stays in its fields when the rest is written (spec 5.8)", async () => {
  const { workbook } = await openView(ProjectsView, company);
  await think("R1.Nord");
  fill("Timmar", "12,5");
  kind("Ändra budget");
  fill("Ny budget i timmar", "20");
  fireEvent.click(screen.getByText("Lägg till"));
  const write = await screen.findByText("Skriv 1 budget");
  kind("Flytta timmar");
  expect(field("Timmar").value).toBe("12,5");
  await waitFor(() => expect(write.hasAttribute("disabled")).toBe(false));
  fireEvent.click(write);
  await screen.findByRole("heading", { name: "R1.Nord", level: 2 });
  expect(workbook.cell("Projekt", 1, "Budgeterade timmar")).toBe(20);
  fireEvent.click(await screen.findByText("Påbörjat: Tänk om, R1.Nord"));
  await screen.findByRole("heading", { name: "Tänk om" });
  expect(field("Timmar").value).toBe("12,5");
  expect(assumptions.value).toEqual([]);
});

test("what is only filled in is offered at the foot and on Hem, and Släng drops it (spec 5.8)", async () => {
  await openView(ProjectsView, company);
  await think("R1.Nord");
  expect(screen.queryByText("Släng")).toBeNull();
  fill("Timmar", "12,5");
  await back("R1.Nord");
  await screen.findByText("Påbörjat: Tänk om, R1.Nord");
  void act(() => showPlace("home"));
  const offered = await screen.findByText("Påbörjat: Tänk om, R1.Nord");
  expect(offered.closest("button")?.id).toBe("begun-whatif-R1.Nord");
  fireEvent.click(offered);
  await screen.findByRole("heading", { name: "Tänk om" });
  expect(field("Timmar").value).toBe("12,5");
  fireEvent.click(screen.getByText("Släng"));
  await waitFor(() => expect(screen.queryByRole("heading", { name: "Tänk om" })).toBeNull());
  expect(screen.queryByText("Påbörjat: Tänk om, R1.Nord")).toBeNull();
});

test("what is filled in is kept a project each: Tänk om of another begins empty and takes nothing of the first (spec 5.8)", async () => {
  await openView(ProjectsView, company);
  await think("R1.Nord");
  fill("Timmar", "12,5");
  await back("R1.Nord");
  await think("R1.Syd");
  expect([field("Timmar").value, field("Till projekt").value]).toEqual(["", "R1.Syd"]);
  fill("Timmar", "3");
  await back("R1.Syd");
  await think("R1.Nord");
  expect([field("Timmar").value, field("Till projekt").value]).toEqual(["12,5", "R1.Nord"]);
  await back("R1.Nord");
  await think("R1.Syd");
  expect(field("Timmar").value).toBe("3");
});
