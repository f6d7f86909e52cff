import type { Draw } from "./random";

/** Names that are common in Sweden, put together by chance: no one in particular. */
// Many words a line: a list to look over, not to read.
// oxfmt-ignore
const firstNames = [
  "Agneta", "Ali", "Amina", "Anders", "Anna", "Arvid", "Birgitta", "Björn", "Camilla", "Dragan", "Ebba",
  "Elin", "Emil", "Erik", "Fatima", "Fredrik", "Gunilla", "Gustav", "Hanna", "Håkan", "Ingrid", "Jamal",
  "Jenny", "Johan", "Karin", "Kerstin", "Lars", "Leif", "Linnéa", "Magnus", "Maria", "Mikael", "Nils",
  "Olof", "Oskar", "Pernilla", "Petra", "Rickard", "Sara", "Sofia", "Stefan", "Svetlana", "Tomas",
  "Ulrika", "Viktor", "Yasmin", "Åke", "Åsa",
] as const;

// Many words a line: a list to look over, not to read.
// oxfmt-ignore
const surnames = [
  "Ahlgren", "Almqvist", "Berglind", "Björklöf", "Cederlund", "Dahlqvist", "Edström", "Ekroth",
  "Falkenäs", "Forsmark", "Granfors", "Grönlund", "Haddad", "Hedbrand", "Hultgren", "Höglind", "Isakzon",
  "Jakobsson", "Kallin", "Klarström", "Kovač", "Lindvall", "Lundmark", "Malmgren", "Mårdh", "Nordell",
  "Nyqvist", "Näslund", "Omar", "Palmblad", "Quist", "Rosander", "Rydfors", "Sandell", "Sjöhage",
  "Stenmark", "Strandh", "Söderfors", "Tallberg", "Tegnfors", "Ulvsten", "Vallin", "Westrin", "Widfors",
  "Åbrandt", "Åkerlind", "Älvestrand", "Östlin",
] as const;

/** A person's name, put together. */
export const personName = (draw: Draw): string => `${draw.pick(firstNames)} ${draw.pick(surnames)}`;

/** The part of an e-mail address or a domain that a name becomes: small letters a–z, dots between the words. */
export const mailName = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/g, ".");
