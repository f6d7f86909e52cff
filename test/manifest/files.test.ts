import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unbuilt } from "../../scripts/manifest.mjs";
import { attribute, child, manifest, named, readManifest } from "./manifest-file";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Width and height in pixels, from a PNG's own header. */
function pixels(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The drawing that an address of the manifest stands for. */
const iconAt = (url: string): string => url.replace("https://localhost:3000/", "addin/");

test("every icon of the ribbon is drawn in all eight sizes, each with the pixels that it says", () => {
  const overrides = child(readManifest(manifest), "VersionOverrides");
  const icons = named(overrides, "Icon");
  expect(icons).toHaveLength(6);
  const images = named(child(overrides, "Resources"), "Image");
  for (const icon of icons) {
    expect(icon.children.map((image) => Number(attribute(image, "size")))).toEqual(sizes);
    for (const image of icon.children) {
      const found = images.find(({ attributes }) => attributes["id"] === attribute(image, "resid"))!;
      const size = Number(attribute(image, "size"));
      expect(pixels(iconAt(attribute(found, "DefaultValue")))).toEqual([size, size]);
    }
  }
});

test("the add-in's own icon has 32 pixels, and 64 for sharp screens", () => {
  const root = readManifest(manifest);
  expect(pixels(iconAt(attribute(child(root, "IconUrl"), "DefaultValue")))).toEqual([32, 32]);
  expect(pixels(iconAt(attribute(child(root, "HighResolutionIconUrl"), "DefaultValue")))).toEqual([64, 64]);
});

test("a build that lacks a file of the manifest's is told which", () => {
  const folder = mkdtempSync(join(tmpdir(), "kontera-"));
  try {
    writeFileSync(join(folder, "pane.html"), "");
    const text = '"https://localhost:3000/pane.html" "https://localhost:3000/help.html#en"';
    expect(unbuilt(text, folder)).toEqual(["help.html"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
