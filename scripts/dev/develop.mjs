import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { context, formatMessages } from "esbuild";
import { devBuilds } from "./builds.mjs";
import { root } from "../root.mjs";
import { open, serverIn } from "../serve.mjs";

/** A folder of its own, so that what Excel and the tests get is never half of it. */
const dist = "dist/dev";

const print = async (kind, messages) => {
  const texts = await formatMessages(messages, { kind, color: process.stderr.isTTY });
  for (const text of texts) console.error(text.trimEnd());
};

/** Says what is wrong where something is, else that the page may be reloaded. */
async function tell(name, { errors, warnings }, isFirst) {
  await print("error", errors);
  await print("warning", warnings);
  if (errors.length > 0) console.error(`The ${name} is not built: what was built last stays served.`);
  else if (!isFirst) console.log(`The ${name} is built again: reload the page.`);
}

/** What was built, in its place. esbuild itself would take the last good files away when there is an error. */
function put({ outputFiles }) {
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

/** Builds now and after each change; a build with an error in it leaves the last one as it is. Settles with the first. */
const watch = (name, options, onBuilt) =>
  new Promise((resolve, reject) => {
    let isFirst = true;
    const telling = {
      name: "telling",
      setup: (build) =>
        build.onEnd(async (result) => {
          const isGood = result.errors.length === 0;
          if (isGood) {
            put(result);
            await onBuilt?.();
          }
          await tell(name, result, isFirst);
          isFirst = false;
          resolve();
        }),
    };
    const plugins = [...(options.plugins ?? []), telling];
    context({ ...options, plugins, write: false, sourcemap: true, logLevel: "silent" })
      .then((build) => build.watch())
      .catch(reject);
  });

/** Builds pane and workbench, and again whatever changes, and serves them from one address until the process ends. */
export async function develop(wish) {
  rmSync(join(root, dist), { recursive: true, force: true });
  const { pane, page, relay, server } = devBuilds(dist);
  await Promise.all([watch("pane", pane), watch("workbench", page), watch("relay", relay)]);
  let newest;
  await watch("workbench's server", server, async () => {
    const isFirst = newest === undefined;
    const { serve, answerFrom } = await serverIn(dist);
    newest = answerFrom(dist);
    if (isFirst) await open({ serve }, { ...wish, answer: (...asked) => newest(...asked) });
  });
}
