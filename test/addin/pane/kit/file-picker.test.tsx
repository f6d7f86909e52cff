// @vitest-environment happy-dom
import { fireEvent, render } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { FilePicker } from "../../../../addin/pane/kit/FilePicker";

test("when a file has been chosen the pane asks for the keyboard once, and the same file can be chosen again", () => {
  const focus = vi.spyOn(window, "focus").mockImplementation(() => undefined);
  const chosen: string[] = [];
  const { container } = render(
    <FilePicker button="Välj fil" hint="" accept=".csv" choose={({ name }) => chosen.push(name)} />,
  );
  const input = container.querySelector("input")!;
  Object.defineProperty(input, "files", { value: [new File(["a"], "kunder.csv")] });
  fireEvent.change(input);
  expect([chosen, focus.mock.calls.length, input.value]).toEqual([["kunder.csv"], 1, ""]);
});
