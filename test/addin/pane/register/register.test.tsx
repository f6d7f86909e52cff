// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { checkAll } from "../../../../addin/pane/book/open";
import { startView, view } from "../../../../addin/pane/kit/route";
import { RegisterView } from "../../../../addin/pane/register/RegisterView";
import { draft, shown } from "../../../../addin/pane/register/state";
import { RegistersView } from "../../../../addin/pane/registers/RegistersView";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const company: Rows = {
  employees: [
    { number: "0101", name: "Elin Forsmark" },
    { number: "0102", name: "Åke Ås" },
    { number: "0103", name: "" },
  ],
  timeEntries: [{ date: "2026-03-02", employee: "0101", project: "BS", hours: 8 }],
  projects: [{ code: "BS", name: "Bygg" }],
};

const open = async (rows: Rows = company, language: "sv" | "en" = "sv") => {
  shown.value = undefined;
  draft.value = undefined;
  const opened = await openView(RegistersView, rows, language);
  startView("register", { register: "employees" });
  await screen.findByRole("grid");
  await waitFor(() => expect(lines().length).toBeGreaterThan(0));
  return opened;
};
const lines = () => screen.queryAllByRole("row").map(({ textContent }) => textContent);
const press = (says: string | RegExp) => fireEvent.click(screen.getByText(says));
const type = (label: RegExp, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

test("a register is listed by its key, its name and one column more, and narrowed to what something is found in", async () => {
  await open();
  expect(lines()).toEqual([
    expect.stringContaining("0101Elin Forsmark"),
    "0102Åke Ås",
    expect.stringContaining("Fel0103"),
  ]);
  fireEvent.click(screen.getByRole("button", { name: /^Fel/ }));
  expect(lines()).toEqual([expect.stringContaining("0103")]);
  fireEvent.click(screen.getByRole("button", { name: /^Fel/ }));
  expect(lines()).toHaveLength(3);
});

test("every register opens from Register, and its row opens with what is set; what is blank is told in one line", async () => {
  const { workbook } = await open();
  const [first] = screen.getAllByRole("row");
  first!.focus();
  fireEvent.keyDown(first!, { key: "Enter", ctrlKey: true });
  expect(workbook.visited.at(-1)![0]).toBe("Anställda");
  fireEvent.keyDown(first!, { key: "ArrowDown" });
  await waitFor(() => expect(document.activeElement?.textContent).toContain("Åke Ås"));
  fireEvent.keyDown(document.activeElement!, { key: "Enter" });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("0102 Åke Ås");
  expect(screen.getByText(/^Tomt: /)).toBeTruthy();
  fireEvent.click(screen.getByTitle("Gå till Namn i bladet"));
  expect(workbook.visited.at(-1)).toEqual(["Anställda", 2, 1]);
});

test("a new row gets the next free key, meets the rules as it is typed, and is written as one job that can be undone", async () => {
  const { workbook } = await open({ ...company, importLog: [] });
  press("Ny rad");
  await waitFor(() => {
    expect(screen.getByLabelText<HTMLInputElement>(/^Anställningsnummer/).value).toBe("0104");
  });
  type(/^Namn/, " Bo Ek");
  const button = screen.getByText(/^Lägg till/);
  fireEvent.click(button);
  await screen.findByText(/^Tillagt: 0104/);
  expect(
    workbook.sheets
      .find(({ sheet }) => sheet === "Anställda")!
      .rows.at(-1)!
      .slice(0, 2),
  ).toEqual(["0104", "Bo Ek"]);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("0104");
});

test("what cannot be written is told below its field, and nothing is written", async () => {
  const { workbook } = await open();
  press("Ny rad");
  type(/^Anställningsnummer/, "0101");
  expect(screen.getByText("”0101” finns redan.")).toBeTruthy();
  press(/^Lägg till/);
  expect(screen.getByText("Fältet måste fyllas i.")).toBeTruthy();
  expect(workbook.sheets.find(({ sheet }) => sheet === "Anställda")!.rows).toHaveLength(3);
});

test("a finding of what is typed stands below its field, is told on the button, and is put right by a press", async () => {
  const { workbook } = await openView(RegistersView, {
    customers: [{ number: "1", name: "A", organizationNumber: "", postcode: "" }],
    importLog: [],
  });
  shown.value = undefined;
  draft.value = undefined;
  startView("register", { register: "customers", isNew: true });
  await screen.findByLabelText(/^Namn/);
  type(/^Kundnr|^Kundnummer|^Nummer/, "2");
  type(/^Namn/, "Kvarnö Bygg AB");
  press(/^Fler fält/);
  type(/^Orgnr|^Organisationsnummer/, "556036-0790");
  type(/^Postnr|^Postnummer/, "11122");
  press("Använd 111 22");
  expect(screen.getByLabelText<HTMLInputElement>(/^Postnr|^Postnummer/).value).toBe("111 22");
  expect(screen.getByText("Lägg till med 1 fel")).toBeTruthy();
  type(/^Orgnr|^Organisationsnummer/, "556036-0793");
  press("Lägg till");
  await waitFor(() => {
    expect(workbook.sheets.find(({ sheet }) => sheet === "Kunder")!.rows).toHaveLength(2);
  });
});

test("an edited row says how many cells it writes, and Ctrl+Enter writes them", async () => {
  const { workbook } = await open({ ...company, importLog: [] });
  fireEvent.click(screen.getAllByRole("row")[1]!);
  press("Ändra");
  const name = screen.getByLabelText(/^Namn/);
  fireEvent.input(name, { target: { value: "Åke Åsberg" } });
  expect(screen.getByText("Skriv 1 cell")).toBeTruthy();
  fireEvent.keyDown(name, { key: "Enter", ctrlKey: true });
  await waitFor(() => expect(workbook.cell("Anställda", 1, "Namn")).toBe("Åke Åsberg"));
});

test("what is written of one of two rows with the same key is not written in the other when the workbook is read anew", async () => {
  const twins = [
    { number: "0101", name: "Elin" },
    { number: "0101", name: "Åke" },
  ];
  const { workbook } = await open({ employees: twins, importLog: [] });
  fireEvent.click(screen.getAllByRole("row")[1]!);
  press("Ändra");
  type(/^Namn/, "Åke Ås");
  await checkAll(workbook);
  await screen.findByText(/^Raden går inte att hitta i bladet längre/);
  expect(screen.getByLabelText<HTMLInputElement>(/^Namn/).value).toBe("Åke Ås");
  const write = screen.getByText<HTMLButtonElement>(/^Skriv/);
  expect(write.getAttribute("disabled")).not.toBeNull();
  fireEvent.keyDown(screen.getByLabelText(/^Namn/), { key: "Enter", ctrlKey: true });
  await checkAll(workbook);
  expect([0, 1].map((row) => workbook.cell("Anställda", row, "Namn"))).toEqual(["Elin", "Åke"]);
});

test("rows are marked and deleted together, but for those that something names", async () => {
  const { workbook } = await open({ ...company, importLog: [] });
  for (const row of screen.getAllByRole("row")) fireEvent.click(row, { ctrlKey: true });
  press("Ta bort 3 …");
  await screen.findByText(/1 rad kan inte tas bort/);
  expect(screen.getByText(/0101 Elin Forsmark: Tidrader, 1 rad/)).toBeTruthy();
  press("Ta bort 2 rader");
  await waitFor(() => {
    expect(workbook.sheets.find(({ sheet }) => sheet === "Anställda")!.rows).toHaveLength(1);
  });
});

test("a finger that rests on a row ticks it, and then a press ticks and opens nothing until all are unticked", async () => {
  await open({ ...company, importLog: [] });
  const rows = () => screen.getAllByRole("row");
  const ticks = () => rows().map((row) => row.getAttribute("aria-selected"));
  fireEvent.pointerDown(rows()[1]!, { pointerType: "touch" });
  await screen.findByText("1 markerad");
  fireEvent.pointerUp(rows()[1]!, { pointerType: "touch" });
  fireEvent.click(rows()[1]!);
  expect(ticks()).toEqual(["false", "true", "false"]);
  fireEvent.click(rows()[2]!);
  fireEvent.click(rows()[1]!);
  expect(ticks()).toEqual(["false", "false", "true"]);
  press("Avmarkera");
  fireEvent.click(rows()[2]!);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("0103");
});

test("a finger that slips, scrolls or is lifted at once ticks nothing, and the menu begins the ticking for whoever holds no finger still", async () => {
  await open({ ...company, importLog: [] });
  const [first] = screen.getAllByRole("row");
  fireEvent.pointerDown(first!, { pointerType: "touch", clientX: 5, clientY: 5 });
  fireEvent.pointerMove(first!, { pointerType: "touch", clientX: 5, clientY: 40 });
  fireEvent.pointerDown(first!, { pointerType: "touch" });
  fireEvent.pointerCancel(first!, { pointerType: "touch" });
  fireEvent.pointerDown(first!, { pointerType: "mouse" });
  fireEvent.click(document.querySelector("#register-menu")!);
  press("Markera flera");
  expect(await screen.findByText("0 markerade")).toBeTruthy();
  fireEvent.click(first!);
  expect(screen.getByText("1 markerad")).toBeTruthy();
  press("Avmarkera");
  expect(screen.queryByText(/markerad/)).toBeNull();
});

test("another column stands last in a register's list where somebody chooses it, and each register has its own", async () => {
  await open({ ...company, employees: [{ number: "0101", name: "Elin", phone: "070-1" }] });
  fireEvent.click(document.querySelector("#register-menu")!);
  press("Kolumner …");
  fireEvent.change(screen.getByLabelText("Kolumn längst till höger"), {
    target: { value: "phone" },
  });
  await waitFor(() => expect(lines()).toEqual([expect.stringContaining("0101Elin070-1")]));
  startView("register", { register: "timeEntries" });
  await waitFor(() => expect(lines()).toEqual([expect.stringContaining("2026-03-02")]));
  startView("register", { register: "employees" });
  await waitFor(() => expect(lines()).toEqual([expect.stringContaining("0101Elin070-1")]));
});

test("the same register is told in English, and one that is gone says so", async () => {
  await openView(RegisterView, company, "en");
  startView("register", { register: "clients" });
  expect(await screen.findByText("The register is no longer in the workbook.")).toBeTruthy();
  startView("register", { register: "employees" });
  expect(await screen.findByText("New row")).toBeTruthy();
  expect(view.value).toBe("register");
});

test("a date in a form is typed, or chosen in the calendar beside it, which shows the day that stands there", async () => {
  await open({ ...company, importLog: [] });
  startView("register", { register: "timeEntries", isNew: true });
  const typed = await screen.findByLabelText<HTMLInputElement>(/^Datum/);
  const calendar = screen.getByLabelText<HTMLInputElement>("Välj dag: Datum");
  type(/^Datum/, "1 jan");
  expect(calendar.value).toBe("");
  type(/^Datum/, "2026-03-02");
  await waitFor(() => expect(calendar.value).toBe("2026-03-02"));
  fireEvent.change(calendar, { target: { value: "2026-03-31" } });
  await waitFor(() => expect(typed.value).toBe("2026-03-31"));
  fireEvent.change(calendar, { target: { value: "" } });
  expect(typed.value).toBe("2026-03-31");
});
