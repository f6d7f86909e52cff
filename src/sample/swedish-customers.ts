import { cities } from "./cities";
import { companyName } from "./company-names";
import { organizationNumber } from "./organization-numbers";
import { mailName, personName } from "./people";
import { phoneNumber } from "./phones";
import { drawFrom, type Draw } from "./random";
import { day, type SampleRow } from "./row";
import { postalAddress, streetAddress } from "./streets";

export type SwedishCustomer = SampleRow<"customers"> & {
  readonly number: string;
  readonly organizationNumber: string;
  readonly postcode: string;
  readonly email: string;
};

const COUNT = 392;
const SEED = 1897;
/** The oldest customers have numbers of four digits that begin with zeros. */
const OLDEST = 40;
/** Customers that are known by a short code of their own. */
const coded = ["M3", "ÖST", "K"];

const numberAt = (at: number): string =>
  coded[at] ?? (at < OLDEST ? String(at).padStart(4, "0") : String(1_000 + at));

/** Every so many-th customer is one that the company no longer works for. */
const FORMER = 31;
const isFormer = (at: number): boolean => at >= OLDEST && at % FORMER === 0;

const customer = (at: number, draw: Draw, taken: Set<string>): SwedishCustomer => {
  const { place, name } = companyName(draw, taken);
  const { city, prefixes, last, phone } = draw.pick(cities);
  const organization = organizationNumber(draw, taken);
  const contact = personName(draw);
  const address = postalAddress(draw);
  const mail = mailName(place);
  const hasOwnVisit = draw.chance(25);
  const hasCellPhone = draw.chance(40);
  return {
    number: numberAt(at),
    name,
    active: isFormer(at) ? 0 : 1,
    organizationNumber: organization,
    ...(hasOwnVisit && { visitingAddress: streetAddress(draw) }),
    postalAddress: address,
    postcode: `${draw.pick(prefixes)} ${String(draw.between(...last)).padStart(2, "0")}`,
    city,
    country: { sv: "Sverige", en: "Sweden" },
    contact,
    email: draw.chance(30) ? `faktura@${mail}.example.se` : `${mailName(contact)}@${mail}.example.se`,
    phone: phoneNumber(draw, hasCellPhone ? "mobile" : phone),
    vatNumber: `SE${organization.replace("-", "")}01`,
    ...(at >= OLDEST && { startDate: day(`20${draw.between(18, 24)}-0${draw.between(1, 9)}-01`) }),
    ...(isFormer(at) && { endDate: day("2025-06-30") }),
    ...(draw.chance(20) && { billable: draw.pick(["always", "proposeYes", "proposeNo"]) }),
  };
};

/** Customers in Sweden: companies that do not exist, in cities that do. */
export const swedishCustomers: readonly SwedishCustomer[] = (() => {
  const draw = drawFrom(SEED);
  const taken = new Set<string>();
  return Array.from({ length: COUNT }, (_, at) => customer(at, draw, taken));
})();
