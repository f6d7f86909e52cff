// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lang } from "#core/values/cell";
import { AccessView } from "../../../../addin/pane/access/AccessView";
import { chooseToldFile } from "../../../../addin/pane/access/reconcile-actions";
import { forgetTold, toldFile } from "../../../../addin/pane/access/reconcile-state";
import { beginAnew, result } from "../../../../addin/pane/access/state";
import { newXlsx } from "../../../../xlsx/new";
import { bureau, bureauBook, predicted } from "../../../access/books";
import { openView } from "../open-view";

const HEADERS = "Klient;Konsult;Program";

/** Hantera åtkomst with a file that the accounting system wrote. */
const open = async (lines: readonly string[], language: Lang = "sv", name = "svar.csv") => {
  forgetTold();
  beginAnew();
  result.value = undefined;
  const shown = await openView(AccessView, bureau, language);
  fireEvent.click(await screen.findByText(language === "sv" ? "Stäm av …" : "Reconcile …"));
  await chooseToldFile(name, new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join("")));
  return shown;
};
const sheet = ({ workbook }: Awaited<ReturnType<typeof open>>): string[] =>
  workbook.sheets
    .find((one) => one.sheet === "Tilldelningar")!
    .rows.map((row) => row.map((cell) => (cell === "" ? "-" : String(cell))).join(" "));
const before = ["K1 petra BOK", "K1 petra FAKT", "K1 petra UTL", "K2 ali -"];
/** The rows of an outcome, opened where it is folded. */
const rowsOf = async (name: RegExp): Promise<string[]> => {
  const button = await screen.findByRole("button", { name });
  if (button.getAttribute("aria-expanded") === "false") fireEvent.click(button);
  const section = button.closest("section")!;
  await waitFor(() => within(section).getAllByRole("listitem"));
  return within(section)
    .getAllByRole("listitem")
    .map(({ children }) => [...children].map(({ textContent }) => textContent).join(" | "));
};
const button = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByText(name, { selector: "fluent-button" });

test("a result is told by person and package before anything is written, entered as one job, and taken back #155 #158 Q40", async () => {
  const shown = await open([
    `${HEADERS};Utfall`,
    "K3;mia;LÖN;Tilldelad",
    "K1;petra;FAKT;Borttagen",
    "K1;petra;BOK;Fanns redan",
    "K2;mia;BOK;Saknar rätt",
    "K2;mia;FAKT;Fel",
  ]);
  expect(await rowsOf(/^Tilldelade/)).toEqual(["Klient K3 | mia | Lön | förs in"]);
  expect(await rowsOf(/^Borttagna/)).toEqual(["Klient K1 | petra | Fakturering | tas bort här"]);
  expect(await rowsOf(/^Fanns redan/)).toEqual(["Klient K1 | petra | Bokföring | står här"]);
  expect(await rowsOf(/^Saknar rätt/)).toEqual(["Klient K2 | mia | Bokföring | ändras inte"]);
  expect(await rowsOf(/^Fel/)).toEqual(["Klient K2 | mia | Fakturering | ändras inte"]);
  expect(sheet(shown)).toEqual(before);
  fireEvent.click(await button("För in 1, ta bort 1"));
  await screen.findByText(/Åtkomst avstämd: 1 förd in, 1 borttagen/);
  expect(sheet(shown)).toEqual(["K1 petra BOK", "K1 petra UTL", "K2 ali -", "K3 mia LÖN"]);
  await screen.findByText("Inget att föra in.");
  fireEvent.click((await screen.findAllByRole("button", { name: /^Ångra: Åtkomst avstämd/ }))[0]!);
  await waitFor(() => expect(sheet(shown)).toEqual(before));
});

test("nothing of a list that lacks something is entered until somebody says whether it is whole or a part #155", async () => {
  const shown = await open([HEADERS, "K1;petra;BOK", "K3;mia;LÖN"], "sv", "lista.csv");
  const before = sheet(shown);
  expect((await button("För in 1")).hasAttribute("disabled")).toBe(true);
  expect(screen.getAllByText(/^Filen saknar sådant som står i Tilldelningar/)).toHaveLength(2);
  fireEvent.click(screen.getByLabelText(/^Filen är en del av listan/));
  await waitFor(async () => expect((await button("För in 1")).hasAttribute("disabled")).toBe(false));
  fireEvent.click(await button("För in 1"));
  await waitFor(() => expect(sheet(shown)).toEqual([...before, "K3 mia LÖN"].sort()));
});

test("what a list lacks goes only when it is said to be whole, and never while a line is unread #155", async () => {
  const shown = await open([HEADERS, "K1;petra;BOK", "K3;mia;LÖN"], "sv", "lista.csv");
  expect(await rowsOf(/^Bara i Tilldelningar/)).toEqual([
    "Klient K1 | petra | Fakturering | står kvar",
    "Klient K1 | petra | Utlägg | står kvar",
    "Klient K2 | ali | – | står kvar",
  ]);
  await button("För in 1");
  fireEvent.click(screen.getByLabelText(/^Filen är hela listan/));
  fireEvent.click(await button("För in 1, ta bort 3"));
  await waitFor(() => expect(sheet(shown)).toEqual(["K1 petra BOK", "K3 mia LÖN"]));
  await screen.findByText(/säger redan detsamma/);

  await open([HEADERS, "K1;petra;BOK", "K3;mia;Okänt"], "sv", "lista.csv");
  expect(await rowsOf(/^Rader som inte används/)).toEqual([
    "Rad 3 används inte: ”Okänt” finns inte i Program.",
  ]);
  expect(screen.getByLabelText(/^Filen är hela listan/)).toHaveProperty("disabled", true);
  await screen.findByText(/^1 rad går inte att använda, så inget förs in och inget tas bort/);
});

