import { expect, test } from "vitest";
import { BYTES_PER_SLICE, detectEncoding } from "#core/csv/detect-encoding";
import type { Encoding } from "#core/csv/encoding";
import { finish } from "#core/values/task";

const detected = (bytes: Uint8Array): Encoding => finish(detectEncoding(bytes));

/** A file of these pieces: text in ASCII, and bytes. */
const file = (...pieces: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    pieces.flatMap((piece) =>
      typeof piece === "number" ? [piece] : Array.from(piece, (letter) => letter.charCodeAt(0)),
    ),
  );

/** Pairs of bytes that begin with a letter; the first few end in a NUL, the others in another letter. */
const withNuls = (pairs: number, nuls: number): Uint8Array =>
  file(...Array.from({ length: pairs }, (_, at): (string | number)[] => ["a", at < nuls ? 0 : "b"]).flat());

test("half a byte order mark is none", () => {
  expect(detected(file(0xef, 0xbb, "a"))).not.toBe("utf-8");
  expect(detected(file(0xff, "a"))).toBe("windows-1252");
  expect(detected(file(0xfe, 0xff, "a"))).toBe("utf-16be");
});

test("UTF-16 is more than three NULs of ten places, and nearly all on one side", () => {
  expect(detected(withNuls(10, 3))).toBe("utf-8");
  expect(detected(withNuls(10, 4))).toBe("utf-16le");
  expect(detected(file("ab", 0, 0, 0, 0, "ab"))).toBe("utf-8");
  expect(detected(file(0, "a", 0, "a", 0, "a", 0, "a"))).toBe("utf-16be");
});

test("NULs far into a file do not make it UTF-16", () => {
  expect(detected(Uint8Array.from([...file("a".repeat(4096)), ...withNuls(4096, 4096)]))).toBe("utf-8");
});

test("a letter of CP437 counts in a word and at its edges, not alone and not where a capital follows", () => {
  for (const [before, after] of ["AZ", "az", "a;", "n "])
    expect(detected(file(before!, before === "A" ? 0x8f : 0x86, after!))).toBe("cp437");
  expect(detected(file(" ", 0x86, " "))).toBe("windows-1252");
  expect(detected(file(" ", 0x94, "Bar", 0x94, " "))).toBe("windows-1252");
});

test("one letter of Windows-1252 outweighs those of CP437, unless the file says that it is SIE", () => {
  expect(detected(file("a", 0x86, "b", 0xe5))).toBe("windows-1252");
  expect(detected(file("#FLAGGA 0\na", 0x86, "b", 0xe5))).toBe("cp437");
  expect(detected(file("#FLAGGA 0\na", 0x86, "b", 0xe5, "n", 0xe4))).toBe("windows-1252");
});

test("UTF-8 with a wrong byte, or cut in its last letter, is UTF-8 still: the least damage decides", () => {
  expect(detected(file("a", 0xc3, 0xa5))).toBe("utf-8");
  expect(detected(file("a", 0xc3, 0xa5, 0xc3))).toBe("utf-8");
  const letters = Array.from({ length: 30 }, () => ["n", 0xc3, 0xa5]).flat();
  expect(detected(file(...letters, "Bj", 0xf6, "rk"))).toBe("utf-8");
  expect(detected(file("Bj", 0xf6, "rk;S", 0xf6, "der"))).toBe("windows-1252");
});

test("Mac Roman, CP850 and ISO-8859-15 are told by what text of the North looks like", () => {
  expect(detected(file("Str", 0x8a, "ngn", 0x8a, "s;M", 0x8c, "ns K", 0x9a, "k"))).toBe("mac-roman");
  expect(detected(file("Troms", 0x9b, ";Malm", 0x94, ";", 0x8f, "re"))).toBe("cp850");
  expect(detected(file("100 ", 0xa4, ";Malm", 0xf6))).toBe("iso-8859-15");
  expect(detected(file("Caf", 0xe9, " ", 0x94, "Bar", 0x94, ";Ren", 0xe9, "e", 0x92, "s"))).toBe(
    "windows-1252",
  );
});

test("UTF-32 is told by its mark", () => {
  expect(detected(file(0xff, 0xfe, 0, 0, "a", 0, 0, 0))).toBe("utf-32le");
  expect(detected(file(0, 0, 0xfe, 0xff, 0, 0, 0, "a"))).toBe("utf-32be");
});

test("a big file is looked through in slices that sum to its bytes, a character across two of them whole", () => {
  const bytes = new Uint8Array(2 * BYTES_PER_SLICE + 7).fill(0x61);
  bytes.set([0xc3, 0xa5], BYTES_PER_SLICE - 1);
  const steps = detectEncoding(bytes);
  const done: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) done.push(step.value);
  expect(step.value).toBe("utf-8");
  expect(done).toEqual([BYTES_PER_SLICE, BYTES_PER_SLICE, 7]);
});

test("a letter counts in whichever slice it stands", () => {
  const bytes = new Uint8Array(2 * BYTES_PER_SLICE + 7).fill(0x61);
  bytes[BYTES_PER_SLICE] = 0x86;
  expect(detected(bytes)).toBe("cp437");
  bytes[2 * BYTES_PER_SLICE + 1] = 0xe5;
  expect(detected(bytes)).toBe("windows-1252");
});
