// @vitest-environment happy-dom
import { act, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { ImportView } from "../../../../addin/pane/import/ImportView";
import { previewImport, readDraft, restartImport } from "../../../../addin/pane/import/actions";
import { target } from "../../../../addin/pane/import/state";
import { openView } from "../open-view";

const preview = async (language: "sv" | "en", ...lines: readonly string[]): Promise<void> => {
  restartImport();
  target.value = "customers";
  await openView(ImportView, { customers: [{ number: "1", name: "A" }] }, language);
  await act(() => readDraft("okt.csv", new TextEncoder().encode(lines.join("\r\n"))));
  await act(() => previewImport());
};

test("a file of headers alone is told as one without rows, as on the command line, and not as nothing to change #142", async () => {
  await preview("sv", "Kundnr;Namn");
  await screen.findByText(/^Filen har rubriker, men inga rader\./);
  await preview("en", "Customer no;Name");
  await screen.findByText(/^The file has headers, but no rows\./);
  await preview("sv", "Kundnr;Namn", "1;A");
  expect(screen.queryByText(/^Filen har rubriker/)).toBeNull();
});
