import { join } from "node:path";
import { createVitest, resolveConfig } from "vitest/node";
import { root } from "../root.mjs";

/** Sources that stand in for those on disk: nothing on disk changes. */
const swapped = new Map();
const swap = {
  name: "swap",
  enforce: "pre",
  transform: (_code, id) => {
    const code = swapped.get(id);
    return code === undefined ? undefined : { code, map: null };
  },
};

/** The tests of `vitest.config.ts` that need no browser, one file at a time, each in a thread of its own. */
const start = async (setupFiles) => {
  const { viteConfig } = await resolveConfig({}, {});
  const alone = { setupFiles, pool: "threads", isolate: true, maxWorkers: 1, bail: 1 };
  const projects = viteConfig.test.projects
    .filter(({ test }) => test.name !== "browser")
    .map(({ test, ...rest }) => ({ ...rest, plugins: [swap], test: { ...test, ...alone } }));
  const settings = { config: false, reporters: [{}], projects, watch: true, ...alone };
  return createVitest("test", settings, { server: { watch: null } });
};

/** Puts these sources in, and those of before out. */
const replace = (vitest, sources) => {
  const before = [...swapped.keys()];
  swapped.clear();
  for (const [file, text] of Object.entries(sources)) swapped.set(join(root, file), text);
  for (const path of new Set([...before, ...swapped.keys()])) vitest.invalidateFile(path);
};

/** Runs one file of tests: whether all passed. */
const runFile = async (vitest, file) => {
  const specs = vitest.getModuleSpecifications(join(root, file));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specs);
  const own = testModules.filter(({ moduleId }) => moduleId === join(root, file));
  return unhandledErrors.length === 0 && own.length > 0 && own.every((module) => module.state() === "passed");
};

const vitest = await start(process.argv.slice(2));
const files = (await vitest.globTestSpecifications()).map(({ moduleId }) => moduleId.slice(root.length));
process.on("message", async ({ sources, file }) => {
  if (sources !== undefined) replace(vitest, sources);
  const started = performance.now();
  const passed = file === undefined || (await runFile(vitest, file));
  process.send({ passed, ms: performance.now() - started });
});
process.on("disconnect", () => process.exit());
process.send({ files });
