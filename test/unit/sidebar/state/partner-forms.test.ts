import { describe, expect, it } from '@jest/globals';
import { formFields } from '../../../../src/app/form-fields';
import type { HomeView, ReferenceOption } from '../../../../src/app/home-views';
import type { RecordView } from '../../../../src/app/form-views';
import { fr } from '../../../../src/i18n/fr';
import { referenceGroups } from '../../../../src/sidebar/components/reference-groups';
import { type FormAction, formsReducer } from '../../../../src/sidebar/state/form-state';
import { relevantFields } from '../../../../src/sidebar/state/relevant-fields';
import {
  isInTerritory,
  keepTerritory,
  keptTerritory,
  listedOptions,
  NOWHERE,
  territoriesOf,
  territoryInForce,
} from '../../../../src/sidebar/state/territories';

const partnerFields = formFields(fr, 'partner');
const asked = (values: Record<string, string>) =>
  relevantFields(partnerFields, values).map(({ key }) => key);

describe('the form of a partner', () => {
  it.each([
    [
      'TRANSPORTEUR_SOLIDAIRE',
      ['insurer', 'thermometerCheckedOn', 'rna'],
      ['approvalNumber', 'dailyMeals', 'authorisationType', 'hasReheating', 'networkHead'],
    ],
    [
      'CUISINE_CENTRALE',
      ['approvalNumber', 'sanitaryStatus', 'hasBlastChiller'],
      ['rna', 'authorisationType', 'hasReheating', 'exemptionOn'],
    ],
    [
      'ASSOCIATION',
      ['rna', 'authorisationType', 'mealCapacity', 'isPublicUtility'],
      ['approvalNumber', 'management', 'publicUtilityDecree', 'localRegisterRef'],
    ],
    ['FINANCEUR', ['name', 'siret'], ['insurer', 'approvalNumber', 'openingDays']],
  ])('%s: asks %j and not %j', (kind, present, absent) => {
    expect(asked({ kind })).toEqual(expect.arrayContaining(present));
    expect(asked({ kind }).filter((key) => absent.includes(key))).toEqual([]);
  });

  it.each([
    [{ authorisationType: 'PAR_TETE_DE_RESEAU' }, 'networkHead'],
    [{ sanitaryStatus: 'DEROGATION' }, 'exemptionOn'],
    [{ isPublicUtility: 'Oui' }, 'publicUtilityDecree'],
    [{ legalForm: 'ASSOCIATION_ALSACE_MOSELLE' }, 'localRegisterRef'],
    [{ lifeCycle: 'INACTIF' }, 'archiveReason'],
    [{ kind: 'COLLECTIVITE', otherRoles: 'FINANCEUR, CUISINE_CENTRALE' }, 'approvalNumber'],
    [{ kind: 'FINANCEUR', approvalNumber: 'FR 92.050.001 CE' }, 'approvalNumber'],
  ])('with %j asks for %s', (values, key) => {
    expect(asked(values as Record<string, string>)).toContain(key);
  });
});

const KEY = 'partner/P-0001';
const view = (values: Record<string, string>, version: string): RecordView => ({
  id: 'P-0001',
  values,
  issues: [],
  link: null,
  version,
});

describe('a form whose record somebody else changed', () => {
  const actions: readonly FormAction[] = [
    { type: 'form/opened', key: KEY, id: 'P-0001', values: null },
    {
      type: 'form/loaded',
      key: KEY,
      id: 'P-0001',
      version: 'v1',
      values: { name: 'Adoma', city: 'Nanterre', notes: '' },
    },
    { type: 'form/changed', key: KEY, values: { name: 'Foyer', notes: 'mien' } },
    {
      type: 'form/merged',
      key: KEY,
      view: view({ name: 'Adoma 92', city: 'Puteaux', notes: '' }, 'v2'),
    },
  ];
  const form = actions.reduce(formsReducer, {})[KEY];

  it('takes their changes in and keeps what was typed', () => {
    expect(form?.values).toEqual({ name: 'Foyer', city: 'Puteaux', notes: 'mien' });
    expect(form?.version).toBe('v2');
  });

  it('says what they wrote where both did', () => {
    expect(form?.issues).toEqual([
      { severity: 'WARN', code: 'CHANGED_BY_OTHER', path: 'name', params: { value: 'Adoma 92' } },
    ]);
  });
});

const option = (id: string, more: Partial<ReferenceOption> = {}): ReferenceOption => ({
  id,
  name: id,
  kind: 'ASSOCIATION',
  isIllustrative: false,
  ...more,
});
const home = (partner: readonly ReferenceOption[]) =>
  // Only the names to choose from are looked at.
  ({ references: { partner, partnership: [], costItem: [] } }) as unknown as HomeView;

describe('who is offered for a partnership', () => {
  const field = formFields(fr, 'partnership').find(({ key }) => key === 'kitchenId');
  const known = home([
    option('P-1', { kind: 'COLLECTIVITE', roles: ['COLLECTIVITE', 'CUISINE_CENTRALE'] }),
    option('P-2', { lifeCycle: 'INACTIF' }),
    option('P-3', { lifeCycle: 'BROUILLON' }),
  ]);
  const offered = (current: string) =>
    field === undefined
      ? []
      : referenceGroups(field, known, current).map((group) =>
          group.options.map((one) => one.label),
        );

  it('is anybody but the inactive, under the roles each has', () => {
    expect(offered('')).toEqual([['P-1'], ['P-3 (brouillon)']]);
  });

  it('still shows the inactive where it already stands', () => {
    expect(offered('P-2')).toEqual([['P-1'], ['P-2 (inactif)', 'P-3 (brouillon)']]);
  });
});

describe('the territory that is looked at', () => {
  const two = home([
    option('P-1', { territory: 'Massy' }),
    option('P-2', { territory: 'Évry' }),
    option('P-3'),
  ]);

  it('is one that records name, in the order of the alphabet', () => {
    expect(territoriesOf(two)).toEqual(['Évry', 'Massy']);
    expect(territoryInForce(two, 'Massy')).toBe('Massy');
    expect(territoryInForce(two, 'Nanterre')).toBe('');
  });

  it.each([
    ['', [true, true, true]],
    ['Massy', [true, false, false]],
    [NOWHERE, [false, false, true]],
  ] as const)('%p lists %j', (chosen, listed) => {
    expect(two.references.partner.map((one) => isInTerritory(one, chosen))).toEqual(listed);
  });

  it('lists its own options, and the one that is shown', () => {
    const listed = (shownId: string | undefined) =>
      listedOptions(two.references.partner, { chosen: 'Massy', shownId }).map(({ id }) => id);
    expect(listed(undefined)).toEqual(['P-1']);
    expect(listed('P-2')).toEqual(['P-1', 'P-2']);
  });

  it('is kept from one page to the next, when the browser allows it', () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    });
    keepTerritory(storage, 'Massy');
    expect(keptTerritory(storage)).toBe('Massy');
    keepTerritory(storage, '');
    expect(kept.size).toBe(0);
    const refused = () => {
      throw new Error('no storage here');
    };
    expect(() => keepTerritory(refused, 'Massy')).not.toThrow();
    expect(keptTerritory(refused)).toBe('');
  });
});
