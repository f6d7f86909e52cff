import { names } from "../book/names";
import type { Back } from "../kit/screen";
import { screen } from "./state";

/** The way back to the list of customers. */
export const toList = (): Back => ({
  to: names.value.register("customers"),
  go: () => {
    screen.value = { kind: "list" };
  },
});
