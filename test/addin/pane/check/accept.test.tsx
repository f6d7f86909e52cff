// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { follow } from "../../../../addin/pane/book/follow";
import { CheckView } from "../../../../addin/pane/check/CheckView";
import { step } from "../../../../addin/pane/jobs/step";
import { person } from "../../../../addin/pane/kit/person";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const named: Rows = {
  projects: [
    { code: "BS", name: "Bygg" },
    { code: "IT", name: "" },
  ],
};

const row = (says: RegExp) =>
  [...document.querySelectorAll<HTMLElement>("li.finding")].find(({ textContent }) =>
    says.test(textContent),
  )!;
const chips = () => [...document.querySelectorAll(".chip")].map(({ textContent }) => textContent);
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** Lets the finding stand that says this. */
const accept = async (says: RegExp, why: string, by?: string): Promise<void> => {
  fireEvent.click(within(row(says)).getByText("Godta …"));
  write("Varför får det stå så?", why);
  if (by !== undefined) write("Ditt namn", by);
  fireEvent.click(screen.getByText("Godta"));
  await screen.findByText(/^1 anmärkning godtagen \(/);
};

test("what is let stand is counted no more, and is kept in the workbook with who, when and why", async () => {
  const { workbook } = await openView(CheckView, named);
  expect(chips()).toEqual(["Fel 1"]);
  await accept(/Namn saknas/, "Beslutas i maj", "Elin Forsmark");
  await waitFor(() => {
    expect(chips()).toEqual(["Godtagna 1"]);
  });
  const [kept] = workbook.sheets.find(({ sheet }) => sheet === "Godtagna anmärkningar")!.rows;
  expect(kept!.slice(0, 5)).toEqual([
    "required-value",
    "Projekt",
    "IT",
    "Namn saknas. Fyll i cellen.",
    "Elin Forsmark",
  ]);
  expect(kept![6]).toBe("Beslutas i maj");
  fireEvent.click(screen.getByText(/^Godtagna/));
  expect(row(/Namn saknas/).textContent).toContain("”Beslutas i maj” Elin Forsmark · ");
});

test("nobody is asked for a name twice, and nothing is let stand without a reason", async () => {
  const { workbook } = await openView(CheckView, { ...named, acceptances: [] });
  person.value = "Elin Forsmark";
  fireEvent.click(within(row(/Namn saknas/)).getByText("Godta …"));
  expect(screen.queryByLabelText("Ditt namn")).toBeNull();
  expect(screen.getByText(/^Godtas av Elin Forsmark\./)).toBeTruthy();
  fireEvent.click(screen.getByText("Godta"));
  const why = screen.getByLabelText("Varför får det stå så?");
  expect(document.activeElement).toBe(why);
  expect(document.getElementById(why.getAttribute("aria-describedby")!)!.textContent).toBe(
    "Skriv varför, så att andra förstår.",
  );
  expect(workbook.sheets.find(({ sheet }) => sheet === "Godtagna anmärkningar")!.rows).toEqual([]);
});

test("the finding is back when a cell that it read changes, and the acceptance is told as void and can be removed", async () => {
  const { workbook } = await openView(CheckView, named);
  await accept(/Namn saknas/, "Så ska det vara", "Elin");
  const stop = await follow(workbook);
  workbook.type("Projekt", 1, "Namn", " ");
  await waitFor(() => {
    expect(chips()).toContain("Fel 1");
  });
  await waitFor(() => {
    expect(chips()).toContain("Godtagna 1");
  });
  fireEvent.click(screen.getByText(/^Godtagna/));
  const gone = within(screen.getByRole("region", { name: "Gäller inte längre" }));
  expect(gone.getByRole("listitem").textContent).toContain("Namn saknas");
  fireEvent.click(gone.getByText("Ta bort 1 godtagande"));
  expect(await screen.findByText("Inget är godtaget.")).toBeTruthy();
  stop();
});

test("letting stand is undone in one press at the foot, and counting again too", async () => {
  const { workbook } = await openView(CheckView, { ...named, acceptances: [], importLog: [] });
  await accept(/Namn saknas/, "Så ska det vara", "Elin");
  await waitFor(() => {
    expect(chips()).toEqual(["Godtagna 1"]);
  });
  await step(workbook, "undo");
  await waitFor(() => {
    expect(chips()).toEqual(["Fel 1"]);
  });
  await step(workbook, "redo");
  await waitFor(() => {
    expect(chips()).toEqual(["Godtagna 1"]);
  });
  fireEvent.click(screen.getByText(/^Godtagna/));
  fireEvent.click(screen.getByText("Räkna igen"));
  await waitFor(() => {
    expect(chips()).toContain("Fel 1");
  });
});

test("what comes of one thing is let stand on all of its rows at once", async () => {
  const timeEntries = ["X", "X", "X"].map((project) => ({
    date: "2026-03-02",
    employee: "1",
    project,
    hours: 1,
  }));
  const { workbook } = await openView(CheckView, {
    projects: [{ code: "BS", name: "Bygg" }],
    timeEntries,
    acceptances: [],
  });
  person.value = "Elin";
  const found = row(/Tidrader .*och 2 rader till/);
  fireEvent.click(within(found).getByText("Godta …"));
  write("Varför får det stå så?", "Gammalt projekt");
  fireEvent.click(screen.getByText("Godta 3"));
  await screen.findByText(/^3 anmärkningar godtagna \(.*\): 3 rader tillagda\./);
  expect(workbook.sheets.find(({ sheet }) => sheet === "Godtagna anmärkningar")!.rows).toHaveLength(3);
  await waitFor(() => {
    expect(row(/och 2 rader till/)).toBeUndefined();
  });
});
