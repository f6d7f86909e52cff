import { root } from "./root.mjs";

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
};

/** How esbuild makes the workbench in a folder: its page, the relay in the pane's frame, and its server for Node. */
export const workbenchBuilds = (dist) => ({
  page: {
    ...shared,
    entryPoints: [
      { in: "workbench/page/start.tsx", out: "page" },
      { in: "workbench/page/page.html", out: "index" },
    ],
    outdir: `${dist}/workbench`,
    loader: { ".html": "copy" },
    splitting: true,
  },
  relay: {
    ...shared,
    entryPoints: ["workbench/server/relay.ts"],
    outdir: `${dist}/workbench`,
    format: "iife",
  },
  server: {
    ...shared,
    entryPoints: { server: "workbench/server/serve.ts" },
    outdir: `${dist}/workbench`,
    outExtension: { ".js": ".mjs" },
    platform: "node",
    target: "node20",
  },
});

/** Bundles the workbench into dist/workbench. */
export async function buildWorkbench() {
  const { build } = await import("esbuild");
  const { page, relay, server } = workbenchBuilds("dist");
  await Promise.all([build({ ...page, minify: true }), build(relay), build(server)]);
}
