// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import { HomeView } from "../../../../addin/pane/home/HomeView";
import { step } from "../../../../addin/pane/jobs/step";
import { startView } from "../../../../addin/pane/kit/route";
import { RegisterView } from "../../../../addin/pane/register/RegisterView";
import { RightsView } from "../../../../addin/pane/rights/RightsView";
import { chosen, locks, role } from "../../../../addin/pane/rights/state";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const company: Rows = {
  dimensions: [
    { dimension: "6", singular: "Projekt", kind: "Projekt", permission: "Ja" },
    { dimension: "1", singular: "Kostnadsställe", permission: "Ja" },
    { dimension: "2", singular: "Sort", permission: "Nej" },
  ],
  codes: [
    { dimension: "1", code: "10", name: "Nord" },
    { dimension: "2", code: "10", name: "Annan" },
  ],
  projects: [
    { code: "R1", name: "Norra" },
    { code: "R1.A", name: "A" },
    { code: "R2", name: "Östra" },
  ],
  customers: [{ number: "M1", name: "Malm" }],
  users: [{ user: "ann", name: "Ann Ek" }],
  roles: [{ role: "Läsare", mayReview: "Ja" }],
  registerRights: [{ role: "Läsare", register: "Projekt", right: "Läsa" }],
  permissions: [
    { user: "ann", role: "Läsare", dimension: "6", code: "R1" },
    { user: "bo", role: "Läsare", dimension: "1", code: "10" },
    { user: "eva", role: "Läsare", dimension: "1" },
    { user: "ann", role: "Läsare", dimension: "1", code: "20" },
  ],
  reviewers: [{ user: "ann", project: "R2" }],
  settings: [],
  importLog: [],
};

beforeEach(() => {
  role.value = undefined;
  chosen.value = new Map();
  locks.value = undefined;
});

const right = (register: string, says: string): HTMLInputElement =>
  screen.getByRole("radio", { name: `${register}: ${says}` });

test("a role's rights are chosen register by register and written as one job that is taken back whole #130", async () => {
  const { workbook } = await openView(RightsView, company);
  await screen.findByRole("heading", { name: "Registerrättigheter" });
  expect(right("Projekt", "får läsa").checked).toBe(true);
  expect(right("Kunder", "ingen rätt").checked).toBe(true);
  expect(screen.queryByText(/^Skriv/)).toBeNull();
  fireEvent.click(right("Kunder", "får ändra"));
  fireEvent.click(right("Projekt", "ingen rätt"));
  fireEvent.click(await screen.findByText("Skriv 2 rättigheter"));
  const sheet = workbook.sheets.find(({ sheet: name }) => name === "Registerrättigheter")!;
  await waitFor(() => expect(sheet.rows).toHaveLength(2));
  expect(sheet.rows).toEqual([
    ["Läsare", "Projekt", "Ingen"],
    ["Läsare", "Kunder", "Redigera"],
  ]);
  expect((await screen.findAllByText(/^Registerrättigheter: Läsare/)).length).toBeGreaterThan(0);
  await step(workbook, "undo");
  await waitFor(() => expect(sheet.rows).toEqual([["Läsare", "Projekt", "Läsa"]]));
});

test("the sheets that a role may not edit are locked when somebody asks, said to be no barrier, and never those that every job writes to #130", async () => {
  const { workbook } = await openView(RightsView, company);
  workbook.locks.set("Användare", "others");
  const lock = await screen.findByRole<HTMLInputElement>("checkbox", {
    name: "Lås bladen för rollen Läsare",
  });
  expect(lock.checked).toBe(false);
  expect(screen.getByText(/bladskydd utan lösenord: det hindrar misstag, inte människor/)).toBeTruthy();
  expect(screen.getByText(/kan inte heller ångra där förrän det är upplåst/)).toBeTruthy();
  await waitFor(() => expect(lock.disabled).toBe(false));
  fireEvent.click(lock);
  await waitFor(() => expect(workbook.locks.get("Projekt")).toBe("own"));
  expect(workbook.locks.get("Användare")).toBe("others");
  for (const kept of ["Inställningar", "Importlogg"]) expect(workbook.locks.get(kept) ?? "open").toBe("open");
  await waitFor(() => expect(lock.checked).toBe(true));
  fireEvent.click(lock);
  await waitFor(() => expect([...workbook.locks.values()]).not.toContain("own"));
  expect(workbook.locks.get("Användare")).toBe("others");
});

test("a user's card tells what the user reaches, reviews and may do, through which role #115 #116 #122 #123 #130 #178", async () => {
  await openView(HomeView, company);
  startView("register", { register: "users", row: rowId(0) });
  await screen.findByText("Når 3 koder");
  expect(screen.getByText("Granskar 1 projekt")).toBeTruthy();
  expect(screen.getByText("Rätt till 1 register")).toBeTruthy();
  expect(screen.getAllByText(/genom rollen Läsare/).length).toBeGreaterThanOrEqual(3);
});

test("a role's card tells who holds it, and leads to its rights #123 #130", async () => {
  await openView(RegisterView, company);
  startView("register", { register: "roles", row: rowId(0) });
  await screen.findByText("3 användare har rollen");
  fireEvent.click(screen.getByText("Ändra rättigheter …"));
  await screen.findByRole("heading", { name: "Registerrättigheter" });
});

test("the card of a code of a simple dimension tells who reaches it, where the dimension is used for permission #122 #123", async () => {
  await openView(RegisterView, company);
  startView("register", { register: "codes", row: rowId(0) });
  await screen.findByText("Nås av 2 användare");
  expect(screen.getByText("bo")).toBeTruthy();
  expect(screen.getByText("eva")).toBeTruthy();
  startView("register", { register: "codes", row: rowId(1) });
  await waitFor(() => expect(screen.queryByText(/^Nås av/)).toBeNull());
});
