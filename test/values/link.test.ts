import { expect, test } from "vitest";
import { extensionOf, linkedFile, unsafeScheme } from "#core/values/link";

test.each([
  "https://example.se/avtal.pdf",
  "HTTP://example.se",
  "file:///srv/avtal.pdf",
  "\\\\server\\avtal\\1.pdf",
  "C:\\avtal\\1.pdf",
  "avtal/1.pdf",
])("%j leads to a document #57", (link) => {
  expect(unsafeScheme(link)).toBeUndefined();
});

test.each([
  ["javascript:alert(1)", "javascript"],
  [" JavaScript:alert(1)", "javascript"],
  ["java\tscript\n:alert(1)", "javascript"],
  ["\u001Fdata:text/html,x", "data"],
  ["mailto:anna@example.se", "mailto"],
  ["ms-excel:ofe|u|x", "ms-excel"],
])("%j does not lead to a document, whatever a browser passes over in it #57", (link, scheme) => {
  expect(unsafeScheme(link)).toBe(scheme);
});

test("a space is read, unlike what stands below it, so no scheme is made by leaving it out", () => {
  expect(unsafeScheme("java script:alert(1)")).toBeUndefined();
});

test.each([
  ["Avtal.PDF", "pdf"],
  ["avtal.v2.docx", "docx"],
  ["avtal", undefined],
  ["avtal.", undefined],
  [".gitignore", undefined],
  ["1. avtal", undefined],
])("the extension of %j is %j #60", (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});

test.each([
  ["https://example.se/a/Avtal%201.pdf?v=2.x#s.3", "Avtal 1.pdf"],
  ["https://example.se", undefined],
  ["https://example.se/avtal", undefined],
  ["https://example.se/100%.pdf", "100%.pdf"],
  ["file:///srv/%C3%85r.pdf", "År.pdf"],
  ["C:\\avtal\\a%20b#1.pdf", "a%20b#1.pdf"],
  ["avtal/1?.pdf", "1?.pdf"],
  ["1.pdf", "1.pdf"],
])("the link %j ends in the file %j #60", (link, file) => {
  expect(linkedFile(link)).toBe(file);
});
