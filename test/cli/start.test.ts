import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { writeBook } from "./books";
import { at, inOwnFolders, kontera } from "./command";

inOwnFolders();

/** The way that people start it: through npm, from a folder of their own. */
const throughNpm = (...args: readonly string[]) => {
  const npm = ["--prefix", resolve("."), "run", "-s", "kontera", "--", ...args];
  const env = { ...process.env, LC_ALL: "en_GB.UTF-8", INIT_CWD: undefined, npm_config_loglevel: "error" };
  return spawnSync("npm", npm, { cwd: at(""), env, encoding: "utf8", shell: process.platform === "win32" });
};

test("npm run -s kontera prints nothing but the command's own output, in the shell's language, and passes its exit code on", () => {
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: "Åkers", email: "fel" }] });
  const { status, stdout } = throughNpm("check", "bok.xlsx", "--json");
  expect(status).toBe(1);
  expect(stdout).toBe(kontera("check", "bok.xlsx", "--json").out);
  expect(throughNpm("check", "saknas.xlsx")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "saknas.xlsx does not exist.\n",
  });
});

test("help is told in both languages, for whichever verb it is asked", () => {
  const swedish = kontera("--help");
  expect(swedish).toMatchObject({ code: 0, err: "" });
  expect(swedish.out).toContain("Kontera på kommandoraden");
  const english = kontera("plan", "--help", "--lang", "en");
  expect(english.out).toContain("Kontera on the command line");
  for (const verb of ["check", "plan", "import", "export", "budget", "resolve", "new"])
    for (const { out } of [swedish, english]) expect(out).toMatch(new RegExp(`^ {2}${verb} `, "m"));
});
