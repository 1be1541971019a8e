import type {
  TracedDelivery,
  TracedFact,
  TracedLotView,
  TracedPartner,
} from '../../app/trace-views';
import { screens } from '../../i18n/fr/screens';
import { fill } from '../sentences';
import { Sign } from '../components/sign';
import { LotEventForm } from './lot-event-form';

const words = screens.traceScreen;

/** A phone that a finger can call. */
export function PhoneLink({ partner }: { partner: Pick<TracedPartner, 'name' | 'phone'> }) {
  const { name, phone } = partner;
  if (phone === null) return <span class="muted">{words.noPhone}</span>;
  return <a href={'tel:' + phone.replace(/\s/g, '')}>{fill(words.call, { name, phone })}</a>;
}

/** What a person told here, and may correct here. */
const isToldHere = ({ eventId }: TracedFact) => /-MVT\d+-\d+$/.test(eventId);

function Facts(props: {
  readonly facts: readonly TracedFact[];
  readonly lineId: string;
  readonly onChanged: () => void;
}) {
  const { facts, lineId, onChanged } = props;
  return (
    <ul class="plain">
      {facts.map((fact) => (
        <li key={fact.eventId}>
          <span class="muted">{fact.when}</span> {fact.kind}
          {fact.meals !== null && <> · {fact.meals} repas</>}
          {fact.reading !== null && <> · {fact.reading}</>}
          {fact.comment !== null && <span class="muted"> · {fact.comment}</span>}
          {isToldHere(fact) && (
            <details class="fold small">
              <summary>{words.correctEvent}</summary>
              <LotEventForm lineId={lineId} replaces={fact.eventId} onSaved={onChanged} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Delivery(props: { readonly delivery: TracedDelivery; readonly onChanged: () => void }) {
  const { delivery, onChanged } = props;
  const { day, recipient, balance, carrierName, renamedTo, besides, transfers } = delivery;
  return (
    <li class="card">
      <strong>{fill(words.delivery, { day, name: recipient?.name ?? '?' })}</strong>
      <p>
        {fill(words.received, { meals: balance.accepted ?? 0 })} ·{' '}
        <strong>{fill(words.left, { meals: balance.possiblyLeft })}</strong>
      </p>
      {recipient !== null && (
        <p>
          <PhoneLink partner={recipient} />
        </p>
      )}
      {transfers.map(({ name, meals }) => (
        <p key={name}>{fill(words.transfer, { name, meals })}</p>
      ))}
      {renamedTo !== null && <p>{fill(words.renamed, { lot: renamedTo })}</p>}
      {carrierName !== null && <p class="muted">{fill(words.carrier, { name: carrierName })}</p>}
      {besides.length > 0 && (
        <p class="muted">{fill(words.besides, { lots: besides.join(', ') })}</p>
      )}
      <details class="fold small">
        <summary>{delivery.dishName ?? delivery.lineId}</summary>
        <Facts facts={delivery.facts} lineId={delivery.lineId} onChanged={onChanged} />
      </details>
      <details class="fold small">
        <summary>{words.addEvent}</summary>
        <LotEventForm lineId={delivery.lineId} replaces="" onSaved={onChanged} />
      </details>
    </li>
  );
}

/** A lot: backward its kitchen and production, forward everybody who received it. */
export function LotTree({
  lot,
  isOpen,
  onRecall,
  onChanged,
}: {
  readonly lot: TracedLotView;
  readonly isOpen: boolean;
  readonly onRecall: (lot: TracedLotView) => void;
  /** The log says more of it now. */
  readonly onChanged: () => void;
}) {
  const { balance, kitchen } = lot;
  // Two kitchens may give two lots the same name.
  const about = [...lot.dishNames, ...(kitchen === null ? [] : [kitchen.name])];
  return (
    <details class="fold" open={isOpen}>
      <summary>
        {lot.lotRef} <span class="muted">{about.join(' · ')}</span>
      </summary>
      {lot.heldBy !== null && (
        <p class="card bad">
          <Sign name="cross" /> {fill(words.held, { incident: lot.heldBy })}
        </p>
      )}
      <p>
        {kitchen !== null && <>{fill(words.madeBy, { name: kitchen.name })} · </>}
        {lot.producedOn.length > 0 && (
          <>{fill(words.produced, { days: lot.producedOn.join(', ') })} · </>
        )}
        {lot.useByDates.length > 0 && fill(words.useBy, { days: lot.useByDates.join(', ') })}
      </p>
      {kitchen !== null && (
        <p>
          <PhoneLink partner={kitchen} />
        </p>
      )}
      <p>
        {fill(words.balance, {
          accepted: balance.accepted ?? 0,
          distributed: balance.distributed,
          transferred: balance.transferred,
          lost: balance.lost,
          left: balance.possiblyLeft,
        })}{' '}
        {fill(words.recipients, { count: lot.recipientCount })}.
      </p>
      <Facts facts={lot.samples} lineId="" onChanged={onChanged} />
      <ul class="plain list">
        {lot.deliveries.map((delivery) => (
          <Delivery key={delivery.lineId} delivery={delivery} onChanged={onChanged} />
        ))}
      </ul>
      <button type="button" class="small" onClick={() => onRecall(lot)}>
        {words.recallLot}
      </button>
    </details>
  );
}
