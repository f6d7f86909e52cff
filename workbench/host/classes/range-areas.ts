import { formatArea, quoteSheet } from "../model/address";
import type { Descriptor } from "../protocol/descriptor";
import type { RangeAreasTarget } from "./targets";

const address = ({ sheet, areas }: RangeAreasTarget): string =>
  areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(",");

/** Several blocks of one sheet. The host tells which they are; what can be done with them is not played. */
export const rangeAreas: Descriptor<RangeAreasTarget> = {
  read: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  call: {
    // Nothing is held for the client, so that nothing has to be let go: the blocks do not follow their cells.
    _KeepReference: () => null,
  },
};
