// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { selected } from "../../../../addin/pane/book/selected";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const rows: Rows = {
  projects: [
    { code: "BS", name: "Bygg" },
    { code: "BS.HR", name: "HR", bookable: "Ja" },
    { code: "BS.Eko", name: "Ekonomi" },
  ],
  timeEntries: [{ date: 46_082, employee: "1", project: "BS.HR", hours: 8 }],
};

const fill = (label: string | RegExp, text: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
};
const choose = (value: string): void => {
  fireEvent.change(screen.getByLabelText("Vad ska göras?"), { target: { value } });
};
/** Presses Ångra of the last change at the foot of the pane. */
const undoFromFoot = async (name: RegExp): Promise<void> => {
  fireEvent.click((await screen.findAllByRole("button", { name }))[0]!);
};
const open = async (given = rows) => {
  const shown = await openView(ProjectsView, given);
  fireEvent.click(await screen.findByLabelText("Fler val: Projekt"));
  fireEvent.click(screen.getByText("Ändra i trädet …"));
  await screen.findByText("Ändra i projektträdet");
  return shown;
};

test("a new project has the next code of its branch from the start, until somebody writes another (#12)", async () => {
  const { workbook } = await open({ projects: [...rows.projects!, { code: "BS.HR.08", name: "Åtta" }] });
  expect(screen.getByLabelText<HTMLInputElement>("Kod").value).toBe("");
  fill(/^Under \(/, "BS.HR");
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Kod").value).toBe("09"));
  expect(screen.getByText("Nästa lediga är ifyllt som förslag.")).toBeTruthy();
  fill("Namn", "Nio");
  fireEvent.click(screen.getByText("Granska"));
  await screen.findByText(/1 rad läggs till/);
  fireEvent.click(screen.getByText("Skapa projektet"));
  await screen.findByText("Projekt", { selector: "h2" });
  expect(workbook.cell("Projekt", 4, "Kod")).toBe("BS.HR.09");
  fireEvent.click(await screen.findByLabelText("Fler val: Projekt"));
  fireEvent.click(screen.getByText("Ändra i trädet …"));
  fill("Kod", "Egen");
  fill(/^Under \(/, "BS.HR");
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Kod").value).toBe("Egen"));
  expect(screen.queryByText("Nästa lediga är ifyllt som förslag.")).toBeNull();
});

test("a project is made under another, which stops being bookable, and can be undone (#12, #69)", async () => {
  const { workbook } = await open();
  fill(/^Under \(/, "BS.HR");
  fill("Kod", "Bem");
  fill("Namn", "Bemanning");
  fireEvent.click(screen.getByText("Granska"));
  const unbook = await screen.findByRole("checkbox", { name: /^Gör BS.HR ej registrerbart/ });
  expect(screen.getByText(/1 cell ändras, 1 rad läggs till/)).toBeTruthy();
  expect(screen.getByText(/1 rad står på ”BS.HR”/)).toBeTruthy();
  fireEvent.click(unbook);
  await screen.findByText("1 rad läggs till");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Gör BS.HR/ }));
  await screen.findByText(/1 cell ändras, 1 rad/);
  fireEvent.click(screen.getByText("Skapa projektet"));
  await screen.findByText("Projekt", { selector: "h2" });
  expect(workbook.cell("Projekt", 3, "Kod")).toBe("BS.HR.Bem");
  expect(workbook.cell("Projekt", 3, "Ärv färg")).toBe("Ja");
  expect(workbook.cell("Projekt", 1, "Registrerbar")).toBe("Nej");
  await undoFromFoot(/^Ångra: Nytt projekt BS.HR.Bem/);
  await screen.findByText(/^Ångrat: /);
  expect(workbook.cell("Projekt", 3, "Kod")).toBeUndefined();
  expect(workbook.cell("Projekt", 1, "Registrerbar")).toBe("Ja");
});

test("the change begins at the project that the person stands on, and its new codes are handed over as a file", async () => {
  await openView(ProjectsView, rows);
  shownProject.value = "BS";
  await screen.findByText("Flytta");
  selected.value = { sheet: "Projekt", row: 2 };
  await screen.findByRole("heading", { name: "BS.HR" });
  fireEvent.click(screen.getByText("Flytta"));
  await screen.findByText("Ändra i projektträdet");
  expect(screen.getByLabelText("Projektets kod nu")).toHaveProperty("value", "BS.HR");
  fill("Ny kod", "BS.PERS");
  fireEvent.keyDown(screen.getByLabelText("Ny kod"), { key: "Enter" });
  await screen.findByText("2 celler ändras");
  fireEvent.click(screen.getByText("Byt kod"));
  await screen.findByText("Koderna är bytta");
  const files: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    files.push(file as Blob);
    return "blob:codes";
  });
  fireEvent.click(screen.getByText("Ladda ner kodlistan"));
  expect(await files[0]?.text()).toContain("Gammal kod;Ny kod;Namn\r\nBS.HR;BS.PERS;HR\r\n");
  fireEvent.click(screen.getByText("Klar"));
  await screen.findByRole("heading", { name: "BS.PERS" });
});

test("what cannot be done is said with its reason, and closing is offered instead of deleting", async () => {
  const { workbook } = await open();
  choose("delete");
  fill("Projektets kod", "BS.HR");
  fireEvent.click(screen.getByText("Granska"));
  expect((await screen.findByRole("alert")).textContent).toContain(
    "”BS.HR” kan inte tas bort: det eller något under det används i Tidrader (1 rad).",
  );
  fireEvent.click(screen.getByText("Tidrader rad 2"));
  await waitFor(() => {
    expect(workbook.visited).toEqual([["Tidrader", 1, 0]]);
  });
  fireEvent.click(screen.getByText("Avsluta i stället"));
  await screen.findByText(/1 rad är ogranskad/);
  fireEvent.click(screen.getByText("Avsluta projektet"));
  await screen.findByText("Projekt", { selector: "h2" });
  expect(workbook.cell("Projekt", 1, "Status")).toBe("Avslutat");
});

test("a preview that the workbook has left behind is worked out again before anything is made", async () => {
  const { workbook } = await open();
  choose("copy");
  fill("Projekt att kopiera, kod", "BS.Eko");
  fill("Kopians kod", "BS.IT");
  fireEvent.click(screen.getByText("Granska"));
  await screen.findByText("Skapa kopian");
  const { check, revision } = await import("../../../../addin/pane/book/book");
  expect(check.value).toBeDefined();
  revision.value++;
  await screen.findByText("Arbetsboken har ändrats sedan listan gjordes.");
  fireEvent.click(screen.getByText("Granska"));
  fireEvent.click(await screen.findByText("Skapa kopian"));
  await screen.findByText("Projekt", { selector: "h2" });
  expect(workbook.cell("Projekt", 3, "Kod")).toBe("BS.IT");
});
