import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { buildCli, cliFile } from "../../scripts/cli.mjs";

await buildCli();

/** What a command printed, and how it ended. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kontera-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A place in the test's own folder, where its commands run. */
export const at = (name: string): string => join(folder, name);

export const write = (name: string, bytes: Uint8Array | string): void => writeFileSync(at(name), bytes);

export const read = (name: string): Uint8Array => readFileSync(at(name));

/** Runs the built command in the test's folder, in a Swedish shell. */
export const kontera = (...args: readonly string[]): Ended => {
  const env = { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: "sv_SE.UTF-8", NO_COLOR: "1" };
  const options = { cwd: folder, env, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliFile, ...args], options);
  return { code: status, out: stdout, err: stderr };
};

/** Runs the command with `--json`, and reads what it printed. */
export const konteraJson = (
  ...args: readonly string[]
): { code: number | null; json: unknown; err: string } => {
  const { code, out, err } = kontera(...args, "--json");
  return { code, json: JSON.parse(out) as unknown, err };
};
