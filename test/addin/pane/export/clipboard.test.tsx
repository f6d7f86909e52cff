// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Rows } from "../../../rules/books";
import { openExport } from "./begin";

const company: Rows = { customers: [{ number: "0042", name: "Östra Bygg AB" }] };

const copyWith = async (
  writeText: (text: string) => Promise<void>,
  language: "sv" | "en" = "sv",
): Promise<void> => {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  await openExport(company, "customers", language);
  const button = document.querySelector<HTMLElement>("#export-copy")!;
  await waitFor(() => expect(button.hasAttribute("disabled")).toBe(false));
  fireEvent.click(button);
};

test("the file's text goes to the clipboard as it stands, and it is said what a worksheet would make of it (#136)", async () => {
  const copied: string[] = [];
  await copyWith((text) => Promise.resolve(void copied.push(text)));
  await screen.findByText(/^Filens text är kopierad\. Klistra in den i en textfil/);
  expect(copied).toHaveLength(1);
  expect(copied[0]).toMatch(/^Kundnummer;Namn;[^]*\r\n0042;Östra Bygg AB;/);
});

test("where Excel gives no clipboard that is said, and the sheet is the way (#136)", async () => {
  await copyWith(() => Promise.reject(new Error("denied")));
  await screen.findByText(
    "Excel ger inte tilläggen tillgång till urklipp här. Lägg raderna på ett blad i stället.",
  );
});
