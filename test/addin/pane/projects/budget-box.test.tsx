// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { dayNumber } from "#core/values/brands";
import { clockFace, dayOn } from "#core/values/clock";
import { dayOf, isoDate } from "#core/values/date";
import { formatDate } from "#core/values/format";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import { selection } from "../../../../addin/pane/projects/state";
import type { Row, Rows } from "../../../rules/books";
import { openView } from "../open-view";

const entry = (project: string, hours: number, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "7",
  project,
  hours,
  reviewLevel: 1,
  ...more,
});

const company: Rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  projects: [
    { code: "BS", name: "Bolagsstöd", billable: "Ja – alltid" },
    { code: "BS.HR", name: "Personal", budgetHours: 10, budgetAmount: 9000, billable: "Ja – alltid" },
    { code: "BS.IT", name: "Teknik", budgetHours: 5, billable: "Ja – alltid" },
  ],
  prices: [
    { dimension: "6", code: "BS.HR", usedIn: "Tid", price: 500 },
    { dimension: "6", code: "BS.IT", usedIn: "Tid", price: 333.33 },
  ],
  employees: [
    { number: "7", name: "Åsa Ek" },
    { number: "8", name: "Bo Al" },
  ],
  timeEntries: [
    entry("BS.HR", 4, { released: "2026-03-09", billedHours: 3 }),
    entry("BS.IT", 6, { date: "2026-02-10" }),
    entry("BS.IT", 2.5, { employee: "8", reviewLevel: 0 }),
    entry("BS", 1, { employee: "8" }),
  ],
  controls: [
    { project: "BS", control: "Budgeterad tid", kind: "Registreringsstopp", limit: 100 },
    { project: "BS.HR", control: "Budgeterad tid", kind: "Varning", limit: 40 },
    { project: "BS.HR", control: "Fakturerbar tid", kind: "Varning", limit: 5000 },
    { project: "BS.HR", control: "Timmar", kind: "Varning", limit: 20 },
    { project: "BS.HR", control: "Budgeterad tid", kind: "Varning", limit: "" },
    { project: "BS.IT", control: "Fakturerbar tid", kind: "Varning", limit: 2500 },
  ],
};

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00A0", " ");

const open = async (code: string, rows: Rows = company) => {
  const opened = await openView(ProjectsView, rows);
  shownProject.value = code;
  await screen.findByRole("heading", { name: code, level: 2 });
  await waitFor(() => {
    expect(document.querySelector(".budget-box")).toBeTruthy();
  });
  return opened;
};

/** The figures of the box, once kronor are there. */
const figures = async (): Promise<string[]> => {
  await waitFor(() => {
    expect(document.querySelector("#figure-value")).toBeTruthy();
  });
  return [...document.querySelectorAll(".figure")].map(({ textContent }) => plain(textContent));
};

const press = async (id: string): Promise<void> => {
  await figures();
  fireEvent.click(document.querySelector(`#figure-${id}`)!);
  await waitFor(() => {
    expect(document.querySelector(".part-sum, .trace")).toBeTruthy();
  });
};

const parts = (): string[] =>
  [...document.querySelectorAll(".part-line")].map(({ textContent }) => plain(textContent));
const sum = (): string => plain(document.querySelector(".part-sum")!.textContent);
const controls = async (count: number): Promise<string[]> => {
  await waitFor(() => {
    expect(document.querySelectorAll(".control-line")).toHaveLength(count);
  });
  return [...document.querySelectorAll(".control-line")].map(({ textContent }) => plain(textContent));
};

test("the box tells worked, released and left in hours and in kronor, and how much is used #96 #99 Q42", async () => {
  await open("BS.HR");
  expect(await figures()).toEqual([
    "4 h arbetat",
    "4 h frisläppt",
    "6 h kvar av 10 h",
    "2 000,00 kr nedlagt värde",
    "2 000,00 kr därav frisläppt",
    "7 000,00 kr kvar av 9 000,00 kr",
  ]);
  expect(plain(document.querySelector(".share")!.textContent)).toBe(" 40 % använt, nära budget");
});

test("over budget and no budget are said in words beside the bar #100 Q13", async () => {
  await open("BS.IT");
  expect(plain(document.querySelector(".share")!.textContent)).toBe(" 3,5 h över budget");
  await open("BS", { ...company, controls: [], projects: [{ code: "BS", name: "B" }] });
  expect(plain(document.querySelector(".share")!.textContent)).toBe(" ingen budget");
  expect((await figures())[2]).toBe("– budget");
});

