// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { Lang } from "#core/values/cell";
import { AccessView } from "../../../../addin/pane/access/AccessView";
import { actAs, beginAnew, clients, consultants, result, step } from "../../../../addin/pane/access/state";
import { bureau, bureauBook, may, predicted } from "../../../access/books";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

/** The result of what bo gave, who may give payroll alone; one client's code would be a formula. */
const open = async (language: Lang) => {
  const rows = { ...bureau, clients: [{ client: "K1", name: "Ek" }, { client: "=K2" }] };
  const shown = await openView(AccessView, rows, language);
  beginAnew();
  const prediction = predicted(bureauBook(rows), {
    op: "grant",
    clients: ["K1", "=K2"],
    consultants: ["petra"],
    programs: ["BOK", "LÖN", "UTL"],
    administrator: "bo",
  });
  result.value = { prediction, job: "" };
  step.value = "result";
  return shown;
};
const button = (name: string): Promise<HTMLElement> => screen.findByText(name, { selector: "fluent-button" });

test("what was not done is put on a sheet, each with why, and counts of the rest below #155 #158", async () => {
  const { workbook } = await open("sv");
  fireEvent.click(await button("Till blad"));
  await waitFor(() => expect(workbook.plain.texts).toHaveLength(1));
  expect(workbook.plain.texts[0]?.rows.map((row) => row.slice(0, 4).join("|"))).toEqual([
    "Klient|Konsult|Program|Utfall",
    "K1|petra|UTL|Utanför byråpaketet",
    "=K2|petra|BOK|Saknar rätt",
    "=K2|petra|UTL|Utanför byråpaketet",
    "Tilldelas|2||",
    "Finns redan|1||",
  ]);
  await screen.findByText(/^Det som inte gjordes står på bladet/);
});

test("the same is handed over as a file, in which nothing runs as a formula #155 #158", async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    made.push(blob as Blob);
    return "blob:made";
  });
  await open("en");
  fireEvent.click(await button("Create file"));
  await waitFor(() => expect(made).toHaveLength(1));
  const lines = (await made[0]!.text()).replace("\uFEFF", "").split("\r\n");
  expect(lines.map((line) => line.split(";").slice(0, 4).join("|")).slice(0, 4)).toEqual([
    "Client|Consultant|Program|Outcome",
    "K1|petra|UTL|Outside the package",
    "'=K2|petra|BOK|No right",
    "'=K2|petra|UTL|Outside the package",
  ]);
});

/** What karin gives mia at K1 and K3, in the review of what will come of it. */
const review = async (rows: Rows, language: Lang = "sv", administrator = "karin") => {
  const shown = await openView(AccessView, rows, language);
  beginAnew();
  actAs(administrator);
  clients.value = new Set(["k1", "k3"]);
  consultants.value = new Set(["mia"]);
  step.value = "review";
  return shown;
};
const foot = async (name: RegExp): Promise<void> => {
  fireEvent.click((await screen.findAllByRole("button", { name }))[0]!);
};

test("the result of what was undone says so, as what it is, and is right again when it is done again #155 #158", async () => {
  const { workbook } = await review(bureau);
  fireEvent.click(await button("Tilldela 6"));
  await screen.findByText("6 av 6 tilldelade");
  await foot(/^Ångra: /);
  await screen.findByText("Ångrat: 6 tilldelade är borttagna igen.");
  expect(document.querySelector("#view")?.textContent).not.toMatch(/Tilldelade|6 av 6/);
  await screen.findByText("Ångrade");
  await foot(/^Gör om: /);
  await screen.findByText("6 av 6 tilldelade");
  await foot(/^Ångra: /);
  await screen.findByText("Ångrat: 6 tilldelade är borttagna igen.");
  expect(workbook.sheets.find(({ sheet }) => sheet === "Tilldelningar")?.rows).toHaveLength(4);
});

test("an administrator who has left is told as that where one chooses and where one reviews, and can do nothing #154", async () => {
  const rows = {
    ...bureau,
    consultants: [...bureau.consultants, { consultant: "karin", lastDay: "2020-02-28" }],
    adminRights: [may("karin"), may("jon")],
  };
  await review(rows);
  await screen.findByText(/^karin slutade 28 feb\. 2020 och räknas därför inte ha någon rätt/);
  expect(screen.queryByText(/^Tilldela [1-9]/, { selector: "fluent-button" })).toBeNull();
  expect((await button("Tilldela 0")).hasAttribute("disabled")).toBe(true);
  step.value = "people";
  const choice = await screen.findByLabelText("Administratör som gör ändringen");
  expect([...choice.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([
    "karin, slutade 28 feb. 2020",
    "jon",
  ]);
  await screen.findByText(/^karin slutade 28 feb/);
  fireEvent.change(choice, { target: { value: "jon" } });
  await waitFor(() => expect(screen.queryByText(/^karin slutade/)).toBeNull());
});

test("where nobody was chosen before, the administrator who acts is the first who has not left #154", async () => {
  const rows = {
    ...bureau,
    consultants: [...bureau.consultants, { consultant: "karin", lastDay: "2020-02-28" }],
    adminRights: [may("karin"), may("jon")],
  };
  await review(rows, "en", "");
  step.value = "people";
  const choice = await screen.findByLabelText("Administrator making the change");
  expect((choice as HTMLSelectElement).value).toBe("jon");
  await screen.findByText("karin, left 28 Feb 2020");
});
