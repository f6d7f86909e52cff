import type { ZipEntry } from "./entry";

const VERSION = 20;
const WIDE_VERSION = 45;

const localHeader = (entry: ZipEntry): Uint8Array => {
  const header = new Uint8Array(30 + entry.nameBytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04_03_4b_50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, entry.flags, true);
  view.setUint16(8, entry.method, true);
  view.setUint32(10, entry.modified, true);
  view.setUint32(14, entry.crc, true);
  view.setUint32(18, entry.compressed.length, true);
  view.setUint32(22, entry.size, true);
  view.setUint16(26, entry.nameBytes.length, true);
  header.set(entry.nameBytes, 30);
  return header;
};

const centralHeader = (entry: ZipEntry, offset: number): Uint8Array => {
  const header = new Uint8Array(46 + entry.nameBytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x02_01_4b_50, true);
  view.setUint16(4, VERSION, true);
  header.set(localHeader(entry).subarray(4, 28), 6);
  view.setUint32(42, offset, true);
  header.set(entry.nameBytes, 46);
  return header;
};

const endRecord = (count: number, size: number, offset: number): Uint8Array => {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06_05_4b_50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
};

/** The most files that the end record of old can count. */
const MOST_COUNTED = 0xff_fe;

/** The end record of a zip with more files than that, and where it stands. */
const wideEndRecord = (count: number, size: number, offset: number): Uint8Array => {
  const record = new Uint8Array(56 + 20);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06_06_4b_50, true);
  view.setBigUint64(4, 44n, true);
  view.setUint16(12, WIDE_VERSION, true);
  view.setUint16(14, WIDE_VERSION, true);
  view.setBigUint64(24, BigInt(count), true);
  view.setBigUint64(32, BigInt(count), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(offset), true);
  view.setUint32(56, 0x07_06_4b_50, true);
  view.setBigUint64(64, BigInt(offset + size), true);
  view.setUint32(72, 1, true);
  return record;
};

/** Puts packed files together to a zip, in the order given. */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    directory.push(centralHeader(entry, offset));
    const header = localHeader(entry);
    pieces.push(header, entry.compressed);
    offset += header.length + entry.compressed.length;
  }
  const directorySize = directory.reduce((sum, header) => sum + header.length, 0);
  const isWide = entries.length > MOST_COUNTED;
  for (const header of directory) pieces.push(header);
  if (isWide) pieces.push(wideEndRecord(entries.length, directorySize, offset));
  pieces.push(endRecord(Math.min(entries.length, 0xff_ff), directorySize, offset));
  const zip = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    zip.set(piece, at);
    at += piece.length;
  }
  return zip;
};