test("worked opens who, and each of them the rows, with what they add: the sum is the figure #102", async () => {
  const { workbook } = await open("BS");
  await press("worked");
  expect(parts()).toEqual(["Åsa Ek (7) 2 rader10 h", "Bo Al (8) 2 rader3,5 h"]);
  expect(sum()).toBe("Summa, 4 rader13,5 h");
  fireEvent.click(document.querySelectorAll(".part-line")[1]!);
  const rows = [...document.querySelectorAll(".figure-rows .entry")];
  expect(rows.map(({ textContent }) => plain(textContent))).toEqual([
    "2 mars 2026 · BS.ITTidrader rad 42,5 h",
    "2 mars 2026Tidrader rad 51 h",
  ]);
  fireEvent.click(rows[0]!);
  expect(workbook.visited).toEqual([["Tidrader", 3, 4]]);
});

test("released opens the billable hours of each that were released, by the hours that are billed #103 Q59", async () => {
  await open("BS");
  await press("released");
  expect(parts()).toEqual(["Åsa Ek (7) 1 rad, varav fakturerbart 3 h4 h"]);
  expect(sum()).toBe("Summa, 1 rad4 h");
});

test("kronor open the rows at their prices, to the öre, and rows without a price are told, never 0 Q24 Q42", async () => {
  await open("BS");
  const [, , , value] = await figures();
  expect(value).toBe("4 833,31 kr nedlagt värde");
  await press("value");
  expect(parts()).toEqual([
    "Åsa Ek (7) 2 rader3 999,98 kr",
    "Bo Al (8) 2 rader, 1 rad utan pris är inte med833,33 kr",
  ]);
  expect(sum()).toBe("Summa, 4 rader4 833,31 kr");
  fireEvent.click(document.querySelectorAll(".part-line")[1]!);
  const added = [...document.querySelectorAll(".entry-figure")].map(({ textContent }) => plain(textContent));
  expect(added).toEqual(["833,33 kr", "pris saknas"]);
});

test("by month, twelve bars stand over the months, each with its rows", async () => {
  await open("BS");
  await figures();
  fireEvent.click(screen.getByText("Per månad"));
  await waitFor(() => {
    expect(parts()).toEqual(["mars 2026 3 rader7,5 h", "feb. 2026 1 rad6 h"]);
  });
  expect(document.querySelectorAll(".month-bars g")).toHaveLength(12);
  expect(sum()).toBe("Summa, 4 rader13,5 h");
});

test("what is left opens where the budget stands, the cells that add up to it #18 Q5", async () => {
  const { workbook } = await open("BS");
  await press("left");
  const adds = [...document.querySelectorAll(".trace li")].filter(({ textContent }) =>
    /10 h|5 h/.test(plain(textContent)),
  );
  expect(adds).toHaveLength(2);
  fireEvent.click(within(adds[0] as HTMLElement).getByText("Visa cellen"));
  expect(workbook.visited).toEqual([["Projekt", 2, expect.any(Number)]]);
});

test("a period is set beside the whole budget: nothing is left of it or over Q12 #98", async () => {
  await open("BS");
  selection.value = { from: dayOf(2026, 3, 1)!, to: dayOf(2026, 3, 31)! };
  await waitFor(async () => {
    expect((await figures()).slice(0, 3)).toEqual(["7,5 h arbetat", "4 h frisläppt", "15 h budget"]);
  });
  expect(plain(document.querySelector(".share")!.textContent)).toBe(" perioden mot hela budgeten");
  expect(screen.getByRole("button", { name: "mars 2026" })).toBeTruthy();
  await press("worked");
  expect(sum()).toBe("Summa, 3 rader7,5 h");
});

test("each control that time here meets stands with how it stands, its own and those above, several to a project #40 #44 #45 #47 #51 Q9 Q61", async () => {
  await open("BS.HR");
  expect(await controls(5)).toEqual([
    "Varning vid 40 % av budgeten utlöst 2 mars 2026, 4 h räknat, 40 %1 rad",
    expect.stringMatching(/^Varning vid 5 000,00 kr fakturerbar tid inte utlöst, .*kr räknat, \d+ %.*1 rad$/),
    "Varning vid 20 h inte utlöst, 4 h räknat, 20 %1 rad",
    expect.stringMatching(/^ofullständig.*Visa i Kontroller$/),
    "Stopp vid 100 % av budgeten, från BS inte utlöst, 13,5 h räknat, 90 %4 rader",
  ]);
});