test("while a line cannot be used and something would go, nothing is entered, as at the command line #155", async () => {
  await open([`${HEADERS};Utfall`, "K3;mia;LÖN;Tilldelad", "K1;petra;BOK;Borttagen", "K1;petra;FAKT;"]);
  await screen.findByText(/^1 rad går inte att använda, så inget förs in och inget tas bort/);
  expect((await button("För in 1")).hasAttribute("disabled")).toBe(true);
  expect(await rowsOf(/^Tilldelade/)).toEqual(["Klient K3 | mia | Lön | förs inte in än"]);

  await open([`${HEADERS};Utfall`, "K3;mia;LÖN;Tilldelad", "K1;petra;FAKT;"]);
  expect((await button("För in 1")).hasAttribute("disabled")).toBe(false);
});

test("of a workbook with several sheets none is guessed: what goes depends on it #155", async () => {
  await open([HEADERS]);
  const document = newXlsx();
  for (const name of ["Maj", "Juni"])
    for (const [row, line] of [HEADERS, "K3;mia;LÖN"].entries())
      for (const [column, value] of line.split(";").entries())
        (document.sheets.find((one) => one.name === name) ?? document.addSheet(name)).setCell(row, column, {
          value,
        });
  await chooseToldFile("svar.xlsx", document.save());
  expect(toldFile.value).toBeUndefined();
  expect((await screen.findByRole("alert")).textContent).toMatch(
    /^svar\.xlsx har flera blad, och det går inte/,
  );
});

test("a column that may be the outcome, and words that nobody knows, are asked before anything is told Q40", async () => {
  await open([`${HEADERS};Resultat`, "K3;mia;LÖN;Klart", "K1;petra;BOK;Nix"]);
  expect(screen.queryByRole("button", { name: /^I ekonomisystemet/ })).toBeNull();
  fireEvent.change(await screen.findByLabelText("Vilken kolumn är utfallet?"), { target: { value: "3" } });
  fireEvent.change(await screen.findByLabelText("Vad betyder ”Klart”?"), { target: { value: "assigned" } });
  fireEvent.change(await screen.findByLabelText("Vad betyder ”Nix”?"), { target: { value: "failed" } });
  expect(await rowsOf(/^Tilldelade/)).toEqual(["Klient K3 | mia | Lön | förs in"]);
  expect(await rowsOf(/^Fel/)).toEqual(["Klient K1 | petra | Bokföring | ändras inte"]);
});

test("columns that nobody recognises are asked for, and a file with headers alone says nothing Q40", async () => {
  await open(["Kundkod;Vem;Vad", "K3;mia;LÖN"]);
  for (const [label, value] of [
    ["klienten", "0"],
    ["konsulten", "1"],
    ["programmet", "2"],
  ] as const)
    fireEvent.change(await screen.findByLabelText(`Vilken kolumn är ${label}?`), { target: { value } });
  expect(await rowsOf(/^I ekonomisystemet/)).toEqual(["Klient K3 | mia | Lön | förs in"]);
  await open([HEADERS]);
  await screen.findByText(/Ingen rad i filen går att använda/);
});

test("a file that is none is told as what it is, and another can be chosen #155", async () => {
  await open([]);
  await screen.findByText("Filen är tom. Välj en annan fil.");
  await open(["x".repeat(1_100_000)], "sv", "tal.csv");
  await screen.findByText(/^tal.csv är ingen tabell/);
  await screen.findByText("Välj fil …");
});

test("what was saved here and failed there is taken out again, by the plan of that very combination Q40", async () => {
  const shown = await open([`${HEADERS};Utfall`, "K1;petra;BOK;Fel", "K1;petra;FAKT;Tilldelad"]);
  expect(await rowsOf(/^Fel/)).toEqual(["Klient K1 | petra | Bokföring | ändras inte"]);
  const request = { op: "grant", clients: ["K1"], consultants: ["petra"], administrator: "karin" } as const;
  result.value = { prediction: predicted(bureauBook({ assignments: [] }), request), job: "" };
  await waitFor(async () =>
    expect(await rowsOf(/^Fel/)).toEqual(["Klient K1 | petra | Bokföring | tas bort här"]),
  );
  expect(await rowsOf(/^Sparat här, men inte i filen/)).toEqual(["Klient K1 | petra | Lön"]);
  expect(sheet(shown)).toEqual(before);
});

test("it is said in English too, conflicts among it #155", async () => {
  await open(
    [`${HEADERS};Utfall`, "K3;mia;LÖN;Tilldelad", "K3;mia;LÖN;Borttagen", "K2;mia;BOK;Tilldelad"],
    "en",
  );
  expect(await rowsOf(/^Different outcomes in the file/)).toEqual([
    "Klient K3 | mia | Lön | lines 2 and 3: Assigned, Removed",
  ]);
  await button("Enter 1");
});
