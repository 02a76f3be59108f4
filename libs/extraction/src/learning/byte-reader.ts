/** Reads numbers out of bytes: variable-length integers, least significant seven bits first. */

/** A position in bytes that moves on as numbers are read. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
  ) {}

  /** @throws RangeError behind the last byte */
  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new RangeError('The model file ends too early: install the package again.');
    this.at += 1;
    return byte;
  }

  /** An integer from 0 to 2^32 - 1. */
  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** A signed integer, zigzag: 0, -1, 1, -2 … are 0, 1, 2, 3 …. */
  signed(): number {
    const value = this.unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) {
      throw new RangeError('The model file ends too early: install the package again.');
    }
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
