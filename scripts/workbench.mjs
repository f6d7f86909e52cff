import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
};

/** Bundles the workbench: its page for the browser, and its server for Node. */
export async function buildWorkbench() {
  const esbuild = await import("esbuild");
  mkdirSync(join(root, "dist/workbench"), { recursive: true });
  await Promise.all([
    esbuild.build({
      ...shared,
      entryPoints: { page: "workbench/page/start.tsx" },
      outdir: "dist/workbench",
      minify: true,
      splitting: true,
    }),
    esbuild.build({
      ...shared,
      entryPoints: ["workbench/server/relay.ts"],
      outdir: "dist/workbench",
      format: "iife",
    }),
    esbuild.build({
      ...shared,
      entryPoints: { server: "workbench/server/serve.ts" },
      outdir: "dist/workbench",
      outExtension: { ".js": ".mjs" },
      platform: "node",
      target: "node20",
    }),
  ]);
  copyFileSync(join(root, "workbench/page/page.html"), join(root, "dist/workbench/index.html"));
}
