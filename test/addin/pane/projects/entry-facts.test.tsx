// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { selected } from "../../../../addin/pane/book/selected";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const company: Rows = {
  settings: [
    { name: "Fakturering i Tid", value: "Ja" },
    { name: "Fakturering i Resa", value: "Ja" },
    { name: "Priser ärvs i trädet", value: "Ja" },
  ],
  dimensions: [
    {
      dimension: "6",
      singular: "Projekt",
      kind: "Projekt",
      billing: "Ja",
      pricePriority: 1,
      timeCodes: "Ja",
    },
    { dimension: "5", singular: "Artikel", rule: "Kan anges" },
  ],
  codes: [{ dimension: "5", code: "300", name: "Övertid", rule: "Låst" }],
  timeCodes: [
    { code: "ARB", name: "Arbete", replaceable: "Nej" },
    { code: "NORM", name: "Normal", replaceable: "Ja" },
  ],
  customers: [{ number: "M3", name: "M3" }],
  projects: [
    { code: "R1", name: "Region 1", billable: "Ja – alltid", billingModel: "Fast pris", fixedPrice: 1000 },
    { code: "R1.Nord", name: "Nord", billable: "Ja – alltid", timeCode: "JOUR" },
    { code: "L", name: "Löpande", billable: "Ja – alltid" },
  ],
  prices: [
    { dimension: "6", code: "R1", usedIn: "Tid", price: 485 },
    { dimension: "6", code: "L", usedIn: "Tid", price: 100 },
    { dimension: "6", code: "L", usedIn: "Tid", price: 200 },
  ],
  timeEntries: [
    {
      date: "2026-03-02",
      employee: "1",
      project: "R1.Nord",
      customer: "M3",
      hours: 2,
      timeCode: "ARB",
      Artikel: "300",
    },
    {
      date: "2026-03-03",
      employee: "1",
      project: "R1.Nord",
      customer: "M3",
      hours: 1,
      timeCode: "NORM",
      reviewLevel: 1,
    },
    { date: "2026-03-04", employee: "1", project: "L", customer: "", hours: 1, reviewLevel: 1 },
    { date: "2026-03-04", employee: "1", project: "L", customer: "M3", hours: 1, released: "2026-03-09" },
    { date: "2026-03-05", employee: "1", project: "L", customer: "M3", hours: "tre" },
  ],
  travelEntries: [
    { date: "2026-03-02", employee: "1", project: "L", customer: "M3", amount: 250, reviewLevel: 1 },
  ],
};

const plain = (text: string | null | undefined): string =>
  (text ?? "").replaceAll("\u00A0", " ").replaceAll("\u00AD", "");

/** What the selected row says of itself, by what it is called. */
const factsOf = async (sheet: string, row: number): Promise<Readonly<Record<string, string>>> => {
  void act(() => {
    selected.value = { sheet, row };
  });
  const box = await waitFor(() => {
    const found = document.querySelector<HTMLElement>(".entry-facts");
    expect(found?.textContent).toContain(`${sheet} rad ${row + 1}`);
    expect(found?.textContent).not.toContain("Summerar");
    return found!;
  });
  return Object.fromEntries(
    [...box.querySelectorAll(".fact")].map((fact) => [
      plain(fact.querySelector("dt")!.textContent),
      plain(fact.querySelector("dd")!.textContent).replace(/^Varför\? [^:]*: /, ""),
    ]),
  );
};

const open = async () => {
  const opened = await openView(ProjectsView, company);
  shownProject.value = "L";
  await screen.findByRole("heading", { name: "L", level: 2 });
  return opened;
};

test("a selected time row tells its price, whether it is billed, its model and all that stops its release #113 #114 #165 #167 #168", async () => {
  await open();
  const facts = await factsOf("Tidrader", 1);
  expect(facts).toMatchObject({
    Pris: "485,00 kr/h från R1",
    Belopp: "970,00 kr",
    Faktureras: "Ja",
    Faktureringsmodell: "Fast pris från R1",
    Frisläppning: "Spärrat: är inte granskad så långt som krävs; fast pris: projektet är inte avslutat",
  });
  expect(screen.getByRole("heading", { name: "Tidraden 2026-03-02" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "R1.Nord", level: 2 })).toBeTruthy();
});

test("the time code of its own is kept or replaced as it says itself, and why #25 #29", async () => {
  await open();
  expect((await factsOf("Tidrader", 1))["Tidkod som tiden får"]).toBe("ARB");
  fireEvent.click(screen.getByTitle("Varför? Tidkod som tiden får"));
  expect(document.querySelector(".trace")!.textContent).toMatch(/ARB/);
  expect((await factsOf("Tidrader", 2))["Tidkod som tiden får"]).toMatch(/^JOUR/);
});

test("the rule of a code that it has is the code's own, before the dimension's #39", async () => {
  await open();
  expect((await factsOf("Tidrader", 1))["Regel för Artikel"]).toBe("Låst (kod 300)");
});

test("two prices as specific are no price, and the amount is unknown, never 0 Q24", async () => {
  await open();
  expect(await factsOf("Tidrader", 3)).toMatchObject({
    Pris: "två priser är lika specifika",
    Belopp: "okänt",
    Frisläppning: "Spärrat: kund saknas; två priser är lika specifika",
  });
});

test("a released row tells when, and one that is not counted why #168", async () => {
  await open();
  expect((await factsOf("Tidrader", 4))["Frisläppning"]).toBe("Frisläppt 2026-03-09");
  expect((await factsOf("Tidrader", 5))["Frisläppning"]).toBe("räknas inte: timmarna går inte att läsa");
});

test("a travel row goes by what was registered, and has no model or time code #112", async () => {
  const { workbook } = await open();
  const facts = await factsOf("Reserader", 1);
  expect(facts).toMatchObject({
    Pris: "250,00 kr, som registrerat",
    Belopp: "250,00 kr",
    Frisläppning: "klart att frisläppa",
  });
  expect(Object.keys(facts)).not.toContain("Faktureringsmodell");
  fireEvent.click(within(document.querySelector<HTMLElement>(".entry-facts")!).getByText("Reserader rad 2"));
  expect(workbook.visited).toEqual([["Reserader", 1, 0]]);
});

test("away from an entry the card is of its project alone", async () => {
  await open();
  await factsOf("Tidrader", 1);
  void act(() => {
    selected.value = { sheet: "Projekt", row: 3 };
  });
  await waitFor(() => {
    expect(document.querySelector(".entry-facts")).toBeNull();
  });
});
