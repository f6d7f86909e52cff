import { mailName, personName } from "./people";
import { phoneNumber } from "./phones";
import { drawFrom } from "./random";
import type { SampleRow } from "./row";

/** The part of the company that an employee works in, by the first segment of its project codes. */
type Team = "BS" | "LO" | "R1" | "R2" | "R3" | "ENT";

export type Employee = {
  readonly row: SampleRow<"employees"> & { readonly number: string };
  readonly team: Team;
};

const teams: readonly (readonly [Team, number])[] = [
  ["BS", 4],
  ["LO", 6],
  ["R1", 4],
  ["R2", 4],
  ["R3", 2],
  ["ENT", 5],
];

const SEED = 1871;

/** Everybody who reports time, team by team; employment numbers have a leading zero to keep. */
export const employees: readonly Employee[] = (() => {
  const draw = drawFrom(SEED);
  const members = teams.flatMap(([team, count]) => Array.from({ length: count }, () => team));
  return members.map((team, at): Employee => {
    const name = personName(draw);
    return {
      team,
      row: {
        number: `0${101 + at}`,
        name,
        email: `${mailName(name)}@ekstigen.example.se`,
        phone: phoneNumber(draw, "mobile"),
      },
    };
  });
})();
