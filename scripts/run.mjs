import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * Runs a program to its end and tells its exit code and what it printed.
 * `show` lets it print as it goes; otherwise the output is kept for whoever wants to show it.
 */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32" && command === "npm",
    });
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }));
  });
}

/** Runs a package's own program with this Node, so that neither npx nor the PATH has a say. */
export const runBin = (file, args, options) =>
  run(process.execPath, [`node_modules/${file}`, ...args], options);
