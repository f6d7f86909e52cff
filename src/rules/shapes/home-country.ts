import type { RowId } from "../../book/row-id";
import { type Table, texts } from "../../book/table";
import { countryCode } from "../../values/country";

const HOME = "SE";

/** Where a row's country says that it is: in Sweden, abroad, or nowhere, when the cell is blank or the sheet lacks it. */
export type Whereabouts = "home" | "abroad" | "unsaid";

/** Tells where a row is: Swedish numbers and postcodes are checked only there. A country that nobody knows counts as abroad. */
export const whereabouts = (table: Table): ((row: RowId) => Whereabouts) => {
  const countries = texts(table, "country");
  return (row) => {
    const country = countries[row];
    if (country === undefined) return "unsaid";
    return countryCode(country) === HOME ? "home" : "abroad";
  };
};
