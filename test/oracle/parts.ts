import type { Part } from "./part";
import { access } from "./parts/access";
import { cells } from "./parts/cells";
import { codesAndColors } from "./parts/codes-and-colors";
import { coding } from "./parts/coding";
import { combinations } from "./parts/combinations";
import { company } from "./parts/company";
import { controls } from "./parts/controls";
import { customers } from "./parts/customers";
import { dimensions } from "./parts/dimensions";
import { places } from "./parts/places";
import { prices } from "./parts/prices";
import { release } from "./parts/release";
import { settings } from "./parts/settings";
import { staffing } from "./parts/staffing";

/** The parts of the oracle: between them they judge every rule. */
export const parts: readonly Part[] = [
  ...[company, codesAndColors, cells, customers, dimensions, settings, coding, combinations],
  ...[staffing, places, access, prices, release, controls],
];
