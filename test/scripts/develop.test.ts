import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

/** A copy of what is built, to be changed and broken. */
const copy = mkdtempSync(join(tmpdir(), "kontera-develop-"));
for (const part of ["addin", "scripts", "src", "tsconfig.json", "workbench", "xlsx", "package.json"])
  cpSync(part, join(copy, part), { recursive: true });
symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"), "junction");

const program = 'import { develop } from "./scripts/dev/develop.mjs"; await develop({ port: 0 });';
const child = spawn(process.execPath, ["--input-type=module", "--eval", program], { cwd: copy });
// Waited for from the start, and not for its output to end: a child that fell is not waited for in vain, nor is esbuild's
// own process, which holds the same output a moment longer.
const ended = once(child, "exit");
let printed = "";
for (const stream of [child.stdout, child.stderr])
  stream.on("data", (text: Buffer) => {
    printed += text.toString();
  });

afterAll(async () => {
  child.kill();
  await ended;
  rmSync(copy, { recursive: true, maxRetries: 10 });
});

const eventually = (what: () => unknown) => expect.poll(what, { interval: 50 });
const served = async (path: string): Promise<string> => {
  const address = /http:\S+/.exec(printed)?.[0] ?? "";
  // An answer that never comes is asked for again.
  return (await fetch(`${address}${path}`, { signal: AbortSignal.timeout(20_000) })).text();
};
const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(copy, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(copy, path), text.replace(from, to));
};

test("while somebody works on it, each change is served, and a mistake is told and not served", async () => {
  await eventually(() => printed).toContain("http://localhost:");
  expect(await served("addin/pane.html")).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(await served("addin/pane.html")).toContain('<script defer src="pane.js">');
  expect(await served("addin/pane.js")).not.toMatch(/\beval\(|new Function\(/);

  change("addin/pane/pane.css", "{", "{ --changed: 1;");
  await eventually(() => served("addin/pane.css")).toContain("--changed");

  const lastGood = await served("page.js");
  expect(lastGood).toContain("revo-grid");
  change("workbench/page/words.ts", "export ", "export const changed = ;\nexport ");
  await eventually(() => printed).toContain("The workbench is not built");
  expect(printed).toMatch(/words\.ts:\d+:\d+/);
  expect(await served("page.js")).toBe(lastGood);

  change("workbench/page/words.ts", "changed = ;", "changed = 1;");
  await eventually(() => printed).toContain("The workbench is built again");
});
