// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { LineBox } from "../../../workbench/page/components/LineBox";

afterEach(cleanup);

const inputOf = (label: string): HTMLInputElement => {
  const input = document.querySelector(`input[aria-label="${label}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`no box ${label}`);
  return input;
};

test("what is typed in the name box stands when the book changes meanwhile, and Enter takes it", () => {
  const taken: string[] = [];
  const box = (value: string) => (
    <LineBox class="name-box" label="Namnruta" value={value} commit={(typed) => taken.push(typed)} />
  );
  const { rerender } = render(box("A1"));
  const input = inputOf("Namnruta");
  fireEvent.input(input, { target: { value: "E12" } });
  rerender(box("B2"));
  expect(input.value).toBe("E12");
  fireEvent.keyDown(input, { key: "Enter" });
  expect(taken).toEqual(["E12"]);
  expect(input.value).toBe("B2");
});

test("Escape lets go of what was typed", () => {
  const taken: string[] = [];
  render(<LineBox class="formula" label="Formelfält" value="5" commit={(typed) => taken.push(typed)} />);
  const input = inputOf("Formelfält");
  fireEvent.input(input, { target: { value: "7" } });
  fireEvent.keyDown(input, { key: "Escape" });
  expect([input.value, taken]).toEqual(["5", []]);
});
