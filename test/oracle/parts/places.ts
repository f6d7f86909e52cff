import fc from "fast-check";
import type { Row } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { told, type Part } from "../part";

/** File names and links, by what they are. */
const types: Readonly<Record<string, boolean>> = {
  "avtal.pdf": true,
  "BILD.PNG": true,
  "program.exe": false,
  "utan ändelse": false,
};
const links: Readonly<Record<string, { readonly leads: boolean; readonly file?: string }>> = {
  "": { leads: true },
  "https://kontera.example/avtal.pdf": { leads: true, file: "avtal.pdf" },
  "https://kontera.example/annat.pdf": { leads: true, file: "annat.pdf" },
  "https://kontera.example/sida.html": { leads: true },
  "\\\\server\\delat\\avtal.pdf": { leads: true, file: "avtal.pdf" },
  "javascript:alert(1)": { leads: false },
  "mailto:a@b.se": { leads: false },
};

const ofAttachments = (list: readonly Row[]): Judged[] => {
  const link = (row: Row) => links[String(row["link"])]!;
  return [
    ...told("attachment-type", "attachments", list, (row) => !types[String(row["fileName"])]!),
    ...told("link-scheme", "attachments", list, (row) => !link(row).leads),
    ...told("file-name-differs", "attachments", list, (row) => {
      const { file } = link(row);
      return file !== undefined && file !== String(row["fileName"]).toLowerCase();
    }),
  ];
};

const EARTH = 6_371_000;
/** Meters between two points, as the crow flies. */
const between = (one: Row, other: Row): number => {
  const rad = (row: Row, column: string): number => (Number(row[column]) * Math.PI) / 180;
  const [up, across] = (["latitude", "longitude"] as const).map(
    (column) => rad(other, column) - rad(one, column),
  ) as [number, number];
  const half =
    Math.sin(up / 2) ** 2 +
    Math.cos(rad(one, "latitude")) * Math.cos(rad(other, "latitude")) * Math.sin(across / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(half));
};

const radius = (row: Row): number => (row["radius"] === "" ? 200 : Number(row["radius"]));
const hasPoint = (row: Row): boolean => row["latitude"] !== "" && row["longitude"] !== "";
/** In the sea off Africa, where coordinates were missing. */
const isZero = (row: Row): boolean => row["latitude"] === 0 && row["longitude"] === 0;
const isIn = (row: Row, latitude: string, longitude: string): boolean =>
  Number(row[latitude]) >= 55 &&
  Number(row[latitude]) <= 69 &&
  Number(row[longitude]) >= 10 &&
  Number(row[longitude]) <= 24;

const ofPlaces = (list: readonly Row[], pairs: readonly Row[]): Judged[] => {
  const projects = ({ place }: Row): string =>
    pairs
      .filter((one) => one["place"] === place)
      .map(({ project }) => String(project))
      .sort()
      .join();
  const counts = (row: Row): boolean =>
    hasPoint(row) && !isZero(row) && projects(row) !== "" && radius(row) <= 50_000;
  return [
    ...told(
      "swapped-coordinates",
      "places",
      list,
      (row) => hasPoint(row) && isIn(row, "longitude", "latitude") && !isIn(row, "latitude", "longitude"),
    ),
    ...told("zero-coordinates", "places", list, isZero),
    ...told("wide-place", "places", list, (row) => radius(row) > 50_000),
    ...told("overlapping-places", "places", list, (row, at) =>
      list.some(
        (one, other) =>
          other !== at &&
          counts(row) &&
          counts(one) &&
          projects(row) !== projects(one) &&
          between(row, one) < radius(row) + radius(one),
      ),
    ),
  ];
};

/** Documents and places. */
export const places: Part = {
  name: "documents and places",
  rules: [
    ...(["attachment-type", "link-scheme", "file-name-differs"] as const),
    ...(["swapped-coordinates", "zero-coordinates", "wide-place", "overlapping-places"] as const),
  ],
  books: fc.record({
    projects: fc.constant(["A", "B"].map((code) => ({ code, name: code }))),
    attachments: fc.array(
      fc.record({
        project: fc.constant("A"),
        fileName: fc.constantFrom(...Object.keys(types)),
        link: fc.constantFrom(...Object.keys(links)),
      }),
      { maxLength: 4 },
    ),
    places: fc
      .array(
        fc.record({
          latitude: fc.constantFrom<string | number>(59, 59.001, 59.01, 15, 0, ""),
          longitude: fc.constantFrom<string | number>(15, 15.001, 59, 0),
          radius: fc.constantFrom<string | number>("", 50, 500, 50_000, 50_001),
        }),
        { maxLength: 4 },
      )
      .map((list) => list.map((row, at) => ({ ...row, place: `P${at}` }))),
    projectPlaces: fc.uniqueArray(
      fc.record({ project: fc.constantFrom("A", "B"), place: fc.constantFrom("P0", "P1", "P2", "P3") }),
      { selector: (row) => `${row.project}|${row.place}`, maxLength: 5 },
    ),
  }),
  judge: ({ attachments = [], places: list = [], projectPlaces = [] }) => [
    ...ofAttachments(attachments),
    ...ofPlaces(list, projectPlaces),
  ],
};
