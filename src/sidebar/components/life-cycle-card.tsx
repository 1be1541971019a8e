import { useState } from 'preact/hooks';
import type { PartnerSheetView } from '../../app/partner-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { fill } from '../sentences';
import type { PartnerSheet } from '../state/partner-sheets';
import { PrimaryButton } from './small-parts';

const words = screens.partnerScreen;

/** From a draft to the archive: the one next step, and the archive with its reason. */
export function LifeCycleCard({
  id,
  sheet,
}: {
  id: string;
  sheet: PartnerSheet & { view: PartnerSheetView };
}) {
  const { commands } = useApp();
  const [reason, setReason] = useState('');
  const { lifeCycle, record } = sheet.view;
  const steps = {
    BROUILLON: { text: words.activate, to: 'ACTIF' },
    A_CONFIRMER: { text: words.confirm, to: 'ACTIF' },
    INACTIF: { text: words.reactivate, to: 'A_CONFIRMER' },
    ACTIF: null,
  } as const;
  const step = steps[lifeCycle];
  return (
    <section>
      {lifeCycle === 'INACTIF' && (
        <p class="card info">
          {fill(words.archivedBecause, { reason: String(record.values['archiveReason'] ?? '') })}
        </p>
      )}
      {step !== null && (
        <button
          type="button"
          disabled={sheet.isSaving}
          onClick={() => void commands.setLifeCycle(id, step.to)}
        >
          {step.text}
        </button>
      )}
      {lifeCycle !== 'INACTIF' && (
        <details class="fold">
          <summary>{words.archive}</summary>
          <p class="muted">{words.archiveWhy}</p>
          <div class="field">
            <label for="motif-archive">{words.archiveReason}</label>
            <input
              id="motif-archive"
              value={reason}
              maxLength={200}
              autocomplete="off"
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </div>
          <div class="row">
            <PrimaryButton
              text={words.archiveNow}
              busyText={words.archiving}
              isBusy={sheet.isSaving}
              isDisabled={reason.trim() === ''}
              onPress={() => void commands.setLifeCycle(id, 'INACTIF', reason)}
            />
          </div>
        </details>
      )}
    </section>
  );
}
