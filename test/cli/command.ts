import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { diskOf } from "../../cli/disk";
import { readArguments } from "../../cli/read-arguments";
import { runCommand } from "../../cli/run-command";
import { holdToSchema } from "./hold-to-schema";

/** What a command printed, and how it ended. */
export type Ended = { readonly code: number; readonly out: string; readonly err: string };

let folder: string | undefined;

/** Gives every test of a file a folder of its own, where its commands run. Each file says so itself: they share this one. */
export const inOwnFolders = (): void => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kontera-"));
  });
  afterEach(() => {
    rmSync(folder ?? "", { recursive: true });
    folder = undefined;
  });
};

/** A place in the test's own folder. */
export const at = (name: string): string => {
  if (folder === undefined) throw new Error("The file has not said inOwnFolders()");
  return join(folder, name);
};

export const write = (name: string, bytes: Uint8Array | string): void => writeFileSync(at(name), bytes);

export const read = (name: string): Uint8Array => readFileSync(at(name));

const holdVerb = (args: readonly string[], out: string): void => {
  const taken = readArguments(args);
  if (taken.ok) holdToSchema(taken.value.verb, JSON.parse(out));
};

/** Carries out a command line in the test's folder, in a Swedish shell. What it prints as JSON is held to its verb's schema. */
export const kontera = (...args: readonly string[]): Ended => {
  const { exitCode, out, err } = runCommand(args, { disk: diskOf(at), lang: "sv" });
  const ended = { code: exitCode, out: Array.from(out).join(""), err: Array.from(err).join("") };
  if (exitCode !== 2 && args.includes("--json") && !args.includes("--help")) holdVerb(args, ended.out);
  return ended;
};

/** Runs the command with `--json`, and reads what it printed. */
export const konteraJson = (...args: readonly string[]): { code: number; json: unknown; err: string } => {
  const { code, out, err } = kontera(...args, "--json");
  return { code, json: JSON.parse(out) as unknown, err };
};
