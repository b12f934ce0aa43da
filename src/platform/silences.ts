/**
 * What a person does not want to hear of unasked: a site or a platform, for a while, for good, or until something new is
 * on record. The badge, the popup and every answer that is asked for stay; so does what stands between money and a
 * listed address, which has switches of its own.
 */
export interface Silence {
  readonly kind: 'site' | 'platform';
  /** Host name of the site, or id of the platform. */
  readonly of: string;
  /** When it ends, in milliseconds since 1970. Without, it ends only by hand or by `newestIncident`. */
  readonly untilMs?: number;
  /** Id of the platform's newest incident at that time: the silence ends when a newer one is on record. */
  readonly newestIncident?: string;
}

interface Silent {
  readonly silences: readonly Silence[];
}

/** More than anybody sets by hand; bounds what a damaged store can cost. */
const MAX_SILENCES = 10_000;

/** @param newestIncident id of the newest incident of a platform, where the caller knows it */
export function isSilenced(
  { silences }: Silent,
  kind: Silence['kind'],
  of: string,
  nowMs: number,
  newestIncident?: string,
): boolean {
  return silences.some(
    (silence) =>
      silence.kind === kind &&
      silence.of === of &&
      (silence.untilMs === undefined || silence.untilMs > nowMs) &&
      (silence.newestIncident === undefined || silence.newestIncident === newestIncident),
  );
}

/** With this silence in place of an earlier one of the same site or platform. */
export function withSilence<S extends Silent>(settings: S, silence: Silence): S {
  const others = withoutSilence(settings, silence).silences;
  return { ...settings, silences: [...others, silence].slice(-MAX_SILENCES) };
}

export function withoutSilence<S extends Silent>(settings: S, { kind, of }: Pick<Silence, 'kind' | 'of'>): S {
  return { ...settings, silences: settings.silences.filter((one) => one.kind !== kind || one.of !== of) };
}

/** What of a stored value are silences. */
export function parseSilences(stored: unknown): Silence[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isSilence).slice(0, MAX_SILENCES);
}

function isSilence(value: unknown): value is Silence {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, of, untilMs, newestIncident } = value as Record<string, unknown>;
  return (
    (kind === 'site' || kind === 'platform') &&
    typeof of === 'string' &&
    (untilMs === undefined || typeof untilMs === 'number') &&
    (newestIncident === undefined || typeof newestIncident === 'string')
  );
}
