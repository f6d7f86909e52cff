import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifest } from "./manifest-file";

const { config } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly config: Readonly<Record<string, unknown>>;
};

test("Excel is opened for the manifest's app, and served at the port that the manifest names", () => {
  expect(config).toEqual({ app_to_debug: "excel", app_type_to_debug: "desktop", dev_server_port: 3000 });
  expect(manifest).toContain('<Host Name="Workbook"');
  const ports = [...manifest.matchAll(/https:\/\/localhost:(\d+)/g)].map(([, port]) => Number(port));
  expect(new Set(ports)).toEqual(new Set([config["dev_server_port"]]));
});
