// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { askedChip } from "../../../../addin/pane/kit/shown-project";
import { figures, type FigureChoice } from "../../../../addin/pane/projects/state";
import { codes, company, nameOf, openTree, openWhole, row, textOf } from "./tree-company";

test("main projects stand with the sums of all below them, in words, figures and kronor #96 #97 #99", async () => {
  await openWhole();
  fireEvent.click(document.querySelector("#project-menu")!);
  fireEvent.click(screen.getByRole("menuitem", { name: "Stäng alla" }));
  expect(codes()).toEqual(["BS", "IT", "X.1"]);
  expect(nameOf("BS")).toBe(
    "BS Bolagsstöd, pågående, 13 h av 15 h, summan av underprojekten, frisläppt 4 h, 86,7 %, inom budget, 2 000,00 kr, 2 rader utan pris, nivå 1",
  );
  expect(textOf("BS")).toContain("2 tkr*13 / 15");
  expect(nameOf("IT")).toBe("IT Intern tid, pågående, 2 h, ingen budget, 0,00 kr, 1 rad utan pris, nivå 1");
});

test("over, near, exactly on and no budget are told apart by text and by the shape of the bar #100 #101 Q13", async () => {
  await openWhole();
  expect(textOf("BS.IT")).toContain("+4 · 9 / 5");
  expect(nameOf("BS.IT")).toContain("över budget");
  expect(row("BS.IT").querySelector(".bar-over")).toBeTruthy();
  expect(row("BS.HR").querySelector(".bar-over")).toBeNull();
  expect(row("IT").querySelector(".share-bar.is-open")).toBeTruthy();
  expect(row("BS.HR").querySelector(".share-bar.is-open")).toBeNull();
});

test("below its parent a project has the last part of its code, and its status a shape of its own", async () => {
  await openWhole();
  expect(row("BS.IT").querySelector("b")!.textContent).toBe("·IT");
  expect(row("X.1").querySelector("b")!.textContent).toBe("X.1");
  expect(row("BS.IT").querySelector(".status-mark.is-frozen")).toBeTruthy();
  expect(row("BS.HR").querySelector(".status-mark.is-ongoing")).toBeTruthy();
  expect(nameOf("BS.IT")).toContain(", fryst,");
});

test.each([
  ["both", "2 tkr4 / 10"],
  ["hours", "4 hfrisläppt 4"],
  ["kronor", "2 000,00 krav 9 000,00 kr"],
  ["left", "6 h7 000,00 kr"],
  ["percent", "40 %4 / 10"],
] as const)("the figures are those that are chosen (%s)", async (choice: FigureChoice, says) => {
  await openWhole();
  fireEvent.change(screen.getByLabelText("Siffror"), { target: { value: choice } });
  expect(figures.value).toBe(choice);
  await waitFor(() => {
    expect(textOf("BS.HR")).toContain(says);
  });
});

test("a workbook without prices has no kronor to choose", async () => {
  const rest = Object.entries(company).filter(([register]) => register !== "prices");
  await openTree(Object.fromEntries(rest));
  const options = [...screen.getByLabelText<HTMLSelectElement>("Siffror").options];
  expect(options.map(({ value }) => value)).toEqual(["hours", "left", "percent"]);
});

test("the tree is walked, opened and closed from the keyboard, and it is one stop", async () => {
  await openTree();
  row("BS").focus();
  const press = (key: string): boolean => fireEvent.keyDown(document.activeElement!, { key });
  press("ArrowRight");
  expect(codes()).toEqual(["BS", "BS.HR", "BS.IT", "IT", "X.1"]);
  expect(row("BS").getAttribute("aria-expanded")).toBe("true");
  press("ArrowRight");
  expect(document.activeElement).toBe(row("BS.HR"));
  press("t");
  expect(document.activeElement).toBe(row("BS.IT"));
  press("End");
  expect(document.activeElement).toBe(row("X.1"));
  expect(document.querySelectorAll('[role="treeitem"][tabindex="0"]')).toHaveLength(1);
  press("Home");
  press("ArrowLeft");
  expect(codes()).toEqual(["BS", "IT", "X.1"]);
  press("*");
  expect(codes()).toEqual(["BS", "BS.HR", "BS.IT", "IT", "X.1"]);
});

test("Enter shows the card, and going back gives the keyboard its place; Ctrl+Enter shows the row in the sheet", async () => {
  const { workbook } = await openTree();
  row("IT").focus();
  fireEvent.keyDown(row("IT"), { key: "Enter", ctrlKey: true });
  expect(workbook.visited).toEqual([["Projekt", 4, 0]]);
  fireEvent.keyDown(row("IT"), { key: "Enter" });
  await screen.findByRole("heading", { name: "IT" });
  expect(document.activeElement?.textContent).toBe("IT");
  fireEvent.click(screen.getByRole("button", { name: /^Tillbaka till/ }));
  await waitFor(() => {
    expect(document.activeElement).toBe(row("IT"));
  });
});

test("chips make one list of what is over budget, or has an error, with whole codes", async () => {
  await openTree();
  fireEvent.click(screen.getByRole("button", { name: /^Över 1/ }));
  expect(codes()).toEqual(["BS.IT"]);
  expect(row("BS.IT").querySelector("b")!.textContent).toBe("BS.IT");
  fireEvent.click(screen.getByRole("button", { name: /^Fel 1/ }));
  expect(codes()).toEqual(["X.1"]);
  expect(screen.queryByRole("button", { name: /^Larm/ })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: /^Alla 5/ }));
  expect(codes()).toEqual(["BS", "IT", "X.1"]);
});

test("a control that is reached is an alarm, which has a chip while there is any #40 #42", async () => {
  const controls = [{ project: "BS.HR", control: "Budgeterad tid", kind: "Varning", limit: 40 }];
  await openWhole({ ...company, controls });
  fireEvent.click(screen.getByRole("button", { name: /^Larm 1/ }));
  expect(codes()).toEqual(["BS.HR"]);
  expect(nameOf("BS.HR")).toContain("nära budget");
  expect(nameOf("BS.HR")).toContain("kontroll utlöst");
});

test("asked for from the ribbon, the tree begins with what is over budget", async () => {
  await openTree();
  void act(() => {
    askedChip.value = "over";
  });
  await waitFor(() => {
    expect(codes()).toEqual(["BS.IT"]);
  });
});

test("siblings stand in the order that is chosen", async () => {
  await openWhole();
  const order = (name: RegExp): void => {
    fireEvent.click(document.querySelector("#project-sort")!);
    fireEvent.click(screen.getByRole("menuitemradio", { name }));
  };
  order(/Mest över budget/);
  expect(codes()).toEqual(["BS", "BS.IT", "BS.HR", "IT", "X.1"]);
  order(/Trädets ordning/);
  expect(codes()).toEqual(["BS", "BS.HR", "BS.IT", "IT", "X.1"]);
});
