// @vitest-environment happy-dom
import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { chooseLanguage } from "../../../../addin/pane/language";
import { Guard } from "../../../../addin/pane/shell/Guard";

let isBroken = true;
function View() {
  if (isBroken) throw new Error("a bug");
  return <p>the view</p>;
}

test("a bug in a view becomes a sentence in the user's language, and a way back", async () => {
  chooseLanguage("en");
  const { container, findByText } = render(
    <Guard>
      <View />
    </Guard>,
  );
  expect(container.querySelector("[role=alert] p")?.textContent).toBe(
    "Something went wrong in the pane. The workbook is not touched by it.",
  );
  isBroken = false;
  (await findByText("Start again")).click();
  await findByText("the view");
});
