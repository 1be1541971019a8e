import type { FormField, FormValues } from '../../app/form-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import type { FormRecord } from '../../app/form-names';
import { fieldGroups } from '../state/form-groups';
import type { FormState } from '../state/form-state';
import { FieldControl } from './field-control';

interface RecordFieldsProps {
  readonly form: FormRecord | 'agreement';
  readonly formKey: string;
  readonly fields: readonly FormField[];
  readonly state: FormState;
  /** Fields of the page's own, absent from the form. */
  readonly hiddenKeys?: readonly string[];
}

/** Two short fields that people read together stand side by side. */
const PAIRS: Readonly<Record<string, string>> = {
  postcode: 'pair-short',
  city: 'pair-long',
  periodStart: 'pair',
  periodEnd: 'pair',
  startsOn: 'pair',
  endsOn: 'pair',
  windowStart: 'pair',
  windowEnd: 'pair',
  distanceKm: 'pair',
  stops: 'pair',
  renewalMonths: 'pair',
  noticeMonths: 'pair',
};

/** A form made of the fields the workbook declares, in groups; nothing here knows one field from another. */
export function RecordFields(props: RecordFieldsProps) {
  const { form, formKey, fields, state, hiddenKeys = [] } = props;
  const { commands } = useApp();
  const groups = fieldGroups(
    form,
    fields.filter((field) => !hiddenKeys.includes(field.key)),
    state.values,
  );
  const control = (field: FormField, saysOptional: boolean) => (
    <div key={field.key} class={PAIRS[field.key] ?? 'whole'}>
      <FieldControl
        field={field}
        path={field.key}
        value={state.values[field.key]}
        issues={state.issues.filter((issue) => issue.path === field.key)}
        isDisabled={state.status === 'saving'}
        saysOptional={saysOptional}
        onValue={(value) => commands.type(formKey, { [field.key]: value } satisfies FormValues)}
      />
    </div>
  );
  return (
    <>
      {groups.map((group) => {
        const isAllOptional = group.fields.every((field) => !field.isRequired);
        const hasIssue = group.fields.some((field) =>
          state.issues.some((issue) => issue.path === field.key),
        );
        const content = (
          <div class="fields">
            {group.fields.map((field) => control(field, group.name === 'main' || !isAllOptional))}
          </div>
        );
        return group.name === 'main' ? (
          content
        ) : (
          <details key={group.name} class="fold" open={group.isOpen || hasIssue}>
            <summary>
              {screens.groups[group.name]}
              {isAllOptional && <span class="opt"> ({screens.app.optional})</span>}
            </summary>
            {content}
          </details>
        );
      })}
    </>
  );
}
