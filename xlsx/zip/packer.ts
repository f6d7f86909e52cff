import { Deflate } from "fflate";
import { crc32 } from "./crc";
import type { ZipEntry } from "./entry";

const BUFFER_SIZE = 2 ** 16;
const LONGEST_ENCODING = 3;
/** Sheet XML repeats itself: higher levels cost several times the time for a few per cent. */
const LEVEL = 4;
/** 1980-01-01, the zip format's first day: the same edits give the same bytes. */
const FIRST_DAY = 0x00_21_00_00;

/** Packs a file for a zip while it is written piece by piece, so that it never stands in memory whole. */
export class Packer {
  readonly #encoder = new TextEncoder();
  readonly #chunks: Uint8Array[] = [];
  readonly #deflate = new Deflate({ level: LEVEL }, (chunk) => this.#chunks.push(chunk));
  readonly #buffer = new Uint8Array(BUFFER_SIZE);
  #used = 0;
  #size = 0;
  #crc = 0;

  text(text: string): void {
    for (let at = 0; at < text.length;) {
      const room = BUFFER_SIZE - this.#used;
      if (room < LONGEST_ENCODING) this.#flush(false);
      const { read, written } = this.#encoder.encodeInto(
        at === 0 ? text : text.slice(at),
        this.#buffer.subarray(this.#used),
      );
      at += read;
      this.#used += written;
      if (at < text.length) this.#flush(false);
    }
  }

  bytes(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      if (this.#used === BUFFER_SIZE) this.#flush(false);
      const piece = bytes.subarray(at, at + BUFFER_SIZE - this.#used);
      this.#buffer.set(piece, this.#used);
      this.#used += piece.length;
      at += piece.length;
    }
  }

  /** Ends the file and gives it its name in the zip. */
  entry(name: string): ZipEntry {
    this.#flush(true);
    const compressed = new Uint8Array(this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      compressed.set(chunk, at);
      at += chunk.length;
    }
    const nameBytes = this.#encoder.encode(name);
    const flags = nameBytes.length === name.length ? 0 : 0x8_00;
    return {
      name,
      nameBytes,
      method: 8,
      flags,
      modified: FIRST_DAY,
      crc: this.#crc,
      size: this.#size,
      compressed,
    };
  }

  #flush(last: boolean): void {
    const piece = this.#buffer.subarray(0, this.#used);
    this.#crc = crc32(piece, this.#crc);
    this.#size += piece.length;
    this.#deflate.push(piece, last);
    this.#used = 0;
  }
}
