import fc from "fast-check";
import { unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import { expect, test } from "vitest";
import { crc32 } from "../../xlsx/zip/crc";
import { Packer } from "../../xlsx/zip/packer";
import { readZip } from "../../xlsx/zip/read";
import { unpack } from "../../xlsx/zip/unpack";
import { writeZip } from "../../xlsx/zip/write";
import { runs } from "../runs";

const contents = (zip: Uint8Array): Record<string, Uint8Array> => {
  const entries = readZip(zip);
  if (!entries.ok) throw new Error(JSON.stringify(entries.error));
  return Object.fromEntries(
    entries.value.map((entry) => {
      const content = unpack(entry);
      if (!content.ok) throw new Error(JSON.stringify(content.error));
      return [entry.name, content.value];
    }),
  );
};

/** Compares without walking through megabytes of numbers one by one. */
const same = (found: Record<string, Uint8Array>, expected: Record<string, Uint8Array>): boolean =>
  Object.keys(found).join() === Object.keys(expected).join() &&
  Object.entries(expected).every(([name, bytes]) => Buffer.compare(found[name]!, bytes) === 0);

/** Bytes that pack well in places and not at all in others. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, (_, index) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor(index / 5000) % 2 === 0 ? (state >> 8) & 0xff : 0x41;
  });
};

test("a checksum taken in pieces is that of the whole", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcb_f4_39_26);
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      expect(crc32(b, crc32(a))).toBe(crc32(new Uint8Array([...a, ...b])));
    }),
    { numRuns: runs(100) },
  );
});

test("what is packed piece by piece is unpacked as a whole, by us and by others", () => {
  const bytes = noise(700_001);
  const words = "åäö🙂 & <x>".repeat(40_000);
  const packer = new Packer();
  packer.text("<a>");
  packer.bytes(bytes);
  packer.text(words);
  for (let index = 0; index < 1000; index++) packer.text("é");
  const zip = writeZip([packer.entry("å/b.xml"), new Packer().entry("tom")]);
  const text = new TextEncoder();
  const expected = new Uint8Array([
    ...text.encode("<a>"),
    ...bytes,
    ...text.encode(words + "é".repeat(1000)),
  ]);
  expect(same(contents(zip), { "å/b.xml": expected, tom: new Uint8Array() })).toBe(true);
  expect(same(unzipSync(zip), { "å/b.xml": expected, tom: new Uint8Array() })).toBe(true);
});

test("entries are copied from zip to zip as they are packed", () => {
  const zip = zipSync({ a: noise(100_000), b: [noise(1000), { level: 0 }] });
  const entries = readZip(zip);
  if (!entries.ok) throw new Error("not read");
  const copied = readZip(writeZip(entries.value));
  if (!copied.ok) throw new Error("not copied");
  const packed = (list: typeof entries.value): Record<string, Uint8Array> =>
    Object.fromEntries(list.map(({ name, compressed }) => [name, compressed]));
  expect(same(packed(copied.value), packed(entries.value))).toBe(true);
  expect(same(contents(zip), { a: noise(100_000), b: noise(1000) })).toBe(true);
});

test("a zip written as a stream, whose sizes stand behind the data, is read", () => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  const file = new ZipDeflate("a.xml");
  zip.add(file);
  file.push(noise(50_000), true);
  zip.end();
  const bytes = new Uint8Array(pieces.flatMap((piece) => Array.from(piece)));
  expect(same(contents(bytes), { "a.xml": noise(50_000) })).toBe(true);
  expect(same(contents(new Uint8Array([...new Uint8Array(37), ...bytes])), { "a.xml": noise(50_000) })).toBe(
    true,
  );
});

test("sizes and places of 64 bits are read", () => {
  const plain = zipSync({ "a.xml": noise(3000) });
  const view = new DataView(plain.buffer, plain.byteOffset);
  const end = plain.length - 22;
  const start = view.getUint32(end + 16, true);
  const central = plain.slice(start, end);
  const header = new DataView(central.buffer);
  const figures = [24, 20].map((at) => header.getUint32(at, true));
  header.setUint32(24, 0xff_ff_ff_ff, true);
  header.setUint32(20, 0xff_ff_ff_ff, true);
  header.setUint16(30, 20, true);
  const extra = new DataView(new ArrayBuffer(20));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 16, true);
  figures.forEach((figure, index) => {
    extra.setBigUint64(4 + index * 8, BigInt(figure), true);
  });
  const directory = new Uint8Array([...central, ...new Uint8Array(extra.buffer)]);
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06_06_4b_50, true);
  record.setBigUint64(32, 1n, true);
  record.setBigUint64(40, BigInt(directory.length), true);
  record.setBigUint64(48, BigInt(start), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07_06_4b_50, true);
  locator.setBigUint64(8, BigInt(start + directory.length), true);
  const last = plain.slice(end);
  last.fill(0xff, 8, 20);
  const tail = [record, locator].flatMap(({ buffer }) => Array.from(new Uint8Array(buffer)));
  const zip = new Uint8Array([...plain.subarray(0, start), ...directory, ...tail, ...last]);
  expect(same(contents(zip), { "a.xml": noise(3000) })).toBe(true);
});

test("a zip of more files than the record of old can count is written and read whole", () => {
  const packer = new Packer();
  packer.text("x");
  const entry = packer.entry("0");
  const encoder = new TextEncoder();
  const many = Array.from({ length: 66_000 }, (_, at) => {
    const name = String(at);
    return { ...entry, name, nameBytes: encoder.encode(name) };
  });
  const entries = readZip(writeZip(many));
  expect(entries.ok && entries.value.length).toBe(66_000);
  expect(entries.ok && entries.value.at(-1)?.name).toBe("65999");
});
