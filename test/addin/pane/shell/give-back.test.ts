// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { job } from "../../../../addin/pane/jobs/job";
import { giveBackFocus } from "../../../../addin/pane/shell/give-back";

let stop = (): void => undefined;

const draw = (content: string): void => {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(
      `<main id="view"><div class="view-content">${content}</div></main>`,
      "text/html",
    ).body.children,
  );
};
const focus = (id: string): void => document.getElementById(id)?.focus();
const begin = (): void => {
  job.value = { work: "writing", share: 0 };
};
const end = (): void => {
  job.value = undefined;
};
const focused = (): string => document.activeElement?.id ?? "";
/** Takes an element away with what has the keyboard, as a browser does. */
const takeAway = (id: string): void => {
  if (document.getElementById(id)?.contains(document.activeElement) === true)
    (document.activeElement as HTMLElement).blur();
  document.getElementById(id)?.remove();
};

beforeEach(() => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  stop = giveBackFocus();
});
afterEach(() => {
  end();
  stop();
});

test("a button that could not be pressed while a job was on has the keyboard again when it is over (spec 5.4)", async () => {
  draw(`<h2 id="heading">Kvittens</h2><button id="keep">Spara</button>`);
  focus("keep");
  begin();
  document.getElementById("keep")!.setAttribute("disabled", "");
  (document.activeElement as HTMLElement).blur();
  end();
  document.getElementById("keep")!.removeAttribute("disabled");
  await vi.waitFor(() => expect(focused()).toBe("keep"));
});

test("what went with its row hands the keyboard to the row that the arrows stand on, and else to the heading (spec 5.4)", async () => {
  draw(
    `<h2 id="heading">Anmärkningar</h2><ul id="list"><li id="row"><button id="accept">Godta</button></li>
     <li><button id="next" data-roving="" tabindex="0">Nästa</button></li></ul>`,
  );
  focus("accept");
  begin();
  end();
  takeAway("row");
  await vi.waitFor(() => expect(focused()).toBe("next"));
  focus("next");
  begin();
  end();
  takeAway("list");
  await vi.waitFor(() => expect(focused()).toBe("heading"));
});

test("what the foot took away the foot gives back: nothing is given for it", async () => {
  draw(`<h2 id="heading">Resultat</h2>`);
  const foot = document.createElement("footer");
  const [redo, place] = ["redo", "place"].map((id) =>
    Object.assign(document.createElement("button"), { id }),
  );
  place!.setAttribute("data-roving", "");
  place!.setAttribute("tabindex", "0");
  foot.append(redo!, place!);
  document.body.append(foot);
  focus("redo");
  begin();
  end();
  takeAway("redo");
  await new Promise(requestAnimationFrame);
  expect(focused()).toBe("");
});

test("nothing is given where somebody has gone on, where the pane has not the keyboard, or where no job was", async () => {
  draw(`<h2 id="heading">Hem</h2><p id="row"><button id="one">1</button></p><p id="other"></p>`);
  focus("one");
  takeAway("row");
  document.getElementById("other")!.append("x");
  await new Promise(requestAnimationFrame);
  expect(focused()).toBe("");
  draw(`<h2 id="heading">Hem</h2><p id="row"><button id="one">1</button></p><p id="other"></p>`);
  focus("one");
  begin();
  end();
  document.dispatchEvent(new Event("pointerdown"));
  takeAway("row");
  await new Promise(requestAnimationFrame);
  expect(focused()).toBe("");
  draw(`<h2 id="heading">Hem</h2><p id="row"><button id="one">1</button></p><p id="other"></p>`);
  focus("one");
  vi.spyOn(document, "hasFocus").mockReturnValue(false);
  begin();
  end();
  takeAway("row");
  await new Promise(requestAnimationFrame);
  expect(focused()).toBe("");
});
