import { useState } from 'preact/hooks';
import type { WeekView } from '../../app/week-views';
import { screens } from '../../i18n/fr/screens';
import { ChoiceField } from '../trace/trace-fields';
import { lotPicture } from './lot-picture';
import { BLANK, PaperButton } from './paper-button';

const words = screens.paperScreen;

/** Even, because two stand side by side on the sheet. */
const LABEL_COUNTS = [2, 4, 6, 8, 10, 12, 16, 20, 30, 40, 60, 80, 100].map(String);

const PAPERS = ['SLIP', 'RECEPTION', 'LABELS', 'ROUND', 'TEMPERATURES'] as const;

/** The papers of a day, where the day is entered. */
export function WeekPapers({ view }: { readonly view: WeekView }) {
  const { partnershipId, days } = view;
  const dates = new Map(days.map(({ date, label }) => [date, label]));
  const [chosen, setChosen] = useState('');
  const [labelCount, setLabelCount] = useState('8');
  const first = days.find(({ isRecorded }) => isRecorded) ?? days[0];
  if (first === undefined) return null;
  const day = dates.has(chosen) ? chosen : first.date;
  const lots = days.flatMap(({ date, values }) => {
    const lotRef = String(values['lotRef'] ?? '');
    return date === day && lotRef !== '' ? [lotRef] : [];
  });
  const pictures = () => [...new Set(lots)].map((lotRef) => ({ lotRef, png: lotPicture(lotRef) }));
  return (
    <details class="fold">
      <summary>{words.week}</summary>
      <p class="muted">{words.recorded}</p>
      <div class="fields">
        <ChoiceField
          label={words.day}
          value={day}
          onValue={setChosen}
          choices={[...dates].map(([code, label]) => ({ code, label }))}
        />
        <ChoiceField
          label={words.labelCount}
          value={labelCount}
          onValue={setLabelCount}
          choices={LABEL_COUNTS.map((count) => ({ code: count, label: count }))}
        />
      </div>
      <ul class="plain">
        {PAPERS.map((paper) => (
          // Another day is another paper.
          <PaperButton
            key={[paper, day, partnershipId, paper === 'LABELS' && labelCount].join()}
            label={paper === 'SLIP' ? words.slip : words.names[paper]}
            asked={() => ({
              ...BLANK,
              paper,
              partnershipId,
              day,
              ...(paper === 'LABELS'
                ? { pictures: pictures(), labelCount: Number(labelCount) }
                : {}),
            })}
          />
        ))}
      </ul>
    </details>
  );
}
