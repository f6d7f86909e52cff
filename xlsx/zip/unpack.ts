import { Inflate } from "fflate";
import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import { damaged, type Damage, type XlsxFault } from "../fault";
import { crc32 } from "./crc";
import type { ZipEntry } from "./entry";

const STORED = 0;
const DEFLATED = 8;
const STEP_SIZE = 2 ** 16;
/** Deflate cannot pack tighter than this, so a size that says so lies. */
const TIGHTEST = 1032;

const inflate = (entry: ZipEntry): Uint8Array | Damage => {
  if (entry.size > entry.compressed.length * TIGHTEST + STEP_SIZE) return "truncated";
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= out.length) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    // Step by step, so that an entry that unpacks to more than it declares is dropped at once.
    for (let at = 0; at < entry.compressed.length && length <= out.length; at += STEP_SIZE) {
      const next = at + STEP_SIZE;
      inflater.push(entry.compressed.subarray(at, next), next >= entry.compressed.length);
    }
  } catch {
    return "truncated";
  }
  if (length > out.length) return "too-large";
  return length < out.length ? "truncated" : out;
};

const unpacked = (entry: ZipEntry): Uint8Array | Damage => {
  if (entry.method === STORED) return entry.compressed.length === entry.size ? entry.compressed : "truncated";
  return entry.method === DEFLATED ? inflate(entry) : "unknown-compression";
};

/** The content of a file in a zip, its size and checksum verified. */
export const unpack = (entry: ZipEntry): Result<Uint8Array, XlsxFault> => {
  const content = unpacked(entry);
  if (typeof content === "string") return err(damaged(entry.name, content));
  return crc32(content) === entry.crc ? ok(content) : err(damaged(entry.name, "bad-checksum"));
};
