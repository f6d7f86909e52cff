import type { SampleRow } from "./row";

/** Where people clock in, in millionths of a degree; the last two go by the company's radius (#119). */
export const places: readonly SampleRow<"places">[] = [
  { place: "Ängsskolan", latitude: 59_274_100, longitude: 15_206_600, radius: 120 },
  { place: "Lindens vårdboende", latitude: 59_281_900, longitude: 15_238_300, radius: 90 },
  { place: "Solparken", latitude: 59_312_400, longitude: 15_121_700, radius: 400 },
  { place: "Hamnplan", latitude: 59_275_800, longitude: 15_259_200 },
  { place: "Förskolan Trädgården", latitude: 59_259_300, longitude: 15_178_500 },
];

/** The places of projects. */
export const projectPlaces: readonly SampleRow<"projectPlaces">[] = [
  { project: "LO.101", place: "Ängsskolan" },
  { project: "LO.102", place: "Lindens vårdboende" },
  { project: "R1.Energi.Sol", place: "Solparken" },
  { project: "R2.Fast.Hamnen", place: "Hamnplan" },
  { project: "ENT.2502.Bygg.Grund", place: "Förskolan Trädgården" },
  { project: "ENT.2502.Bygg.Stomme", place: "Förskolan Trädgården" },
];
