import type { Words } from "../values/by-lang";
import { day, type SampleRow } from "./row";

type Customer = SampleRow<"customers"> & { readonly number: string };
type Place = readonly [postcode: string, city: string];

const norway: Words = { sv: "Norge", en: "Norway" };
const germany: Words = { sv: "Tyskland", en: "Germany" };

const foreign = (
  country: Words,
  number: string,
  name: string,
  address: string,
  [postcode, city]: Place,
  contact: string,
  mail: string,
): Customer => ({
  number,
  name,
  active: 1,
  postalAddress: address,
  postcode,
  city,
  country,
  contact,
  email: `${mail}.example.com`,
  startDate: day("2024-01-01"),
});

/** Customers abroad: their numbers, postcodes and addresses follow no Swedish rule. */
export const foreignCustomers: readonly Customer[] = [
  foreign(
    norway,
    "NO01",
    "Fjellhulta Drift AS",
    "Sjøgata 14",
    ["8006", "Bodø"],
    "Kari Moland",
    "post@fjellhulta",
  ),
  foreign(
    norway,
    "NO02",
    "Ospelia Eiendom AS",
    "Kongens gate 31",
    ["7012", "Trondheim"],
    "Jon Haugerud",
    "jon@ospelia",
  ),
  foreign(
    norway,
    "NO03",
    "Vassbøen Renhold AS",
    "Strandgaten 7",
    ["5013", "Bergen"],
    "Silje Nygjerde",
    "silje@vassboen",
  ),
  foreign(
    norway,
    "NO04",
    "Lerkebakk Bygg AS",
    "Storgata 52",
    ["1607", "Fredrikstad"],
    "Odd Rønnekleiv",
    "odd@lerkebakk",
  ),
  foreign(
    norway,
    "NO05",
    "Granstua Rør AS",
    "Vestre gate 3",
    ["9008", "Tromsø"],
    "Marit Solhaugen",
    "marit@granstua",
  ),
  foreign(
    germany,
    "DE01",
    "Birkenhain Technik GmbH",
    "Lindenallee 18",
    ["20259", "Hamburg"],
    "Jürgen Ostermühl",
    "info@birkenhain",
  ),
  foreign(
    germany,
    "DE02",
    "Wiesengrundt Logistik GmbH",
    "Am Hafen 5",
    ["18147", "Rostock"],
    "Heike Brandtner",
    "heike@wiesengrundt",
  ),
  foreign(
    germany,
    "DE03",
    "Sankt-Jörg-Bau GmbH",
    "Ringstraße 77",
    ["24103", "Kiel"],
    "Uwe Dahlmeier",
    "uwe@sanktjoerg",
  ),
];
