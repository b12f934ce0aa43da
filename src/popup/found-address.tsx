import type { AddressReport } from '../messages/reports.ts';
import { AddressCode } from '../ui/address-code.tsx';
import { LevelBadge } from '../ui/level-badge.tsx';
import { useNavigation } from '../ui/navigation.ts';
import { addressSentences } from '../words/address-sentences.ts';

/** One address of the page in front: its ends, its label, the loudest reason. Opens to everything on record. */
export function FoundAddress({ report }: { readonly report: AddressReport }) {
  const { open } = useNavigation();
  const { address, listings } = report.facts;
  return (
    <li>
      <button type="button" class="found" onClick={() => open({ kind: 'look-up', input: address.text })}>
        <span class="row">
          <AddressCode address={address.text} short />
          <LevelBadge level={report.verdict.level} />
        </span>
        <span class="found-label">{listings[0]?.listing.label}</span>
        <span class="quiet">{addressSentences(report)[0]}</span>
      </button>
    </li>
  );
}
