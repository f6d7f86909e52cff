// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lang } from "#core/values/cell";
import { selected } from "../../../../addin/pane/book/selected";
import { checkFilter } from "../../../../addin/pane/findings/filter";
import { starts, view } from "../../../../addin/pane/kit/route";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import { atRegistration } from "../../../../addin/pane/projects/state";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const company: Rows = {
  dimensions: [
    { dimension: "6", kind: "Projekt", staffing: "Ja", permission: "Ja", billing: "Ja", pricePriority: 1 },
    { dimension: "1", singular: "Kostnadsställe", kind: "", layOutTime: "Ja" },
  ],
  settings: [{ name: "Priser ärvs i trädet", value: "Ja" }],
  projects: [
    { code: "R2", name: "Region 2", color: "#00AA00", allEmployees: "Ja" },
    { code: "R2.Öst", name: "Öst", inheritColor: "Ja", inheritParticipants: "Ja", inheritCompetences: "Ja" },
    { code: "LO", name: "Lokal", internalComment: "nyckel hos Eva", status: "Fryst" },
    { code: "LO.101", name: "Lager", budgetHours: 40 },
    { code: "X.1", name: "Utan förälder", startDate: "2027-01-01" },
  ],
  prices: [{ dimension: "6", code: "R2", usedIn: "Tid", price: 485 }],
  employees: [
    { number: "1", name: "Eva" },
    { number: "2", name: "Bo" },
  ],
  participants: [
    { project: "R2", employee: "1", role: "Projektledare" },
    { project: "R2.Öst", employee: "2" },
  ],
  projectCodings: [{ project: "LO.101", dimension: "1", code: "200" }],
  timeEntries: [{ date: "2026-03-02", employee: "2", project: "LO.101", hours: 8 }],
  attachments: [
    { project: "LO.101", fileName: "ritning.pdf", description: "Plan 2", atRegistration: "Ja" },
    { project: "LO.101", fileName: "kalkyl.xlsx" },
  ],
  recurringShifts: [],
  places: [
    { place: "Depån", latitude: 59.33, longitude: 18.06, radius: 200 },
    { place: "Kontoret", latitude: 57.7, longitude: 11.97, radius: 200 },
  ],
  projectPlaces: [{ project: "R2.Öst", place: "Depån" }],
};

const open = async (code: string, language: Lang = "sv") => {
  const opened = await openView(ProjectsView, company, language);
  shownProject.value = code;
  await screen.findByRole("heading", { name: code, level: 2 });
  return opened;
};

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00A0", " ");
const facts = (region: string): string[] =>
  [...screen.getByRole("region", { name: region }).querySelectorAll(".fact")].map(({ textContent }) =>
    plain(textContent),
  );
const folds = (): string[] =>
  [...document.querySelectorAll(".fold-line")].map(({ textContent }) => plain(textContent));
const unfold = (id: string): void => {
  fireEvent.click(document.querySelector(`#section-${id}`)!);
};

test("the card begins with code, name and status, and what can be done, three things and a menu", async () => {
  await open("LO.101");
  expect(document.querySelector(".card-name")!.textContent).toBe("Lager");
  expect(document.querySelector(".pill")!.textContent).toBe(" Fryst");
  expect(document.querySelector(".pill .is-inherited")).toBeTruthy();
  const acts = within(screen.getByRole("group", { name: "Ändra projektet" }));
  expect(acts.getAllByRole("button").map(({ textContent }) => textContent.trim())).toEqual([
    "Gå till raden",
    "Nytt under",
    "Flytta",
    "",
  ]);
  fireEvent.click(document.querySelector("#card-menu")!);
  expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent.trim())).toEqual([
    "Flytta",
    "Kopiera …",
    "Avsluta …",
    "Till blad …",
    "Ta bort …",
  ]);
});

