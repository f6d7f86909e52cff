import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const PACKAGE = "@fluentui/svg-icons@1.1.343";

/** What the pane calls an icon, and what Fluent does. */
const icons = {
  error: "dismiss_circle_16_filled",
  warning: "warning_16_filled",
  info: "info_16_filled",
  done: "checkmark_circle_16_filled",
  none: "subtract_circle_16_regular",
  close: "dismiss_16_regular",
  chevron: "chevron_right_16_regular",
  back: "chevron_left_16_regular",
  more: "more_horizontal_16_regular",
  home: "home_20_regular",
  tree: "organization_20_regular",
  invoice: "receipt_20_regular",
  table: "table_20_regular",
  undo: "arrow_undo_16_regular",
  redo: "arrow_redo_16_regular",
  import: "arrow_download_16_regular",
  export: "arrow_upload_16_regular",
  folder: "folder_open_16_regular",
  chart: "data_bar_vertical_20_regular",
  add: "add_16_regular",
  check: "checkmark_16_regular",
  sort: "arrow_sort_20_regular",
  search: "search_16_regular",
  person: "person_16_regular",
  clock: "clock_16_regular",
  go: "arrow_enter_16_regular",
};

/** The size that an icon is drawn on, and its one path. */
const shapeOf = (svg) => {
  const [, size] = /viewBox="0 0 (\d+) \1"/.exec(svg);
  return `[${size}, ${JSON.stringify([...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d).join(""))}]`;
};

const folder = mkdtempSync(join(tmpdir(), "kontera-icons-"));
try {
  const packed = await run("npm", ["pack", PACKAGE, "--silent", "--pack-destination", folder]);
  if (packed.code !== 0) throw new Error(packed.output);
  const unpacked = await run("tar", ["-xzf", join(folder, packed.output.trim()), "-C", folder]);
  if (unpacked.code !== 0) throw new Error(unpacked.output);
  const lines = Object.entries(icons).map(
    ([name, file]) =>
      `  ${name}: ${shapeOf(readFileSync(join(folder, "package/icons", `${file}.svg`), "utf8"))},`,
  );
  writeFileSync(
    join(root, "addin/pane/kit/icon-shapes.ts"),
    `/** Made by scripts/icons.mjs from ${PACKAGE} (Microsoft, MIT): change it there. The size that each is drawn on, and its path. */\n` +
      `export const shapes = {\n${lines.join("\n")}\n} as const;\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
