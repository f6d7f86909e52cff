// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lang } from "#core/values/cell";
import { selected } from "../../../../addin/pane/book/selected";
import { checkFilter } from "../../../../addin/pane/findings/filter";
import { budgetSearch } from "../../../../addin/pane/kit/budget-search";
import { starts, view } from "../../../../addin/pane/kit/route";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import { atRegistration, cardTab, projectQuery } from "../../../../addin/pane/projects/state";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const company: Rows = {
  dimensions: [{ dimension: "6", kind: "Projekt", staffing: "Ja", permission: "Ja" }],
  projects: [
    { code: "R2", name: "Region 2", color: "#00AA00", allEmployees: "Ja" },
    { code: "R2.Öst", name: "Öst", inheritColor: "Ja", inheritParticipants: "Ja", inheritCompetences: "Ja" },
    { code: "LO", name: "Lokal", internalComment: "nyckel hos Eva" },
    { code: "LO.101", name: "Lager" },
    { code: "X.1", name: "Utan förälder", status: "Fryst" },
    { code: "LO.102", name: "Fryst lager", status: "Fryst" },
  ],
  employees: [
    { number: "1", name: "Eva" },
    { number: "2", name: "Bo" },
  ],
  participants: [
    { project: "R2", employee: "1", role: "Projektledare" },
    { project: "R2.Öst", employee: "2" },
  ],
  timeEntries: [{ date: "2026-03-02", employee: "2", project: "LO.101", hours: 8 }],
  attachments: [
    { project: "LO.101", fileName: "ritning.pdf", description: "Plan 2", atRegistration: "Ja" },
    { project: "LO.101", fileName: "kalkyl.xlsx" },
  ],
  recurringShifts: [],
};

const open = async (lang: Lang = "sv") => {
  shownProject.value = undefined;
  projectQuery.value = "";
  atRegistration.value = false;
  cardTab.value = "general";
  selected.value = undefined;
  return openView(ProjectsView, company, lang);
};

const openTab = (id: typeof cardTab.value): void => {
  cardTab.value = id;
};

const hits = (): string[] => [...document.querySelectorAll(".hit b")].map((element) => element.textContent);

test("a project is found by its internal comment, which stands beside it #54", async () => {
  await open();
  fireEvent.input(screen.getByLabelText("Sök projekt"), { target: { value: "nyckel" } });
  await waitFor(() => {
    expect(hits()).toEqual(["LO"]);
  });
  expect(screen.getByText("nyckel hos Eva")).toBeTruthy();
});

test("asked for, only projects that can be selected today are found #7 #17", async () => {
  await open();
  fireEvent.click(screen.getByLabelText("Bara valbara i dag"));
  await waitFor(() => {
    expect(hits()).toEqual(["R2.Öst", "LO.101"]);
  });
});

test("the card follows the selected row: a project, and a time entry's project", async () => {
  await open();
  selected.value = { sheet: "Projekt", row: 2 };
  await screen.findByRole("heading", { name: "R2.Öst Öst" });
  selected.value = { sheet: "Tidrader", row: 1 };
  await screen.findByRole("heading", { name: "LO.101 Lager" });
});

test("Varför? tells where an inherited color comes from, with the way to its cell #68", async () => {
  const { workbook } = await open();
  shownProject.value = "R2.Öst";
  openTab("staffing");
  fireEvent.click(await screen.findByLabelText("Varför? Gällande färg"));
  const decides = document.querySelector<HTMLElement>(".trace .decides")!;
  expect(decides.textContent).toContain("R2: Färg är #00AA00. Det avgör.");
  fireEvent.click(within(decides).getByText("Visa cellen"));
  expect(workbook.visited).toEqual([["Projekt", 1, 13]]);
});

test("inherited participants stand apart and cannot be edited; own ones are the project's #93 #94", async () => {
  await open();
  shownProject.value = "R2.Öst";
  openTab("participants");
  await screen.findByText("Deltagare", { selector: "dt" });
  const inherited = [...document.querySelectorAll(".answers .inherited")];
  expect(inherited.map((element) => element.textContent)).toEqual([
    expect.stringMatching(/Eva.*Projektledare.*R2/),
  ]);
  expect(inherited[0]?.querySelector("input, select, button")).toBeNull();
});

test("LO.101 has two attachments, and one of them shows at registration #57 #59 #62", async () => {
  await open();
  shownProject.value = "LO.101";
  openTab("attachments");
  await screen.findByText("Bilagor på projektet");
  expect(document.querySelectorAll(".register-rows li")).toHaveLength(2);
  atRegistration.value = true;
  await waitFor(() => {
    expect(document.querySelectorAll(".register-rows li")).toHaveLength(1);
  });
  expect(screen.getByText(/ritning\.pdf/)).toBeTruthy();
});

test("what the check found on the project's row stands on its card, with the way to the fix", async () => {
  await open();
  shownProject.value = "R2.Öst";
  await screen.findByRole("heading", { name: "R2.Öst Öst" });
  expect(screen.queryByText("Visa i Anmärkningar")).toBeNull();
  shownProject.value = "X.1";
  await screen.findByText(/saknar det överordnade projektet ”X”/);
  fireEvent.click(screen.getByText("Visa i Anmärkningar"));
  expect(view.value).toBe("check");
  expect(checkFilter.value).toEqual({ search: "X.1", register: "projects" });
});

test("the status tab leads to the project's bars in Budget #96", async () => {
  await open();
  shownProject.value = "LO.101";
  openTab("status");
  fireEvent.click(await screen.findByText("Visa i Budget"));
  expect([view.value, budgetSearch.value]).toEqual(["budget", "lo.101"]);
  budgetSearch.value = "";
});

test("an attachment's description and whether it shows are changed where they stand #58 #63", async () => {
  const { workbook } = await open();
  shownProject.value = "LO.101";
  openTab("attachments");
  await screen.findByText(/Plan 2/);
  fireEvent.click(screen.getAllByTitle("Gå till Beskrivning")[0]!);
  fireEvent.click(screen.getAllByTitle("Gå till Visa vid registrering")[0]!);
  expect(workbook.visited).toEqual([
    ["Bilagor", 1, 3],
    ["Bilagor", 1, 4],
  ]);
});

test("the card speaks English, and has only the tabs of the modules in use #4", async () => {
  await open("en");
  shownProject.value = "LO.101";
  await screen.findByRole("heading", { name: "LO.101 Lager" });
  const tabs = [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent);
  expect(tabs).toEqual([
    ...["General", "Comments", "Attachments", "Staffing", "Competences", "Participants", "Status"],
  ]);
  expect(screen.getByLabelText("Why? Status in effect")).toBeTruthy();
});

test("a subproject is begun from its parent's card #12", async () => {
  await open();
  shownProject.value = "LO";
  fireEvent.click(await screen.findByText("Nytt under"));
  expect(starts.value.tree).toEqual({ change: "new", project: "LO" });
  expect(await screen.findByRole("heading", { name: "Ändra i projektträdet" })).toBeTruthy();
});
