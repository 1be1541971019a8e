import type { Agreement } from '../../model/agreement';
import type { Partner } from '../../model/partner';
import type { Partnership } from '../../model/partnership';
import type { TransportMode } from './agreement-facts';
import type { NumberedWord } from './french-text';

type Code<Value> = Exclude<Value, null>;

/** Words that values are written with. `i18n` holds them: the domain knows codes only. */
export interface ValueWords {
  readonly months: readonly string[];
  readonly weekdays: Readonly<Record<Partnership['weekdays'][number], string>>;
  readonly and: string;
  readonly units: Readonly<
    Record<'hours' | 'minutes' | 'days' | 'months' | 'years' | 'meals' | 'stops', NumberedWord>
  >;
  readonly perDay: string;
  readonly agreementTypes: Readonly<Record<Agreement['type'], string>>;
  /** A tripartite convention whose meals are paid for is not a donation. */
  readonly paidTripartite: string;
  readonly flowTypes: Readonly<Record<Partnership['flowType'], string>>;
  readonly linkTypes: Readonly<Record<Partnership['linkType'], string>>;
  /** « en liaison froide » */
  readonly linkManners: Readonly<Record<Partnership['linkType'], string>>;
  readonly vehicleTypes: Readonly<Record<Code<Partnership['vehicleType']>, string>>;
  readonly legalForms: Readonly<Record<Code<Partner['legalForm']>, string>>;
  /** `{number}` is the approval number. Null: the record says nothing that can be signed. */
  readonly sanitaryStatuses: Readonly<Record<Code<Partner['sanitaryStatus']>, string | null>>;
  readonly authorisations: Readonly<Record<Code<Partner['authorisationType']>, string>>;
  /** `{ref}` and `{day}`. */
  readonly authorisationRef: string;
  readonly authorisationEnd: string;
  readonly siret: string;
  readonly rna: string;
  readonly byItsStatutes: string;
  /** `{months}` is the length of a period. */
  readonly renewals: Readonly<Record<Code<Agreement['renewal']>, string>>;
  readonly transporters: Readonly<Record<TransportMode, string>>;
  /** `{start}` and `{end}`. */
  readonly timeWindow: string;
  readonly timeFrom: string;
  readonly timeUntil: string;
  readonly copies: Readonly<Record<'two' | 'three' | 'four', string>>;
  readonly holidays: Readonly<Record<Code<Partnership['schoolHolidays']> | 'UNTOLD', string>>;
  /** Left to be written by hand at the signature. */
  readonly handwritten: string;
}
