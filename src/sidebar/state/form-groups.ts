import type { FormField, FormValues } from '../../app/form-views';
import type { FormRecord } from '../../app/form-names';
import { isBlank } from './form-state';

/** `main` is always open; the other groups are folded, and opened when they matter for what was chosen. */
export interface FieldGroup {
  readonly name: GroupName;
  readonly fields: readonly FormField[];
  readonly isOpen: boolean;
}

export type GroupName =
  | 'main'
  | 'identity'
  | 'kitchen'
  | 'authorisation'
  | 'signatory'
  | 'insurance'
  | 'delivery'
  | 'price'
  | 'origin'
  | 'duration'
  | 'food'
  | 'equipment'
  | 'tax'
  | 'state'
  | 'other';

interface GroupRule {
  readonly name: GroupName;
  readonly keys: readonly string[];
  readonly opensWhen?: (values: FormValues) => boolean;
}

const isKitchen = (values: FormValues) => String(values['kind'] ?? '').startsWith('CUISINE');
const isRecipient = (values: FormValues) =>
  ['ASSOCIATION', 'ETABLISSEMENT_SOCIAL'].includes(String(values['kind'] ?? ''));
const always = () => true;

const RULES: Readonly<Record<FormRecord | 'agreement', readonly GroupRule[]>> = {
  partner: [
    {
      name: 'main',
      keys: ['kind', 'name', 'siret', 'address', 'postcode', 'city', 'alertPhone', 'alertEmail'],
    },
    {
      name: 'kitchen',
      keys: ['management', 'dailyMeals', 'sanitaryStatus', 'approvalNumber', 'exemptionOn'],
      opensWhen: isKitchen,
    },
    {
      name: 'authorisation',
      keys: [
        'authorisationType',
        'networkHead',
        'authorisationRef',
        'authorisationStartsOn',
        'authorisationEndsOn',
      ],
      opensWhen: isRecipient,
    },
    {
      name: 'equipment',
      keys: [
        'openingDays',
        'mealCapacity',
        'coldLitres',
        'hasReheating',
        'hasBlastChiller',
        'thermometerCheckedOn',
        'accessNotes',
      ],
    },
    { name: 'signatory', keys: ['representativeName', 'representativeRole', 'deliberationRef'] },
    { name: 'insurance', keys: ['insurer', 'policyNumber', 'policyEndsOn'] },
    {
      name: 'identity',
      keys: [
        'shortName',
        'otherRoles',
        'territory',
        'legalForm',
        'rna',
        'localRegisterRef',
        'siren',
        'communeCode',
      ],
    },
    {
      name: 'tax',
      keys: ['isTaxableDonor', 'isPublicUtility', 'publicUtilityDecree', 'publicUtilityOn'],
    },
    {
      name: 'state',
      keys: ['lifeCycle', 'archiveReason', 'isIllustrative', 'notes'],
      opensWhen: (values) => ['INACTIF', 'A_CONFIRMER'].includes(String(values['lifeCycle'])),
    },
  ],
  partnership: [
    {
      name: 'main',
      keys: [
        'name',
        'kitchenId',
        'recipientId',
        'carrierId',
        'flowType',
        'linkType',
        'weekdays',
        'schoolHolidays',
        'expectedMeals',
      ],
    },
    {
      name: 'delivery',
      keys: ['place', 'windowStart', 'windowEnd', 'vehicleType', 'distanceKm', 'stops'],
    },
    { name: 'price', keys: ['mealPrice', 'startsOn', 'endsOn'] },
  ],
  closure: [{ name: 'main', keys: ['kitchenId', 'startsOn', 'endsOn', 'reason', 'isCancelled'] }],
  site: [
    { name: 'main', keys: ['name', 'type', 'address', 'postcode', 'city', 'isAuthorised'] },
    { name: 'delivery', keys: ['accessInstructions', 'hasDock', 'communeCode'], opensWhen: always },
  ],
  sample: [
    {
      name: 'main',
      keys: [
        ...['takenOn', 'partnerId', 'dishName', 'lotRef', 'weightGrams'],
        ...['lastServedOn', 'destroyedOn', 'comment'],
      ],
    },
  ],
  containerMove: [
    {
      name: 'main',
      keys: ['movedOn', 'partnerId', 'containerType', 'outCount', 'backCount', 'comment'],
    },
  ],
  contact: [
    { name: 'main', keys: ['name', 'role', 'workPhone', 'workEmail'] },
    { name: 'other', keys: ['hygieneTrainedOn', 'consentOn', 'endsOn'], opensWhen: always },
  ],
  costItem: [
    {
      name: 'main',
      keys: [
        'label',
        'stage',
        'periodStart',
        'periodEnd',
        'entryMode',
        'amountHtCents',
        'vatRate',
        'retainedBasis',
        'amountCents',
        'unitPrice',
        'quantity',
        'grantCents',
        'depreciationYears',
        'basis',
        'scope',
        'scopeId',
      ],
    },
    {
      name: 'origin',
      keys: [
        ...['allocationKey', 'kind', 'isSunk', 'nature', 'recurrence'],
        ...['confidence', 'sourceNote', 'isIllustrative'],
      ],
      opensWhen: always,
    },
  ],
  income: [
    {
      name: 'main',
      keys: [
        ...['label', 'kind', 'receiverId', 'giverId', 'periodStart', 'periodEnd'],
        ...['entryMode', 'amountCents', 'unitPrice', 'quantity', 'scope', 'scopeId'],
      ],
    },
    {
      name: 'origin',
      keys: ['allocationKey', 'restrictedStage', 'sourceNote', 'isIllustrative'],
      opensWhen: always,
    },
  ],
  keyWeight: [
    {
      name: 'main',
      keys: ['key', 'partnershipId', 'costId', 'weight', 'startsOn', 'sourceNote'],
    },
  ],
  agreement: [
    {
      name: 'main',
      keys: [
        ...['type', 'otherPartyId', 'status', 'startsOn', 'endsOn'],
        ...['signaturePlace', 'signedOn', 'scanUrl'],
      ],
    },
    {
      name: 'duration',
      keys: [
        ...['renewal', 'renewalMonths', 'renewalMax', 'noticeMonths', 'reviewOn'],
        'jurisdiction',
      ],
    },
    {
      name: 'food',
      keys: [
        'foodsIncluded',
        'foodsExcluded',
        'shortUseByJustification',
        'containerPolicy',
        'storageDescription',
        'qualityManager',
      ],
    },
  ],
};

/** Groups of a form in its order; a field that no group names comes last, never lost. */
export function fieldGroups(
  form: FormRecord | 'agreement',
  fields: readonly FormField[],
  values: FormValues,
): FieldGroup[] {
  const rules = RULES[form];
  const named = rules.flatMap((rule) => rule.keys);
  const others: GroupRule = {
    name: 'other',
    keys: fields.map((field) => field.key).filter((key) => !named.includes(key)),
  };
  return [...rules, others]
    .map((rule) => ({
      name: rule.name,
      fields: rule.keys.flatMap((key) => fields.filter((field) => field.key === key)),
      isOpen: rule.name === 'main' || (rule.opensWhen?.(values) ?? false),
    }))
    .filter((group) => group.fields.length > 0)
    .map((group) => ({
      ...group,
      isOpen:
        group.isOpen ||
        group.fields.some((field) => field.isRequired && isBlank(values[field.key])),
    }));
}
