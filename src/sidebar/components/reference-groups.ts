import type { FormField } from '../../app/form-views';
import type { HomeView, ReferenceOption } from '../../app/home-views';
import { screens } from '../../i18n/fr/screens';

const KITCHENS = ['CUISINE_CENTRALE', 'CUISINE_SUR_PLACE', 'RESTAURANT_SATELLITE'];
const RECIPIENTS = ['ASSOCIATION', 'CCAS_CIAS', 'ETABLISSEMENT_SOCIAL'];
const CARRIERS = ['TRANSPORTEUR_SOLIDAIRE', 'PRESTATAIRE'];

/** Kinds of partner that usually hold a role: shown first, the others stay possible (a town may hold several roles). */
const USUAL: Readonly<Record<string, { label: string; kinds: readonly string[] }>> = {
  kitchenId: { label: screens.records.kitchens, kinds: KITCHENS },
  recipientId: { label: screens.records.recipients, kinds: RECIPIENTS },
  carrierId: { label: screens.records.carriers, kinds: CARRIERS },
};

const STATES: Readonly<Record<string, string>> = {
  INACTIF: screens.partnerScreen.inactive,
  BROUILLON: screens.partnerScreen.draft,
  A_CONFIRMER: screens.partnerScreen.toConfirm,
};

const asOption = ({ id, name, lifeCycle }: ReferenceOption) => ({
  code: id,
  label: lifeCycle === undefined ? name : name + ' (' + (STATES[lifeCycle] ?? lifeCycle) + ')',
});

export function referenceOptions(
  home: HomeView | null,
  refersTo: string | undefined,
): readonly ReferenceOption[] {
  const all: Readonly<Record<string, readonly ReferenceOption[]>> = home?.references ?? {};
  return (refersTo === undefined ? undefined : all[refersTo]) ?? [];
}

/** What is inactive is no longer offered, but shown where it already stands (`current`). */
export function referenceGroups(field: FormField, home: HomeView | null, current = '') {
  const options = referenceOptions(home, field.refersTo).filter(
    ({ id, lifeCycle }) => lifeCycle !== 'INACTIF' || id === current,
  );
  const usual = USUAL[field.key];
  if (usual === undefined) return [{ label: '', options: options.map(asOption) }];
  const isUsual = ({ kind, roles = [kind] }: ReferenceOption) =>
    roles.some((role) => usual.kinds.includes(role));
  return [
    { label: usual.label, options: options.filter(isUsual).map(asOption) },
    {
      label: screens.records.others,
      options: options.filter((option) => !isUsual(option)).map(asOption),
    },
  ];
}
