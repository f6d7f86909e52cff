import type { ZipEntry } from "./entry";

const VERSION = 20;

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
  pieces.push(...directory, endRecord(entries.length, directorySize, offset));
  const zip = new Uint8Array(offset + directorySize + 22);
  let at = 0;
  for (const piece of pieces) {
    zip.set(piece, at);
    at += piece.length;
  }
  return zip;
};
