import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "#core/csv/decode";
import { detectEncoding } from "#core/csv/detect-encoding";
import { encode, lostTogether } from "#core/csv/encode";
import type { Encoding } from "#core/csv/encoding";
import { sampleLine } from "#core/csv/sample-line";
import { finish } from "#core/values/task";
import { runs } from "../runs";

const encodings = ["utf-8", "windows-1252", "cp437", "utf-16le", "utf-16be"] as const;

const detected = (bytes: Uint8Array): Encoding => finish(detectEncoding(bytes));
const read = (bytes: Uint8Array, encoding: Encoding) => finish(decode(bytes, encoding));
const bytesOf = (text: string, encoding: Encoding): Uint8Array => encode(text, encoding).bytes;
const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.of(...mark, ...bytes);

const swedish = "Kundnummer;Namn;Postort\r\n05;Åkessons Färg & Rör;Västerås\r\n06;Östbergs é ü;Malmö\r\n";

test("a byte order mark settles the encoding and is no part of the text Q35", () => {
  for (const [mark, encoding] of [
    [[0xef, 0xbb, 0xbf], "utf-8"],
    [[0xff, 0xfe], "utf-16le"],
    [[0xfe, 0xff], "utf-16be"],
  ] as const) {
    const bytes = marked(mark, bytesOf(swedish, encoding));
    expect(detected(bytes)).toBe(encoding);
    expect(read(bytes, encoding).text).toBe(swedish);
  }
});

test("å, ä and ö come back from every encoding, and each is recognised without a byte order mark Q35", () => {
  for (const encoding of encodings) {
    const bytes = bytesOf(swedish, encoding);
    expect(detected(bytes)).toBe(encoding);
    expect(read(bytes, encoding)).toEqual({ text: swedish, damage: [], damaged: 0 });
  }
});

test("Windows-1252 and CP437 have the bytes that other programs write", () => {
  expect([...bytesOf("åäöÅÄÖé€–", "windows-1252")]).toEqual([
    0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0x80, 0x96,
  ]);
  expect([...bytesOf("åäöÅÄÖéß", "cp437")]).toEqual([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0xe1]);
});

test("a SIE file is read as CP437, unless its letters are those of Windows-1252", () => {
  const sie = '#FLAGGA 0\r\n#FORMAT PC8\r\n#FNAMN "Åhléns på Ön"\r\n';
  expect(detected(bytesOf(sie, "cp437"))).toBe("cp437");
  expect(detected(bytesOf(sie, "windows-1252"))).toBe("windows-1252");
});

test("quotation marks of Windows-1252 are not taken for letters of CP437", () => {
  expect(detected(bytesOf("1;“citat” och †\r\n", "windows-1252"))).toBe("windows-1252");
});

test("UTF-16 is told by its NULs when it lacks a mark, but a stray NUL does not make it", () => {
  expect(detected(bytesOf("a;b\n1;2\n", "utf-16le"))).toBe("utf-16le");
  expect(detected(bytesOf("a;b\n1;2\n", "utf-16be"))).toBe("utf-16be");
  expect(detected(bytesOf("kod;namn\n1;An\0na\n", "utf-8"))).toBe("utf-8");
});

test("a plain ASCII file, and an empty one, are UTF-8", () => {
  expect(detected(bytesOf("a;b\n", "utf-8"))).toBe("utf-8");
  expect(detected(new Uint8Array())).toBe("utf-8");
  expect(read(new Uint8Array(), "utf-8").text).toBe("");
});

test("letters lost before the file came here are told with line and surroundings", () => {
  const { damage, damaged } = read(
    bytesOf("nr;ort\r\n1;Malm\uFFFD\r\n2;GÃ¶teborg\r\n3;Ã…kersberga\r\n", "utf-8"),
    "utf-8",
  );
  expect(damaged).toBe(3);
  expect(damage).toEqual([
    { kind: "replaced", line: 2, text: "1;Malm\uFFFD" },
    { kind: "mojibake", line: 3, text: "2;GÃ¶teborg" },
    { kind: "mojibake", line: 4, text: "3;Ã…kersberga" },
  ]);
});

test("choosing Windows-1252 for a UTF-8 file shows as damage", () => {
  expect(read(bytesOf(swedish, "utf-8"), "windows-1252").damaged).toBeGreaterThan(3);
});

test("Ã in a name is no damage", () => {
  expect(read(bytesOf("1;SÃO PAULO;JOÃO\n", "utf-8"), "utf-8").damaged).toBe(0);
});

test("damage is counted past what is quoted, and found across the pieces that a large file is read in", () => {
  const line = "1;GÃ¶teborg;lång rad med text\n";
  const bytes = bytesOf(line.repeat(50_000), "utf-8");
  const { damage, damaged } = read(bytes, "utf-8");
  expect(damaged).toBe(50_000);
  expect(damage.length).toBe(20);
  expect(damage.at(-1)?.line).toBe(20);
});

test("damage that falls on the edge of a piece is found", () => {
  const { damaged } = read(bytesOf(`${"x".repeat(999_998)}Ã¶`, "utf-8"), "utf-8");
  expect(damaged).toBe(1);
});

test("a letter cut in two by a piece's end is read whole", () => {
  const text = `${"x".repeat(999_999)}å${"ö".repeat(700_000)}`;
  expect(read(bytesOf(text, "utf-8"), "utf-8").text).toBe(text);
});

test("characters that CP437 lacks are listed, and stand as question marks", () => {
  const { bytes, lost } = encode("5 € – ø€ 😀", "cp437");
  expect(read(bytes, "cp437").text).toBe("5 ? ? ?? ?");
  expect(lost).toEqual([
    { character: "€", count: 2 },
    { character: "–", count: 1 },
    { character: "ø", count: 1 },
    { character: "😀", count: 1 },
  ]);
  expect(lostTogether([lost, lost])[0]).toEqual({ character: "€", count: 4 });
});

test("a letter typed as letter and accent is written as one where the encoding has it", () => {
  expect([...bytesOf("a\u030A", "windows-1252")]).toEqual([0xe5]);
});

test("half a surrogate pair cannot be written, and is told", () => {
  expect(encode("a\uD800b", "utf-8").lost).toEqual([{ character: "\uD800", count: 1 }]);
});

test("what encoding does not report as lost comes back letter for letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...encodings), (any, encoding) => {
      const text = any.normalize("NFC").replace(/^\uFEFF/, "");
      const { bytes, lost } = encode(text, encoding);
      const back = read(bytes, encoding).text;
      if (lost.length === 0) expect(back).toBe(text);
      else expect(back).toContain("?");
    }),
    { numRuns: runs(100) },
  );
});

test("every byte of the code pages is a character that is written as the same byte", () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (const encoding of ["windows-1252", "cp437"] as const) {
    const { bytes, lost } = encode(read(all, encoding).text, encoding);
    expect(lost).toEqual([]);
    expect([...bytes]).toEqual([...all]);
  }
});

test("the sample line shows å, ä or ö if the file has any Q35", () => {
  expect(sampleLine(swedish)).toBe("05;Åkessons Färg & Rör;Västerås");
  expect(sampleLine("a;b\r\n1;café\r\n")).toBe("1;café");
  expect(sampleLine("\r\na;b\r\n")).toBe("a;b");
  expect(sampleLine("")).toBe("");
  expect(sampleLine(`${"x".repeat(500)}ö${"y".repeat(500)}`)).toContain("ö");
});
