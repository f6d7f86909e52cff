import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { forWorkbench } from "../../../workbench/server/pane-page";

const page = readFileSync("addin/pane/page.html", "utf8");

test("the workbench changes nothing in the pane's page but where the client comes from", () => {
  const served = forWorkbench(page);
  const scripts = '<script src="/relay.js"></script><script src="/office-js/office.js"></script>';
  const client = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  expect(served.split(scripts).join(client)).toBe(page);
  expect(served).not.toBe(page);
});

test("a page without the client's address is a bug, not a page", () => {
  expect(() => forWorkbench("<html></html>")).toThrow();
});

test("the pane's policy lets in neither eval, nor inline scripts or styles, nor any request", () => {
  const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain("unsafe");
});
