import { chunkAddress, shortenAddress } from '../words/chunk-address.ts';

interface AddressCodeProps {
  readonly address: string;
  readonly short?: boolean;
}

/** An address in groups of four. Copying it gives the address without gaps, since the gaps are drawn, not written. */
export function AddressCode({ address, short = false }: AddressCodeProps) {
  const chunks = short ? shortenAddress(address) : chunkAddress(address);
  return (
    <code class="address">
      {chunks.map((chunk, index) => (
        // The groups of one address never change places.
        <span key={index}>{chunk}</span>
      ))}
    </code>
  );
}