test("money counts reviewed time alone, with what is not reviewed beside it; its rows add to it #48 #49 #52 Q10", async () => {
  await open("BS.IT");
  const [money] = await controls(2);
  expect(money).toMatch(
    /^Varning vid 2 500,00 kr fakturerbar tid inte utlöst, 1 999,98 kr räknat, 80 %, 2 833,31 kr med ogranskad tid/,
  );
  fireEvent.click(screen.getByRole("button", { name: /rad bakom Varning vid 2.500,00.kr/ }));
  const rows = [...document.querySelectorAll(".figure-rows .entry-figure")];
  expect(rows.map(({ textContent }) => plain(textContent))).toEqual(["1 999,98 kr"]);
});

test("a control opens its rows, and the one that tripped it says so #42 #43", async () => {
  await open("BS.HR");
  await controls(5);
  fireEvent.click(screen.getByRole("button", { name: /1 rad bakom Varning vid 40/ }));
  expect(plain(document.querySelector(".figure-rows")!.textContent)).toBe(
    "2 mars 2026 · Åsa EkTidrader rad 2: utlöste kontrollen4 h",
  );
});

test("a control without a budget to weigh against is inactive, and says why Q6", async () => {
  await open("BS", {
    ...company,
    projects: [{ code: "BS", name: "B" }],
    controls: [{ project: "BS", control: "Budgeterad tid", kind: "Varning", limit: 80 }],
  });
  const [only] = await controls(1);
  expect(only).toContain("inte aktiv: ingen budget att jämföra med");
});

test("hours that are about to be registered tell which controls they would reach #42 #43 #46 Q8", async () => {
  await open("BS.HR");
  await controls(5);
  fireEvent.click(screen.getByText("Om jag registrerar här"));
  const said = (typed: string): string => {
    fireEvent.input(screen.getByLabelText("Timmar"), { target: { value: typed } });
    return plain(document.querySelector(".try-hours [role=status]")!.textContent);
  };
  expect(said("1")).toBe(" Nås: Varning vid 40 % av budgeten");
  expect(said("1,5")).not.toContain("Stopp");
  expect(said("2")).toContain("Nås: Stopp vid 100 % av budgeten, från BS");
  expect(said("många")).toBe(" ”många” går inte att läsa som timmar.");
});

test("a control of a month counts that month alone, and one that is clear tells when it is reached at this pace Q51 Q61", async () => {
  const today = dayOn(clockFace(new Date()));
  const ago = (days: number): string => isoDate(dayNumber(today - days));
  await open("A", {
    projects: [{ code: "A", name: "A", budgetHours: 12 }],
    timeEntries: [entry("A", 7, { date: ago(0) }), entry("A", 3, { date: ago(40) })],
    controls: [
      { project: "A", control: "Timmar", kind: "Varning", limit: 5, period: "månad" },
      { project: "A", control: "Budgeterad tid", kind: "Registreringsstopp", limit: 100 },
    ],
  });
  const [month, stop] = await controls(2);
  expect(month).toBe(
    `Varning vid 5 h, per månad utlöst ${plain(formatDate(today, "sv"))}, 7 h räknat, 140 %1 rad`,
  );
  // 2 h are left, at 7 h in 28 days: on the ninth day they are passed.
  const reached = plain(formatDate(dayNumber(today + 9), "sv"));
  expect(stop).toContain(`10 h räknat, 83,3 %, nås ${reached} i samma takt`);
});

test("the card of a project without a budget leads to one, and that of a project with a budget does not", async () => {
  await open("R9", { projects: [{ code: "R9", name: "Utan" }] });
  fireEvent.click(await screen.findByText("Lägg budget …", { selector: "#card-add-budget" }));
  await waitFor(() =>
    expect(document.querySelector("#what-if-kind-budget")?.getAttribute("aria-checked")).toBe("true"),
  );
  expect(document.querySelector<HTMLInputElement>("#what-if-project")?.value).toBe("R9");
  await open("BS.HR");
  expect(document.querySelector("#card-add-budget")).toBeNull();
});
