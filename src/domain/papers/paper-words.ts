import type { Delivery } from '../../model/delivery';
import type { Incident } from '../../model/incident';
import type { RecallContact } from '../../model/recall-contact';
import type { ValueWords } from '../agreements/value-words';

type Code<Value> = Exclude<Value, null>;

/** Words that papers are written with, from `i18n`. */
export interface PaperWords {
  readonly values: ValueWords;
  /** In place of what is to be written by hand. */
  readonly dotted: string;
  /** `{name}` of the paper, without any of its values. */
  readonly blankName: string;
  /** `{cold}`, `{hot}` and `{frozen}` are thresholds. */
  readonly storage: Readonly<Record<Code<Delivery['productClass']>, string>>;
  readonly use: Readonly<Record<Code<Delivery['productClass']>, string>>;
  readonly refusalReasons: Readonly<Record<Code<Delivery['refusalReason']>, string>>;
  readonly allergens: Readonly<Record<Code<Delivery['allergens']>[number], string>>;
  readonly incidentKinds: Readonly<Record<Incident['kind'], string>>;
  readonly answersEntered: Readonly<Record<Code<Incident['productEntered']>, string>>;
  readonly recallAnswers: Readonly<Record<RecallContact['answer'], string>>;
  readonly yes: string;
  readonly no: string;
  readonly allergenModes: Readonly<Record<Code<Delivery['allergenMode']>, string>>;
}
