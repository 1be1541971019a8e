import type { ErrorCode } from '../kernel/app-error';

/**
 * What Google says, in English or in the person's French, when its services fail (docs/oddities.md): the quota of the day
 * or of the minute is spent, or a service answered too late or not at all.
 */
const SENTENCES: readonly (readonly [ErrorCode, RegExp])[] = [
  [
    'QUOTA',
    /invoked too many times|too many (scripts|simultaneous)|rate limit|quota|limit exceeded|(trop|plusieurs) de fois|appelé trop/i,
  ],
  [
    'SERVICE_TROUBLE',
    /timed out|server error|service (error|unavailable)|internal error|temporarily|empty response|erreur (de serveur|du serveur|de service|interne)|a expiré|indisponible/i,
  ],
];

/** The code of a failure that is Google's and not ours; null for any other. */
export function serviceFailure(message: string): ErrorCode | null {
  return SENTENCES.find(([, pattern]) => pattern.test(message))?.[0] ?? null;
}
