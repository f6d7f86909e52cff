import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("LICENSE, the packages and their locks say the same: no license is granted", () => {
  expect(readFileSync("LICENSE", "utf8").split("\n")[0]).toBe("UNLICENSED");
  for (const folder of [".", "bench"]) {
    const said = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { readonly license?: string };
    expect(said.license).toBe("UNLICENSED");
    const lock = JSON.parse(readFileSync(`${folder}/package-lock.json`, "utf8")) as {
      readonly packages: { readonly "": { readonly license?: string } };
    };
    expect(lock.packages[""].license).toBe("UNLICENSED");
  }
});
