import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { manifestAt } from "../../scripts/manifest.mjs";
import { manifest } from "./manifest-file";

/** Microsoft's schemas beside the project, where they stand, and manifests whose names say whether they are valid. */
const schemas = "../shared/corpus/manifest-xsd";
const samples = "../shared/corpus/manifests-samples";
const root = "OfficeAppManifestV1_1.xsd";

const file = (name: string) => ({ fileName: name, contents: readFileSync(join(schemas, name), "utf8") });

/** What the schemas have against a manifest; nothing when it is valid. */
async function refusals(text: string): Promise<string[]> {
  const preload = readdirSync(schemas).filter((name) => name !== root);
  const { valid, errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: text },
    schema: file(root),
    preload: preload.map(file),
  });
  expect(errors.length === 0).toBe(valid);
  return errors.map(({ rawMessage }) => rawMessage);
}

function stand(folder: string): boolean {
  if (existsSync(folder)) return true;
  process.stdout.write(`${folder} is not there: nothing was held against Microsoft's schemas\n`);
  return false;
}

test("Microsoft's schemas, where they stand, take the manifest, here and at another address", async () => {
  if (!stand(schemas)) return;
  expect(await refusals(manifest)).toEqual([]);
  expect(await refusals(manifestAt(manifest, "https://kontera.example.se"))).toEqual([]);
});

test("the schemas refuse a manifest whose elements change places", async () => {
  if (!stand(schemas)) return;
  const id = /<Id>.*<\/Id>/.exec(manifest)![0];
  const swapped = manifest.replace(id, "").replace("</Version>", `</Version>${id}`);
  expect((await refusals(swapped)).join()).toContain("Version': This element is not expected");
});

test("the schemas take the valid samples and refuse those that are not", async () => {
  if (!stand(schemas) || !stand(samples)) return;
  const valid: Record<string, boolean> = {};
  for (const name of readdirSync(samples))
    valid[name] = (await refusals(readFileSync(join(samples, name), "utf8"))).length === 0;
  const isMeantValid = (name: string) => !/^(incorrect|invalid|no-|officeapp-empty)/.test(name);
  expect(Object.keys(valid).length).toBeGreaterThan(5);
  expect(valid).toEqual(Object.fromEntries(Object.keys(valid).map((name) => [name, isMeantValid(name)])));
});
