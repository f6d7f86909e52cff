/** A file inside a zip, still compressed: what is not edited is copied to the new zip as it stands here. */
export type ZipEntry = {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bit 11 says that the name is UTF-8. */
  readonly flags: number;
  /** DOS time and date as they stand in the zip. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
};
