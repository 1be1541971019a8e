import type { FieldTag } from '../domain/agreements/agreement-document-plan';
import type { AgreementFacts } from '../domain/agreements/agreement-facts';
import { agreementTags } from '../domain/agreements/agreement-tags';
import { longDate } from '../domain/agreements/french-text';
import { PARTY_ROLES, type PartyRole } from '../domain/agreements/party-tags';
import { foldedName } from '../domain/agreements/template-tag';
import type { Messages } from '../i18n/fr';
import type { AnyField } from '../model/define-record';
import { encodeField } from '../tables/row-codec';
import { fieldLabel, type RecordName, RECORDS } from './record-registry';

interface Source {
  /** What the tag begins with: `cuisine`. */
  readonly prefix: string;
  /** What follows the label in the name of the tag: « de la cuisine ». */
  readonly of: string;
  readonly path: string;
  readonly record: RecordName;
  readonly row: (facts: AgreementFacts) => Readonly<Record<string, unknown>> | null;
}

function sources({ documents, records }: Messages): Source[] {
  const roles = Object.keys(PARTY_ROLES) as PartyRole[]; // keys of a const object are its own keys
  const parties = roles.map((role): Source => {
    const { path, of: partyOf } = PARTY_ROLES[role];
    return { prefix: role, of: documents.ofParty[role], path, record: 'partner', row: partyOf };
  });
  const own = (prefix: string, record: 'partnership' | 'agreement'): Source => ({
    prefix,
    of: `(${records[record].one})`,
    path: record,
    record,
    row: (facts) => facts[record],
  });
  return [...parties, own('flux', 'partnership'), own('convention', 'agreement')];
}

/**
 * Every field that people fill of the records a convention is about, as a tag of its own: {{cuisine.Code postal}}. A tag
 * that says the same in a sentence of its own ({{cuisine.adresse}}) comes before it.
 */
export function recordTags(messages: Messages, facts: AgreementFacts | null): FieldTag[] {
  const own = new Set(agreementTags(messages.documents).map(({ key }) => foldedName(key)));
  return sources(messages).flatMap((source) => {
    const fields = Object.entries<AnyField>(RECORDS[source.record].fields);
    return fields.flatMap(([field, facet]): FieldTag[] => {
      const { label } = fieldLabel(messages, source.record, field);
      const key = `${source.prefix}.${label}`;
      if (facet.isComputed || facet.isHidden || own.has(foldedName(key))) return [];
      const row = facts && source.row(facts);
      const text = row ? fieldText(facet, row[field], { messages, facts }) : null;
      return [{ key, name: `${label} ${source.of}`, path: `${source.path}.${field}`, text }];
    });
  });
}

/** Those that a template names: what it does not say is no term of the document. */
export function usedTags(tags: readonly FieldTag[], folded: ReadonlySet<string>): FieldTag[] {
  return tags.filter(
    ({ key, name }) => folded.has(foldedName(key)) || folded.has(foldedName(name)),
  );
}

function fieldText(
  field: AnyField,
  value: unknown,
  { messages, facts }: { readonly messages: Messages; readonly facts: AgreementFacts },
): string | null {
  if (value === null || value === undefined) return null;
  if (field.type.kind === 'date' && typeof value === 'string') {
    return longDate(value, messages.documents.months);
  }
  const cell = encodeField(field, value, messages.choices);
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = String(cell);
  const { kitchen, recipient, carrier, town } = facts;
  const party = [kitchen, recipient, carrier, town].find((each) => each?.partnerId === text);
  return (party?.name ?? text) || null;
}
