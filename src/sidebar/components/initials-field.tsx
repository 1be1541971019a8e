import { useState } from 'preact/hooks';
import { screens } from '../../i18n/fr/screens';
import { areInitials, keepInitials, typedInitials } from '../state/initials';
import { FieldControl } from './field-control';

const words = screens.initials;
const storage = () => window.localStorage;

const FIELD = {
  key: 'initials',
  label: words.label,
  hint: words.hint,
  widget: 'text',
  isRequired: false,
} as const;

/** Who signs what is recorded from this browser. */
export function InitialsField() {
  const [typed, setTyped] = useState(() => typedInitials(storage));
  const issues = areInitials(typed)
    ? []
    : [{ severity: 'BLOCK', code: 'INITIALS_SHAPE', path: FIELD.key } as const];
  return (
    <FieldControl
      field={FIELD}
      path={FIELD.key}
      value={typed}
      onValue={(value) => {
        setTyped(String(value));
        keepInitials(storage, String(value));
      }}
      issues={issues}
      isDisabled={false}
      saysOptional
    />
  );
}
