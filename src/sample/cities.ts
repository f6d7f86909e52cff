import type { PhoneArea } from "./phones";

/** A city: the first three digits of its postcodes, how far the last two run, and whose phone numbers it has. */
export type City = {
  readonly city: string;
  readonly prefixes: readonly [number, ...number[]];
  readonly last: readonly [number, number];
  readonly phone: PhoneArea;
};

const city = (
  name: string,
  prefixes: City["prefixes"],
  last: City["last"] = [30, 59],
  phone: PhoneArea = "mobile",
): City => ({ city: name, prefixes, last, phone });

/** Where the customers are; the postcodes are those of street addresses in the cities. */
export const cities: readonly [City, ...City[]] = [
  city("Stockholm", [111, 112, 113, 114, 115, 116, 117, 118], [20, 59], "stockholm"),
  city("Göteborg", [411, 412, 413, 414, 415, 416], [4, 59], "gothenburg"),
  city("Malmö", [211, 212, 213, 214, 215], [20, 55], "malmo"),
  city("Kiruna", [981], [30, 47], "kiruna"),
  city("Uppsala", [752, 753, 754], [20, 49]),
  city("Västerås", [721, 722, 723], [10, 49]),
  city("Örebro", [702, 703], [10, 64]),
  city("Linköping", [582, 583], [20, 39]),
  city("Helsingborg", [252, 253, 254], [20, 59]),
  city("Jönköping", [553, 554], [10, 49]),
  city("Norrköping", [602, 603], [20, 49]),
  city("Lund", [222, 223, 224], [20, 49]),
  city("Umeå", [903, 904, 906], [20, 49]),
  city("Gävle", [802, 803], [50, 67]),
  city("Borås", [503, 504], [30, 49]),
  city("Eskilstuna", [632, 633], [20, 49]),
  city("Halmstad", [302], [30, 49]),
  city("Växjö", [352], [30, 49]),
  city("Karlstad", [652, 653], [20, 49]),
  city("Sundsvall", [852], [30, 49]),
  city("Östersund", [831]),
  city("Trollhättan", [461]),
  city("Luleå", [972], [31, 49]),
  city("Falun", [791], [30, 47]),
  city("Kalmar", [392], [30, 49]),
  city("Kristianstad", [291], [31, 59]),
  city("Skövde", [541], [30, 49]),
  city("Skellefteå", [931], [30, 49]),
  city("Karlskrona", [371], [31, 49]),
  city("Visby", [621], [41, 58]),
  city("Örnsköldsvik", [891], [31, 49]),
  city("Varberg", [432], [30, 49]),
];
