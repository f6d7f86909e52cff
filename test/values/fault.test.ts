import { expect, test } from "vitest";
import { faultOf } from "#core/values/fault";

test("a fault quotes the cell as it stood, a bool as Excel shows it", () => {
  expect(faultOf("not-a-color", true)).toEqual({ fault: "not-a-color", text: "TRUE" });
  expect(faultOf("not-a-color", false)).toEqual({ fault: "not-a-color", text: "FALSE" });
  expect(faultOf("not-a-color", 12.5)).toEqual({ fault: "not-a-color", text: "12.5" });
});
