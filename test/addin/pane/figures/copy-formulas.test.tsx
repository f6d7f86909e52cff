// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { hourParts } from "#core/values/brands";
import { listedBy, opened, screen as screen_, stand } from "../../../../addin/pane/billing/state";
import { HomeView } from "../../../../addin/pane/home/HomeView";
import { notice } from "../../../../addin/pane/jobs/job";
import { showPlace, startView } from "../../../../addin/pane/kit/route";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { assumptions } from "../../../../addin/pane/kit/thought";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import type { Row, Rows } from "../../../rules/books";
import { openView } from "../open-view";

const entry = (project: string, hours: number, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "7",
  project,
  customer: "K",
  hours,
  reviewLevel: 1,
  ...more,
});

const company: Rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  projects: [
    { code: "BS", name: "Bolagsstöd", billable: "Ja – alltid" },
    { code: "BS.HR", name: "Personal", budgetHours: 4, budgetAmount: 9000, billable: "Ja – alltid" },
  ],
  customers: [{ number: "K", name: "Kund" }],
  prices: [{ dimension: "6", code: "BS.HR", usedIn: "Tid", price: 500 }],
  employees: [{ number: "7", name: "Åsa Ek" }],
  timeEntries: [entry("BS.HR", 4), entry("BS.HR", 2, { date: "2026-02-10", reviewLevel: 0 })],
  controls: [{ project: "BS.HR", control: "Budgeterad tid", kind: "Varning", limit: 40 }],
};

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
  assumptions.value = [];
  opened.value = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
});

const openCard = async () => {
  await openView(ProjectsView, company);
  shownProject.value = "BS.HR";
  await screen.findByRole("heading", { name: "BS.HR", level: 2 });
};

/** An element, as soon as it is there. */
const there = (selector: string, says = ""): Promise<HTMLElement> =>
  waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
      one.textContent.includes(says),
    );
    if (!found) throw new Error(`${selector} is not there yet`);
    return found;
  });

/** What is copied once something was pressed. */
const copies = async (formula: string): Promise<void> => {
  await waitFor(() => expect(copied).toEqual([formula]));
  expect(notice.value).toEqual({ kind: "formula-copied", formula });
};

test("a row of the tree copies its figures as formulas, by the keys of its menu #97 #100", async () => {
  await openView(ProjectsView, company);
  const row = await there('[data-code="BS"]');
  fireEvent.keyDown(row, { key: "F10", shiftKey: true });
  const items = await screen.findAllByRole("menuitem");
  expect(items.map(({ textContent }) => textContent)).toContain("Kopiera arbetade timmar som formel");
  fireEvent.click(screen.getByRole("menuitem", { name: "Kopiera kvarvarande timmar som formel" }));
  await copies('=KONTERA.ÅTERSTÅR("BS")');
  // The row was not opened by what was pressed in its menu.
  expect(shownProject.value).toBeUndefined();
});

