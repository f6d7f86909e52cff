import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import { damaged, type XlsxFault } from "../fault";
import type { ZipEntry } from "./entry";

const LOCAL_HEADER = 0x04_03_4b_50;
const CENTRAL_HEADER = 0x02_01_4b_50;
const END_RECORD = 0x06_05_4b_50;
const END64_LOCATOR = 0x07_06_4b_50;
const END64_RECORD = 0x06_06_4b_50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xff_ff;
const SIZE_IS_ELSEWHERE = 0xff_ff_ff_ff;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x8_00;

/** More than this is no register but a zip bomb: the sum of the sizes that the entries declare, in bytes. */
export const MOST_BYTES = 2 ** 30;

/** What Excel packs is a tenth of its content, and blank rows a hundredth; from this size on, no workbook is packed tighter. */
const TIGHTEST = 200;
const SMALL = 2 ** 25;

type Directory = {
  readonly start: number;
  readonly size: number;
  readonly count: number;
  readonly end: number;
};

const findEndRecord = (view: DataView): number => {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return -1;
};

const readDirectory = (view: DataView, end: number): Directory | undefined => {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > locator || view.getUint32(at, true) !== END64_RECORD) return undefined;
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
      if (figure !== SIZE_IS_ELSEWHERE || next + 8 > to) return figure;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return figures;
};

const decodeName = (bytes: Uint8Array, flags: number): string =>
  flags & UTF8_FLAG
    ? new TextDecoder().decode(bytes)
    : Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

const isUnsafe = (name: string): boolean =>
  name.includes("\0") || /^[A-Za-z]:/.test(name) || name.split(/[/\\]/).includes("..");

/** Lists the files of a zip without unpacking them, and refuses what is cut off, ambiguous or out of proportion. */
export const readZip = (bytes: Uint8Array, limit = MOST_BYTES): Result<readonly ZipEntry[], XlsxFault> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const beginsAsZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_HEADER;
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
    if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL_HEADER)
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
    if (flags & ENCRYPTED_FLAG) return err({ fault: "encrypted" });
    if (isUnsafe(name)) return err(damaged(name, "unsafe-path"));
    const key = name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
    if (seen.has(key)) return err(damaged(name, "duplicate-part"));
    seen.add(key);
    total += size;
    const isTight = size > SMALL && size > packed * TIGHTEST;
    if (total > limit || isTight) return err(damaged(name, "too-large"));
    const local = offset + shift;
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER)
      return err(damaged(name, "truncated"));
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packed > bytes.length) return err(damaged(name, "truncated"));
    entries.push({
      name,
      nameBytes,
      method: view.getUint16(at + 10, true),
      flags: flags & UTF8_FLAG,
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      compressed: bytes.subarray(data, data + packed),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return ok(entries);
};
