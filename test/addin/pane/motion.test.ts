import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("nothing of the pane's own moves on its way: whoever asks for less motion has none", () => {
  const moving = readdirSync("addin/pane", { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) =>
      [...readFileSync(join("addin/pane", name), "utf8").matchAll(/(?:transition|animation)[\w-]*:([^;]*);/g)]
        .map(([line]) => line)
        .filter((line) => !/animation: \w+ 0s /.test(line))
        .map((line) => `${name}: ${line}`),
    );
  expect(moving).toEqual([]);
});
