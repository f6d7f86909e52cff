import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("web addresses, file addresses, network paths and paths are clean #57", () => {
  expectClean("link-scheme", {
    attachments: [
      { link: "https://ekstigen.example.se/avtal.pdf" },
      { link: "HTTP://x.se" },
      { link: "file:///C:/avtal.pdf" },
      { link: "\\\\server\\avtal\\LO.pdf" },
      { link: "C:\\avtal\\LO.pdf" },
      { link: "Avtal/LO.pdf" },
      { fileName: "LO.pdf" },
    ],
  });
});

test("a link that runs or sends something is found, however its scheme is disguised #57 #61", () => {
  const disguised = "java\tscript:alert(1)";
  expectFound(
    "link-scheme",
    {
      attachments: [{ link: "JavaScript:alert(1)" }, { link: disguised }, { link: "mailto:a@b.se" }],
    },
    [
      { row: 0, field: "link", facts: { link: "JavaScript:alert(1)", scheme: "javascript" } },
      { row: 1, field: "link", facts: { link: disguised, scheme: "javascript" } },
      { row: 2, field: "link", facts: { link: "mailto:a@b.se", scheme: "mailto" } },
    ],
  );
});
