import type { Claim, Standing, Warning } from './types';

/**
 * What a claim counts as, by its warnings (issue 3, point 8): doubted before intercepted before refuted before verified;
 * `hedged` where no explicit or provenance warning stands.
 */
export function standingOf(warnings: readonly Pick<Warning, 'kind'>[]): Standing {
  const has = (...kinds: readonly string[]) => warnings.some((warning) => kinds.includes(warning.kind));
  if (has('could-not-verify', 'not-verified', 'unclear')) return 'doubted';
  if (has('intercepted')) return 'intercepted';
  if (has('refuted')) return 'refuted';
  if (has('verified')) return 'verified';
  return 'hedged';
}

/** Doubted, and another part of it was verified. */
export function isPartlyVerified(warnings: readonly Pick<Warning, 'kind'>[]): Claim['partlyVerified'] {
  return standingOf(warnings) === 'doubted' && warnings.some((warning) => warning.kind === 'verified');
}
