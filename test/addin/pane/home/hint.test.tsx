// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  const storage = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, text: string) => void storage.set(name, text),
  });
});

/** Opens the pane and draws the hint, twice: whoever comes back to Hem makes no new visit. */
const visit = async (): Promise<boolean> => {
  cleanup();
  vi.resetModules();
  const { Hint } = await import("../../../../addin/pane/home/Hint");
  render(<Hint />).unmount();
  render(<Hint />);
  return screen.queryByText(/^Ctrl K hittar/) !== null;
};

test("the first three visits show the hint, and no more do", async () => {
  const visits: boolean[] = [];
  for (let at = 0; at < 5; at++) visits.push(await visit());
  expect(visits).toEqual([true, true, true, false, false]);
});

test("the hint that was closed never comes again", async () => {
  expect(await visit()).toBe(true);
  fireEvent.click(screen.getByLabelText("Visa inte tipset mer"));
  expect(screen.queryByText(/^Ctrl K hittar/)).toBeNull();
  expect(await visit()).toBe(false);
});
