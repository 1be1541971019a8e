import { useEffect } from 'preact/hooks';
import type { SampleView } from '../../app/get-ledgers';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { FailureCard } from '../components/small-parts';
import { fill } from '../sentences';
import { useQuestion } from './use-question';

const words = screens.traceScreen;

function Samples(props: { readonly samples: readonly SampleView[]; readonly sentence: string }) {
  const { commands } = useApp();
  return (
    <>
      {props.samples.map(({ sampleId, dishName, destroyAfter }) => (
        <li key={sampleId}>
          <button
            type="button"
            class="link"
            onClick={() => void commands.openRecord('sample', sampleId)}
          >
            {fill(props.sentence, { dish: dishName, day: destroyAfter })}
          </button>
        </li>
      ))}
    </>
  );
}

/** Samples to destroy and to keep, containers that are out, thermometers to check; what is new is entered here. */
export function LedgersSection() {
  const { state, commands } = useApp();
  const { data, failure, ask } = useQuestion('getLedgers');
  const load = () => void ask({});
  useEffect(load, []);
  const today = state.home.data?.today ?? '';
  if (failure !== null) return <FailureCard failure={failure} onRetry={load} />;
  if (data === null) return null;
  const { samples, keptSamples, containers, thermometers, thermometerMonths: months } = data;
  const lines = [
    ...containers.map(({ partnerName: name, containerWord: container, out }) =>
      fill(out > 0 ? words.containersOut : words.containersOver, {
        name,
        container,
        count: Math.abs(out),
      }),
    ),
    ...thermometers.map(({ partnerName: name, checkedOn: day }) =>
      fill(words.thermometer, { name, day, months }),
    ),
  ];
  return (
    <>
      <h2>{words.ledgers}</h2>
      <div class="row wrap">
        <button
          type="button"
          class="small"
          onClick={() =>
            void commands.openRecord('sample', null, { takenOn: today, lastServedOn: today })
          }
        >
          {words.newSample}
        </button>
        <button
          type="button"
          class="small"
          onClick={() => void commands.openRecord('containerMove', null, { movedOn: today })}
        >
          {words.newMove}
        </button>
      </div>
      {samples.length + lines.length === 0 && <p class="muted">{words.nothingDue}</p>}
      <ul class="plain">
        <Samples samples={samples} sentence={words.sampleDue} />
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <Samples samples={keptSamples} sentence={words.sampleKept} />
      </ul>
    </>
  );
}
