// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { dayOf } from "#core/values/date";
import { follow } from "../../../../addin/pane/book/follow";
import { selected } from "../../../../addin/pane/book/selected";
import { leaveView, showPlace, startView, starts, view } from "../../../../addin/pane/kit/route";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import { selection } from "../../../../addin/pane/projects/state";
import { WhatIfView } from "../../../../addin/pane/whatif/WhatIfView";
import { openView } from "../open-view";
import { codes, company, nameOf, openTree, openWhole, plain, row, textOf } from "./tree-company";

test("a project is found by its code, its name and its internal comment, with all above it #54", async () => {
  await openTree();
  fireEvent.click(screen.getByRole("button", { name: "Sök projekt" }));
  for (const [search, found] of [
    ["teknik", ["BS", "BS.IT"]],
    ["nyckel", ["IT"]],
    ["bs.h", ["BS", "BS.HR"]],
  ] as const) {
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: search } });
    await waitFor(() => {
      expect(codes()).toEqual(found);
    });
  }
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "finns inte" } });
  expect(await screen.findByText("Inget projekt stämmer.")).toBeTruthy();
});

test("asked for, only projects that can be selected today are there, and a chip takes that away #7 #17 #59", async () => {
  await openTree();
  fireEvent.click(document.querySelector("#project-menu")!);
  fireEvent.click(screen.getByRole("menuitemradio", { name: "Bara valbara i dag" }));
  await waitFor(() => {
    expect(codes()).toEqual(["BS", "BS.HR", "IT", "X.1"]);
  });
  fireEvent.click(screen.getByRole("button", { name: /^Bara valbara i dag/ }));
  await waitFor(() => {
    expect(codes()).toEqual(["BS", "IT", "X.1"]);
  });
});

test("a period cuts the time and not the budget, and then nothing is over, near or within; it is taken away where it stands Q12 #98", async () => {
  await openWhole();
  fireEvent.click(document.querySelector("#project-menu")!);
  fireEvent.click(screen.getByRole("menuitem", { name: "Urval …" }));
  fireEvent.change(screen.getByLabelText("Från"), { target: { value: "2026-04-01" } });
  expect(selection.value).toEqual({ from: dayOf(2026, 4, 1) });
  fireEvent.click(screen.getByText("Klar"));
  await waitFor(() => {
    expect(nameOf("BS.IT")).toMatch(/3 h av 5 h.*perioden/);
  });
  expect(textOf("BS.IT")).toContain("perioden · 3 / 5");
  expect(row("BS.IT").querySelector(".bar-part")).toBeTruthy();
  expect(row("BS.IT").querySelector(".bar-over")).toBeNull();
  expect(screen.queryByRole("button", { name: /^Över/ })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: /^Ta bort urvalet från 1 apr/ }));
  await waitFor(() => {
    expect(nameOf("BS.IT")).toContain("över budget");
  });
});

test("an employee's time is set beside the budget, with the name of whom #98", async () => {
  await openWhole();
  fireEvent.click(document.querySelector("#project-menu")!);
  fireEvent.click(screen.getByRole("menuitem", { name: "Urval …" }));
  fireEvent.change(screen.getByLabelText("Anställd"), { target: { value: "8" } });
  fireEvent.click(screen.getByText("Klar"));
  await waitFor(() => {
    expect(nameOf("BS")).toMatch(/3 h av 15 h/);
  });
  expect(screen.getByRole("button", { name: "Bo Al" })).toBeTruthy();
});

test("several people's time is summed, the chip says how many, and each is taken away where it stands #98", async () => {
  await openWhole();
  selection.value = { employees: ["8"] };
  await waitFor(() => {
    expect(nameOf("BS")).toContain(", 3 h av 15 h");
  });
  fireEvent.click(screen.getByRole("button", { name: "Bo Al" }));
  fireEvent.change(screen.getByLabelText("Anställd"), { target: { value: "7" } });
  expect(selection.value).toEqual({ employees: ["8", "7"] });
  fireEvent.click(screen.getByText("Klar"));
  expect(await screen.findByRole("button", { name: "2 personer" })).toBeTruthy();
  await waitFor(() => {
    expect(nameOf("BS")).toContain(", 13 h av 15 h");
  });
  fireEvent.click(screen.getByRole("button", { name: "2 personer" }));
  fireEvent.click(screen.getByRole("button", { name: /^Ta bort Bo Al/ }));
  expect(selection.value).toEqual({ employees: ["7"] });
});

