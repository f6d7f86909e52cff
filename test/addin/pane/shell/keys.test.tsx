// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { Acts } from "../../../../addin/pane/kit/Acts";
import { followKeys } from "../../../../addin/pane/shell/keys";
import { openView } from "../open-view";

let written = 0;
let isReady = false;
const Step = () => (
  <>
    <h2>Granska</h2>
    <input aria-label="Kod" />
    <Acts leave={() => undefined}>
      <fluent-button>Tillbaka</fluent-button>
      <fluent-button appearance="primary" disabled={!isReady} onClick={() => written++}>
        Skriv
      </fluent-button>
    </Acts>
  </>
);

test("Ctrl+Enter presses the main button of a step from anywhere in it, a field too, and not one that is switched off", async () => {
  const { workbook } = await openView(Step, { projects: [{ code: "A", name: "A" }] });
  const stop = followKeys(workbook);
  const press = (): boolean =>
    fireEvent.keyDown(screen.getByLabelText("Kod"), { key: "Enter", ctrlKey: true });
  expect([press(), written]).toEqual([true, 0]);
  isReady = true;
  await openView(Step, { projects: [{ code: "A", name: "A" }] });
  expect([press(), written]).toEqual([false, 1]);
  fireEvent.keyDown(screen.getByLabelText("Kod"), { key: "Enter" });
  expect(written).toBe(1);
  stop();
});
