import { beforeAll, expect, test } from "vitest";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { plays, surface, type Member } from "./surface";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
});

type Prototype = Readonly<Record<string, unknown>> & {
  readonly _scalarPropertyOriginalNames?: readonly string[];
};

const prototypeOf = (className: string): Prototype | undefined =>
  (excel.Excel as unknown as Record<string, { prototype: Prototype } | undefined>)[className]?.prototype;

/** What the client reads under one name, and sets under another. */
const setOtherwise = ["Gridlines", "Headings"];

const existsInClient = ({ className, kind, wireName, name }: Member): boolean => {
  const prototype = prototypeOf(className);
  if (!prototype) return false;
  switch (kind) {
    case "read":
    case "write":
      return (
        setOtherwise.includes(wireName) ||
        (prototype._scalarPropertyOriginalNames?.includes(wireName) ?? false)
      );
    case "event":
      return `_Register${wireName}Event` in prototype || `_RegisterEvent${wireName}` in prototype;
    default:
      return name in prototype;
  }
};

test("every member that the host plays exists in the client", () => {
  // The services that the client talks to about itself are not in the Excel namespace.
  const members = surface().filter(
    ({ className }) => !className.endsWith("Service") && className !== "CustomFunctions",
  );
  expect(members.length).toBeGreaterThan(250);
  expect(members.filter((member) => !existsInClient(member))).toEqual([]);
});

test("a member is played under the name an add-in writes", () => {
  expect(plays("Range", "values")).toBe(true);
  expect(plays("Worksheet", "onChanged")).toBe(true);
  expect(plays("Worksheet", "charts")).toBe(true);
  expect(plays("Worksheet", "shapes")).toBe(false);
});