test("a project that is not open yet says so beside its status #15", async () => {
  await open("X.1");
  expect(document.querySelector(".pill")!.textContent).toBe(" Pågående, inte öppet än");
  expect(document.querySelector(".pill .is-outside")).toBeTruthy();
});

test("only what is set stands in the open; each value is a way to its cell", async () => {
  const { workbook } = await open("LO.101");
  expect(facts("Angivet på raden")).toEqual(["Budgeterade timmar40 h"]);
  fireEvent.click(screen.getByTitle("Gå till Budgeterade timmar"));
  expect(workbook.visited).toEqual([["Projekt", 4, expect.any(Number)]]);
  expect(document.body.textContent).not.toContain("Varför?Inget");
});

test("what holds stands with where it comes from, pressed for why, with the way to the cell that decides #16 #165 Q25", async () => {
  const { workbook } = await open("R2.Öst");
  expect(facts("Ärvt och gällande")).toContain(
    "Pris på tid i dagVarför? Pris på tid i dag: 485,00 kr/h från R2",
  );
  fireEvent.click(screen.getByTitle("Varför? Pris på tid i dag"));
  const decides = document.querySelector<HTMLElement>(".trace .decides")!;
  fireEvent.click(within(decides).getByText("Gå till cellen som avgör"));
  expect(workbook.visited).toEqual([["Priser", 1, expect.any(Number)]]);
});

test("a folded part says in a few words what it holds, and all that nothing is set for stands last, together", async () => {
  await open("LO.101");
  const lines = folds();
  expect(lines).toContain("KonteringKostnadsställe 200");
  expect(lines).toContain("Bilagor2 rader");
  expect(lines.at(-1)).toMatch(/^Inget angivet: .*\+\d+$/);
  expect(lines.slice(0, -1).join()).not.toMatch(/Platser|Deltagare/);
  shownProject.value = "R2.Öst";
  await screen.findByRole("heading", { name: "R2.Öst", level: 2 });
  expect(folds()).toContain("Deltagarealla anställda");
  expect(folds()).toContain("PlatserDepån");
});

test("what is empty unfolds with its cells to fill in and its reasons", async () => {
  const { workbook } = await open("LO.101");
  unfold("empty");
  fireEvent.click(screen.getByTitle("Gå till Tidkod"));
  expect(workbook.visited).toHaveLength(1);
  fireEvent.click(screen.getByTitle("Varför? Öppet från"));
  expect(document.querySelector(".trace")).toBeTruthy();
});

test("Varför? tells where an inherited color comes from, with the way to its cell #68", async () => {
  const { workbook } = await open("R2.Öst");
  unfold("staffing");
  fireEvent.click(screen.getByTitle("Varför? Gällande färg"));
  const decides = document.querySelector<HTMLElement>(".trace .decides")!;
  expect(decides.textContent).toContain("R2: Färg är #00AA00. Det avgör.");
  fireEvent.click(within(decides).getByText("Gå till cellen som avgör"));
  expect(workbook.visited).toEqual([["Projekt", 1, 13]]);
});

test("inherited participants stand apart and cannot be edited; own ones are the project's #93 #94", async () => {
  await open("R2.Öst");
  unfold("participants");
  const inherited = [...document.querySelectorAll(".answers .inherited")];
  expect(inherited.map((element) => element.textContent)).toEqual([
    expect.stringMatching(/Eva.*Projektledare.*R2/),
  ]);
  expect(inherited[0]?.querySelector("input, select, button")).toBeNull();
});

test("LO.101 has two attachments, and one of them shows at registration #57 #59 #62", async () => {
  await open("LO.101");
  unfold("attachments");
  expect(document.querySelectorAll(".card-rows li")).toHaveLength(2);
  atRegistration.value = true;
  await waitFor(() => {
    expect(document.querySelectorAll(".card-rows li")).toHaveLength(1);
  });
  expect(screen.getByText(/ritning\.pdf/)).toBeTruthy();
});

