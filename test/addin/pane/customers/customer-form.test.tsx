// @vitest-environment happy-dom
import { fireEvent, screen as shown, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { company, open, openCard, press, type } from "./open-customers";

const leave = (label: RegExp, value: string): void => {
  type(label, value);
  fireEvent.blur(shown.getByLabelText(label));
};
const saysBelow = (label: RegExp): string => {
  const field = shown.getByLabelText(label);
  const id = field.getAttribute("aria-describedby");
  return (id && document.getElementById(id)?.textContent) ?? "";
};

test("what the rules would find in a customer stands below its field before anything is written, with what puts it right #138", async () => {
  const { workbook } = await open();
  press("Ny kund");
  await waitFor(() => {
    expect(shown.getByLabelText<HTMLInputElement>(/^Kundnummer/).value).toBe("1003");
  });
  leave(/^Namn/, "Kvarnö Bygg AB");
  leave(/^Organisationsnummer/, "556036-0790");
  leave(/^Postnummer/, "11122");
  expect(saysBelow(/^Organisationsnummer/)).toContain("556036-0790");
  expect(shown.getByLabelText(/^Organisationsnummer/).getAttribute("aria-invalid")).toBe("true");
  press("Använd 111 22");
  expect(shown.getByLabelText<HTMLInputElement>(/^Postnummer/).value).toBe("111 22");
  press("Granska med 1 fel");
  press("Lägg till 1 rad");
  await shown.findByText("1003 Kvarnö Bygg AB");
  expect(workbook.cell("Kunder", 3, "Organisationsnummer")).toBe("556036-0790");
});

test("a field says nothing before somebody has been in it, and what a known customer has wrong is told when it is touched #138", async () => {
  await open();
  openCard(0);
  press("Ändra");
  expect(saysBelow(/^Organisationsnummer/)).toBe("");
  fireEvent.blur(shown.getByLabelText(/^Organisationsnummer/));
  press("Använd 556016-0680");
  expect(shown.getByLabelText<HTMLInputElement>(/^Organisationsnummer/).value).toBe("556016-0680");
  expect(saysBelow(/^Organisationsnummer/)).toBe("");
  expect(shown.getByText("Granska")).toBeTruthy();
});

test("another customer's number is told below the field as soon as it is left #135", async () => {
  await open();
  press("Ny kund");
  leave(/^Kundnummer/, "1002");
  expect(saysBelow(/^Kundnummer/)).toContain("”1002” finns redan.");
});

test("the form says the same in English", async () => {
  await open(company, "en");
  press("New customer");
  await waitFor(() => {
    expect(shown.getByLabelText<HTMLInputElement>(/^Kundnummer/).value).toBe("1003");
  });
  leave(/^Namn/, "Kvarnö Bygg AB");
  leave(/^Postnummer/, "11122");
  expect(shown.getByText("Use 111 22")).toBeTruthy();
  leave(/^Organisationsnummer/, "556036-0790");
  expect(shown.getByText("Review with 1 error")).toBeTruthy();
});
