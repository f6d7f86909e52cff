type Numbers = Int32Array | Float64Array | Uint8Array;

/** Numbers by place, with room for more as places come. */
export type GrowingColumn<Of extends Numbers> = {
  /** May be longer than what has been put, and shorter than it will be: beyond its end all is blank. */
  values: Of;
  /** What stands where nothing has been put. */
  readonly blank: number;
  /** Zeros, so many. */
  readonly make: (length: number) => Of;
};

const growing = <Of extends Numbers>(
  make: (length: number) => Of,
  length: number,
  blank: number,
): GrowingColumn<Of> => {
  const values = make(length);
  values.fill(blank);
  return { values, blank, make };
};

/** Whole numbers of 32 bits: so many, all blank. */
export const intColumn = (length: number, blank: number): GrowingColumn<Int32Array> =>
  growing((size) => new Int32Array(size), length, blank);

/** Whole numbers from 0 to 255: so many, all blank. */
export const byteColumn = (length: number, blank: number): GrowingColumn<Uint8Array> =>
  growing((size) => new Uint8Array(size), length, blank);

/** Numbers of any kind: so many, all blank. */
export const floatColumn = (length: number, blank: number): GrowingColumn<Float64Array> =>
  growing((size) => new Float64Array(size), length, blank);

/** Makes room for a place, and for as many more as there are: grown a place at a time, a column is copied seldom. */
export const makeRoom = (column: GrowingColumn<Numbers>, place: number): void => {
  if (place < column.values.length) return;
  const longer = column.make(2 * place + 2);
  longer.fill(column.blank, column.values.length);
  longer.set(column.values);
  column.values = longer;
};

/** Puts a number at a place. */
export const put = (column: GrowingColumn<Numbers>, place: number, value: number): void => {
  makeRoom(column, place);
  column.values[place] = value;
};