test("an attachment's description and whether it shows are changed where they stand #58 #63", async () => {
  const { workbook } = await open("LO.101");
  unfold("attachments");
  fireEvent.click(screen.getAllByTitle("Gå till Beskrivning")[0]!);
  fireEvent.click(screen.getAllByTitle("Gå till Visa vid registrering")[0]!);
  expect(workbook.visited).toEqual([
    ["Bilagor", 1, 3],
    ["Bilagor", 1, 4],
  ]);
});

test("a point tells whether somebody there may clock in, and which projects the place proposes #120 #121", async () => {
  await open("R2.Öst");
  unfold("places");
  fireEvent.change(screen.getByLabelText("Plats"), { target: { value: "59.33, 18.06" } });
  const said = (): string => plain(document.querySelector(".place-point dl")?.textContent);
  expect(said()).toMatch(/Får stämpla här.*Ja.*Projekt som platsen föreslår.*R2\.Öst.*Depån/);
  fireEvent.input(screen.getByLabelText("Latitud, longitud"), { target: { value: "57.7, 11.97" } });
  expect(said()).toMatch(/Får stämpla här.*Nej/);
  fireEvent.input(screen.getByLabelText("Latitud, longitud"), { target: { value: "någonstans" } });
  expect(screen.getByRole("alert").textContent).toContain("”någonstans” är ingen punkt");
  expect(document.querySelector(".place-point dl")).toBeNull();
});

test("what the check found on the project's row stands on its card, with the way to the fix", async () => {
  await open("R2.Öst");
  expect(screen.queryByText("Visa i Anmärkningar")).toBeNull();
  shownProject.value = "X.1";
  await screen.findByText(/saknar det överordnade projektet ”X”/);
  fireEvent.click(screen.getByText("Visa i Anmärkningar"));
  expect(view.value).toBe("check");
  expect(checkFilter.value).toMatchObject({ search: "X.1", register: "projects" });
});

test("an open card follows the selected row: a project, and a time entry's project", async () => {
  await open("R2");
  void act(() => {
    selected.value = { sheet: "Projekt", row: 2 };
  });
  await screen.findByRole("heading", { name: "R2.Öst", level: 2 });
  void act(() => {
    selected.value = { sheet: "Tidrader", row: 1 };
  });
  await screen.findByRole("heading", { name: "LO.101", level: 2 });
});

test("the card speaks English, and has only the parts of the modules in use #4", async () => {
  await open("LO.101", "en");
  expect(document.querySelector(".pill")!.textContent).toBe(" Frozen");
  expect(folds()).toContain("Attachments2 rows");
  unfold("empty");
  const titles = [...document.querySelectorAll(".fold h4")].map(({ textContent }) => textContent);
  expect(titles).not.toContain("Permission");
  expect(titles).toContain("Competences");
});

test("a subproject is begun from its parent's card #12", async () => {
  await open("LO");
  fireEvent.click(screen.getByText("Nytt under"));
  expect(starts.value.tree).toEqual({ change: "new", project: "LO" });
  expect(await screen.findByRole("heading", { name: "Ändra i projektträdet" })).toBeTruthy();
});

test("a project that is gone says so", async () => {
  await openView(ProjectsView, company);
  shownProject.value = "BORTA";
  expect(await screen.findByText("BORTA finns inte i projektregistret.")).toBeTruthy();
});

test("the project's card tells how many reach it, each person once however many ways there are #122 #123", async () => {
  const permission = (role: string, code: string) => ({ user: "asa", role, dimension: "6", code });
  await openView(ProjectsView, {
    ...company,
    users: [{ user: "asa", name: "Åsa" }],
    roles: [{ role: "Chef" }, { role: "Läsare" }],
    permissions: [
      permission("Chef", "LO"),
      permission("Läsare", ""),
      { ...permission("Chef", "LO"), user: "bo" },
    ],
  });
  shownProject.value = "LO";
  await screen.findByRole("heading", { name: "LO", level: 2 });
  await screen.findByText("nås av 2 användare");
});