test("pressing Projekt on a card, or where time is chosen, leads back to the tree", async () => {
  await openWhole();
  void act(() => showPlace("projects"));
  void act(() => {
    shownProject.value = "BS";
  });
  await waitFor(() => expect(document.querySelector(".project-card")).toBeTruthy());
  void act(() => showPlace("projects"));
  await waitFor(() => expect(document.querySelector(".project-row")).toBeTruthy());
  fireEvent.click(document.querySelector("#project-menu")!);
  fireEvent.click(screen.getByRole("menuitem", { name: "Urval …" }));
  await screen.findByText("Klar");
  void act(() => showPlace("projects"));
  await waitFor(() => expect(document.querySelector(".project-row")).toBeTruthy());
});

test("the tree marks the project of the selected row, opened down to it, and the keyboard stays #98", async () => {
  await openTree();
  screen.getByLabelText("Siffror").focus();
  void act(() => {
    selected.value = { sheet: "Tidrader", row: 2 };
  });
  await waitFor(() => {
    expect(row("BS.IT").getAttribute("aria-selected")).toBe("true");
  });
  expect(document.activeElement).toBe(screen.getByLabelText("Siffror"));
  expect(shownProject.value).toBeUndefined();
  fireEvent.click(document.querySelector("#project-menu")!);
  fireEvent.click(screen.getByRole("menuitemradio", { name: /Följ markeringen/ }));
  void act(() => {
    selected.value = { sheet: "Projekt", row: 4 };
  });
  expect(row("IT").getAttribute("aria-selected")).toBe("false");
});

test("the total is what is counted, and rows that cannot be counted are told with their reasons, each a way to its cell", async () => {
  const { workbook } = await openWhole();
  expect(plain(document.querySelector(".tree-total")!.textContent)).toContain(
    "2 000,00 kr*15 h / 15 h* Rader utan pris är inte med i beloppet. (3 rader utan pris)",
  );
  expect(screen.getByText("4 tidrader av 6 är räknade.")).toBeTruthy();
  expect(screen.getByText("2 rader är inte räknade")).toBeTruthy();
  expect(screen.getByText(/projektet finns inte i registret/)).toBeTruthy();
  fireEvent.click(screen.getByText(/timmarna går inte att läsa/));
  expect(workbook.visited).toEqual([["Tidrader", 6, 4]]);
});

test("the total opens who it is of, and they the rows, to the öre", async () => {
  const { workbook } = await openWhole();
  fireEvent.click(document.querySelector("#total-value")!);
  await waitFor(() => {
    expect(plain(document.querySelector(".part-sum")?.textContent)).toBe("Summa, 4 rader2 000,00 kr");
  });
  fireEvent.click(document.querySelector(".part-line")!);
  fireEvent.click(document.querySelector(".figure-rows .entry")!);
  expect(workbook.visited).toEqual([["Tidrader", 1, 4]]);
});

test("the sums follow when someone types", async () => {
  const { workbook } = await openWhole();
  const stop = await follow(workbook);
  void act(() => workbook.type("Tidrader", 0, "Timmar", 8));
  await waitFor(() => {
    expect(textOf("BS.HR")).toContain("4 tkr8 / 10");
  });
  stop();
});

test("the same tree speaks English", async () => {
  await openWhole(company, "en");
  expect(nameOf("BS.HR")).toBe(
    "BS.HR Personal, ongoing, 4 h of 10 h, released 4 h, 40%, within budget, SEK 2,000.00, level 2",
  );
  expect(textOf("BS.HR")).toContain("SEK 2k4 / 10");
});

test("only the rows in view of a large tree are drawn", async () => {
  const projects = Array.from({ length: 5000 }, (_, at) => ({ code: `P${at}`, name: "x" }));
  await openTree({ projects });
  expect(codes().length).toBeLessThan(40);
  expect(row("P0").getAttribute("aria-setsize")).toBe("5000");
});

test("a workbook whose register is empty says what a project is, and offers the first", async () => {
  await openView(ProjectsView, { projects: [] });
  expect(await screen.findByText(/Inga projekt än\. Ett projekt är en kod/)).toBeTruthy();
  expect(screen.getByText("Nytt projekt")).toBeTruthy();
});

test("where no budget is set that is said, and the way to set one asks for a budget first", async () => {
  await openView(ProjectsView, { projects: [{ code: "BS", name: "Bolagsstöd" }] });
  const way = await screen.findByRole("button", { name: "Lägg budget …" });
  expect(way.closest("p")?.textContent).toContain("Ingen budget är satt.");
  fireEvent.click(way);
  expect([view.value, starts.value.whatif]).toEqual(["whatif", { project: "", kind: "budget" }]);
  cleanup();
  await openView(WhatIfView, { projects: [{ code: "BS", name: "Bolagsstöd" }] });
  await act(() => startView("whatif", { project: "", kind: "budget" }));
  expect(screen.getByRole("radio", { name: "Ändra budget" }).getAttribute("aria-checked")).toBe("true");
  expect(screen.getByLabelText("Projekt")).toHaveProperty("value", "");
  leaveView("whatif");
});