test("a project near its budget copies its figures from Hem, with the other button of the mouse #100", async () => {
  await openView(HomeView, company);
  const row = await there(".near-row");
  fireEvent.contextMenu(row);
  fireEvent.click(await screen.findByRole("menuitem", { name: "Kopiera budget i timmar som formel" }));
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).toMatch(/^=KONTERA\.BUDGET\("BS/);
});

test("a person's and a month's part of a figure is copied with the person and the days #98 #102", async () => {
  await openCard();
  fireEvent.click(await screen.findByText("Vem"));
  fireEvent.click(await screen.findByText(/^Åsa Ek/));
  fireEvent.click(await screen.findByText("Kopiera som formel"));
  await copies('=KONTERA.ARBETAT("BS.HR";;;"7")');
  copied.length = 0;
  fireEvent.click(screen.getByText("Per månad"));
  fireEvent.click(await screen.findByText(/^feb/i));
  fireEvent.click(await screen.findByText("Kopiera som formel"));
  await copies('=KONTERA.ARBETAT("BS.HR";"2026-02-01";"2026-02-28")');
});

test("what a control has counted is copied where its rows stand open #45", async () => {
  await openCard();
  const controls = within(await screen.findByRole("group", { name: "Kontroller" }));
  fireEvent.click(await controls.findByText(/^2 rader/));
  fireEvent.click(await controls.findByText("Kopiera som formel"));
  await copies('=KONTERA.ARBETAT("BS.HR")');
});

test("what holds for a project is copied where its reasons stand open: the price of an hour, and any other #39 #165", async () => {
  await openCard();
  const fact = await there(".fact", "500,00");
  fireEvent.click(fact.querySelector("button.why")!);
  fireEvent.click(await within(fact).findByText("Kopiera som formel"));
  await copies('=KONTERA.ENHETSPRIS("BS.HR")');
});

test("what is ready of a project or a customer is copied with the day that is billed up to, and that of a group within a group is not #168 #172", async () => {
  await openView(HomeView, company);
  stand.value = "ready";
  listedBy.value = { ...listedBy.value, ready: ["project"] };
  opened.value = [{ grouping: "project", key: "BS.HR" }];
  showPlace("billing");
  fireEvent.click(await there("#group-more"));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Kopiera klart att fakturera som formel" }));
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).toMatch(/^=KONTERA\.KLART\("BS\.HR";"\d{4}-\d\d-\d\d"\)$/);
  copied.length = 0;
  listedBy.value = { ...listedBy.value, ready: ["customer", "month"] };
  opened.value = [{ grouping: "customer", key: "K" }];
  fireEvent.click(await there("#group-more"));
  fireEvent.click(await screen.findByRole("menuitem", { name: /^Kopiera ”Klart att frisläppa, h”/ }));
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).toMatch(
    /^=KONTERA\.NYCKELTAL\("Klart att frisläppa";"\d{4}-\d\d-\d\d";"kund";"K";"h"\)$/,
  );
  opened.value = [
    { grouping: "customer", key: "K" },
    { grouping: "month", key: "2026-03" },
  ];
  await waitFor(() => expect(document.querySelector("#group-more")).toBeNull());
});

/** The key figures, each with the formula that is copied where it stands open. */
const keyFormulas = async (): Promise<readonly string[]> => {
  await there(".billed-figure", "Fakturerbart av arbetat");
  for (const name of ["Intäkt per fakturerbar timme", "Fakturerbart av arbetat", "Över 90 dagar"])
    fireEvent.click(await there(".billed-figure", name));
  return [...document.querySelectorAll<HTMLElement>(".copy-formula")].map(({ title }) => title);
};

test("Fakturering's key figures are copied as formulas, of all and of the customer that is opened #168", async () => {
  await openView(HomeView, company);
  screen_.value = { kind: "reconcile" };
  showPlace("billing");
  const all = await keyFormulas();
  expect(all.map((formula) => formula.replace(/"\d{4}-\d\d-\d\d"/, "DAG"))).toEqual([
    '=KONTERA.NYCKELTAL("Intäkt per fakturerbar timme";DAG)',
    '=KONTERA.NYCKELTAL("Fakturerbart av arbetat";DAG)',
    expect.stringMatching(/^=KONTERA\.NYCKELTAL\("Över 90 dagar";DAG\)$/),
  ]);
  screen_.value = { kind: "list" };
  stand.value = "ready";
  opened.value = [{ grouping: "customer", key: "K" }];
  const folded = await there(".key-figures");
  folded.setAttribute("open", "");
  fireEvent(folded, new Event("toggle"));
  const [rate] = await keyFormulas();
  expect(rate).toMatch(
    /^=KONTERA\.NYCKELTAL\("Intäkt per fakturerbar timme";"\d{4}-\d\d-\d\d";"kund";"K"\)$/,
  );
  const [button] = document.querySelectorAll<HTMLElement>(".copy-formula");
  fireEvent.click(button!);
  await waitFor(() => expect(copied).toHaveLength(1));
});

test("what changes in Tänk om is copied by the code that the project has now #18", async () => {
  await openView(HomeView, company);
  assumptions.value = [
    { kind: "budget", project: "BS.HR", field: "budgetHours", amount: hourParts(120_000) },
  ];
  startView("whatif", { project: "BS.HR" });
  fireEvent.click(await there('[id="what-if-more-BS.HR"]'));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Kopiera budget i timmar som formel" }));
  await copies('=KONTERA.BUDGET("BS.HR")');
});
