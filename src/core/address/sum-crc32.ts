/** CRC-32 as in ISO 3309 and zip: polynomial 0x04c11db7, reflected. The checksum of Cardano's Byron addresses. */
export function sumCrc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
