/** CRC-16/XMODEM: polynomial 0x1021, begins at 0, not reflected. The checksum of Stellar's and TON's addresses. */
export function sumCrc16(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
  }
  return sum;
}
