import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import type {} from "./build";

const files = ["manifest.xml", "package.json", "package-lock.json", "tsconfig.json", "webpack.config.js"];
const folders = ["addin", "dist", "scripts", "src", "workbench", "xlsx"];

/** A copy of what is built: starting builds the workbench again, which other tests read meanwhile. */
const copy = mkdtempSync(join(tmpdir(), "kontera-start-"));
afterAll(() => rmSync(copy, { recursive: true, maxRetries: 10 }));

test("npm start serves the page, and the pane in it, at the address that it prints", async () => {
  expect(inject("isBuilt")).toBe(true);
  for (const part of [...files, ...folders]) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"), "junction");
  const child = spawn(process.execPath, ["scripts/start.mjs"], { cwd: copy });
  const ended = once(child, "exit");
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => {
      printed += text.toString();
    });
  try {
    await expect.poll(() => (child.exitCode === null ? printed : "ended")).toMatch(/^Kontera|ended/m);
    const address = /^Kontera workbench: (http:\/\/localhost:\d+\/)$/m.exec(printed)?.[1];
    if (address === undefined) throw new Error(`npm start told no address: ${printed}`);
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("page.js")]);
    const pane = await fetch(`${address}addin/pane.html`);
    expect([pane.status, await pane.text()]).toEqual([200, expect.stringContaining("/relay.js")]);
  } finally {
    child.kill();
    await ended;
  }
});
