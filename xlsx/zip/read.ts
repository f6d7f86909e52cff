import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import { damaged, type XlsxFault } from "../fault";
import type { ZipEntry } from "./entry";

const localHeader = 0x04_03_4b_50;
const centralHeader = 0x02_01_4b_50;
const endRecord = 0x06_05_4b_50;
const end64Locator = 0x07_06_4b_50;
const end64Record = 0x06_06_4b_50;
const endRecordSize = 22;
const longestComment = 0xff_ff;
const sizeIsElsewhere = 0xff_ff_ff_ff;
const encryptedFlag = 1;
const utf8Flag = 0x8_00;

/** More than this is no register but a zip bomb: the sum of the sizes that the entries declare, in bytes. */
export const mostBytes = 2 ** 30;

type Directory = {
  readonly start: number;
  readonly size: number;
  readonly count: number;
  readonly end: number;
};

const findEndRecord = (view: DataView): number => {
  const last = view.byteLength - endRecordSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  return -1;
};

const readDirectory = (view: DataView, end: number): Directory | undefined => {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === end64Locator) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > locator || view.getUint32(at, true) !== end64Record) return undefined;
    const size = Number(view.getBigUint64(at + 40, true));
    return {
      start: Number(view.getBigUint64(at + 48, true)),
      size,
      count: Number(view.getBigUint64(at + 32, true)),
      end: at,
    };
  }
  const size = view.getUint32(end + 12, true);
  return { start: view.getUint32(end + 16, true), size, count: view.getUint16(end + 10, true), end };
};

/** The 64-bit figures stand in an extra field of their own, in this order, each only where its 32-bit field is full. */
const wideFigures = (
  view: DataView,
  from: number,
  to: number,
  figures: readonly number[],
): readonly number[] => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return figures.map((figure) => {
      if (figure !== sizeIsElsewhere || next + 8 > to) return figure;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return figures;
};

const decodeName = (bytes: Uint8Array, flags: number): string =>
  flags & utf8Flag
    ? new TextDecoder().decode(bytes)
    : Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

const isUnsafe = (name: string): boolean =>
  name.includes("\0") || /^[A-Za-z]:/.test(name) || name.split(/[/\\]/).includes("..");

/** Lists the files of a zip without unpacking them, and refuses what is cut off, ambiguous or out of proportion. */
export const readZip = (bytes: Uint8Array, limit = mostBytes): Result<readonly ZipEntry[], XlsxFault> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const beginsAsZip = bytes.length >= 4 && view.getUint32(0, true) === localHeader;
  if (end < 0) return err(beginsAsZip ? damaged("", "truncated") : { fault: "not-a-zip" });
  const directory = readDirectory(view, end);
  if (directory === undefined) return err(damaged("", "truncated"));
  // Something may stand before the zip; the directory ends where the end record begins, so that much is certain.
  const shift = directory.end - directory.size - directory.start;
  if (shift < 0) return err(damaged("", "truncated"));

  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let at = directory.start + shift;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== centralHeader)
      return err(damaged("", "truncated"));
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > directory.end) return err(damaged("", "truncated"));
    const nameBytes = bytes.subarray(at + 46, nameEnd);
    const name = decodeName(nameBytes, flags);
    const [size = 0, packed = 0, offset = 0] = wideFigures(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    if (flags & encryptedFlag) return err({ fault: "encrypted" });
    if (isUnsafe(name)) return err(damaged(name, "unsafe-path"));
    const key = name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
    if (seen.has(key)) return err(damaged(name, "duplicate-part"));
    seen.add(key);
    total += size;
    if (total > limit) return err(damaged(name, "too-large"));
    const local = offset + shift;
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localHeader)
      return err(damaged(name, "truncated"));
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packed > bytes.length) return err(damaged(name, "truncated"));
    entries.push({
      name,
      nameBytes,
      method: view.getUint16(at + 10, true),
      flags: flags & utf8Flag,
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      compressed: bytes.subarray(data, data + packed),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return ok(entries);
};
