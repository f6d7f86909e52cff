// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { ExportView } from "../../../../addin/pane/export/ExportView";
import { made, preset, source } from "../../../../addin/pane/export/state";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const company: Rows = {
  projects: [{ code: "BS", name: "Stöd" }],
  customers: [
    { number: "1001", name: "Östra Bygg AB" },
    { number: "M3", name: "Åkeriet" },
  ],
};

const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("the customers are listed in a file of the kind that is chosen #136", async () => {
  source.value = "projects";
  preset.value = "again";
  await openView(ExportView, company);
  choose("Register", "customers");
  const firstBytes = async (kind: string): Promise<number[]> => {
    choose("Mottagare", kind);
    expect(made.value).toBeUndefined();
    fireEvent.click(screen.getByText("Skapa filen"));
    await waitFor(() => {
      expect(screen.getByText(/^Kunder .*\.csv: 2 rader$/)).toBeTruthy();
    });
    return [...made.value!.file.bytes.subarray(0, 3)];
  };
  expect(await firstBytes("again")).toEqual([0xef, 0xbb, 0xbf]);
  const [ansi, english] = [await firstBytes("ansi"), await firstBytes("english")];
  expect(new TextDecoder().decode(Uint8Array.from(ansi))).toBe("Kun");
  expect(english).toEqual([0xef, 0xbb, 0xbf]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("a file made half an hour past midnight in Stockholm bears the new day #136", async () => {
  vi.stubEnv("TZ", "Europe/Stockholm");
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-08-26T22:30:00Z") });
  preset.value = "again";
  await openView(ExportView, company);
  choose("Register", "customers");
  fireEvent.click(screen.getByText("Skapa filen"));
  await waitFor(() => {
    expect(screen.getByText("Kunder 2026-08-27.csv: 2 rader")).toBeTruthy();
  });
});
