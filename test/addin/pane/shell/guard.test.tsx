// @vitest-environment happy-dom
import { render } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { chooseLanguage } from "../../../../addin/pane/language";
import { Guard } from "../../../../addin/pane/shell/Guard";

let isBroken = true;
function View() {
  if (isBroken) throw new Error("a bug");
  return <p>the view</p>;
}

test("a bug in a view becomes a sentence in the user's language, and a way back; what went wrong can be copied", async () => {
  chooseLanguage("en");
  const { container, findByText } = render(
    <Guard>
      <View />
    </Guard>,
  );
  expect(container.querySelector("[role=alert] p")?.textContent).toBe(
    "Something went wrong in the pane. The workbook is not touched by it.",
  );
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  (await findByText("Copy the details")).click();
  await findByText("Copied");
  expect(writeText.mock.lastCall?.[0]).toMatch(/^Error: a bug\n/);
  vi.unstubAllGlobals();
  isBroken = false;
  (await findByText("Start again")).click();
  await findByText("the view");
});
