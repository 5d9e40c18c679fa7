/** What a WARC file gives when it is unpacked, however it is packed. */

export interface Piece {
  bytes: Buffer;
  /** Where it stands in the file; of packed bytes, where the member or frame begins that they are in. */
  offset: number;
  /** True for the first of a gzip member or a Zstandard frame, and for the first of all. */
  begins: boolean;
}

/** A stretch of the file that cannot be unpacked; what follows it is no continuation of what stands before. */
export interface Gap {
  offset: number;
  reason: string;
}
