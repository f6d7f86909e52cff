// @vitest-environment happy-dom
import { fireEvent, screen as shown, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { choose, company, namesShown, open, openCard, press, tick } from "./open-customers";

test("ticked customers are deleted, but for those that something names, which may be put out of use #137 Q37", async () => {
  const { workbook } = await open();
  tick(0, 2);
  expect(shown.getByText("2 markerade")).toBeTruthy();
  press("Ta bort 2 …");
  await shown.findByText("1 kund kan inte tas bort, för andra register nämner den:");
  expect(shown.getByText("1 kund nämns inte någonstans och kan tas bort.")).toBeTruthy();
  fireEvent.click(shown.getByText("Tidrader D2"));
  expect(workbook.visited).toEqual([["Tidrader", 1, 3]]);
  press("Ta bort 1 kund …");
  expect(document.querySelector(".edit-preview")?.textContent).toContain("1 rad tas bort");
  press("Ta bort 1 rad");
  await waitFor(() => expect(namesShown()).toEqual(["Östra Bygg AB", "Ek & Co används inte"]));
  expect(workbook.sheets.find(({ sheet }) => sheet === "Kunder")?.rows).toHaveLength(2);
});

test("with Shift a press ticks all from the row before, and the menu all that are shown", async () => {
  await open();
  tick(0);
  fireEvent.click(document.querySelectorAll("[data-row]")[2]!, { shiftKey: true });
  expect(shown.getByText("3 markerade")).toBeTruthy();
  press("Avmarkera");
  expect(shown.queryByText("3 markerade")).toBeNull();
  choose("Markera alla som visas");
  expect(shown.getByText("3 markerade")).toBeTruthy();
});

/** What a preview says at its head from now on, each once, until it is asked. */
const saidMeanwhile = (): (() => string[]) => {
  const said = new Set<string>();
  const look = (): void => {
    for (const one of document.querySelectorAll("section > .edit-preview > .summary, section > h2 + p"))
      said.add(one.textContent);
  };
  look();
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => {
    watch.disconnect();
    return [...said];
  };
};

test("instead of being deleted, a customer that is named gets Aktiv = Nej #137 Q37", async () => {
  const { workbook } = await open();
  openCard(0);
  choose("Ta bort …");
  await shown.findByText(/kan inte tas bort/);
  press("Sätt Aktiv = Nej på 1 …");
  const said = saidMeanwhile();
  press("Skriv 1 cell");
  await waitFor(() => expect(workbook.cell("Kunder", 0, "Aktiv")).toBe("Nej"));
  await waitFor(() => expect(document.querySelector(".edit-preview")).toBeNull());
  expect(said()).toEqual(["1 cell ändras"]);
  expect(workbook.sheets.find(({ sheet }) => sheet === "Kunder")?.rows).toHaveLength(3);
});

test("the care of the register lists its findings by kind and leaves the others' out #127 Q30", async () => {
  const { workbook } = await open();
  choose(/^Datavård/);
  const kinds = [...document.querySelectorAll(".group-head")].map(
    (head) =>
      `${head.querySelector(".group-title")!.textContent} ${head.querySelector(".sr-only")!.textContent}`,
  );
  expect(kinds).toEqual([
    "Tal i textkolumn 1 fel",
    "Postnummer 1 varning",
    "Telefonnummer 1 varning",
    "Organisationsnummer 1 upplysning",
  ]);
  expect(shown.getByText("Inget att rätta:")).toBeTruthy();
  const postcode = shown.getByRole("region", { name: "Postnummer" });
  expect(postcode.textContent).toMatch(/662 31.*ÅMÅL/);
  fireEvent.click(within(postcode).getByText("Rätta"));
  await waitFor(() => expect(workbook.cell("Kunder", 2, "Postort")).toBe("ÅMÅL"));
  expect(workbook.cell("Kunder", 2, "Postnummer")).toBe("662 31");
});

test("of possible duplicates, those that nothing names are put out of use at once; nothing is merged Q32", async () => {
  const { workbook } = await open({
    ...company,
    customers: [
      { number: "1001", name: "A", organizationNumber: "556016-0680", vatNumber: "SE556016068001" },
      { number: "1002", name: "B", organizationNumber: "5560160680", vatNumber: "SE556016068001" },
    ],
  });
  choose(/^Datavård/);
  press("Sätt Aktiv = Nej på 1 …");
  press("Skriv 1 cell");
  await waitFor(() => expect(workbook.cell("Kunder", 1, "Aktiv")).toBe("Nej"));
  expect(workbook.cell("Kunder", 0, "Aktiv")).toBe("");
});
