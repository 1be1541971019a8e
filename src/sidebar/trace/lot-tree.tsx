import type { TracedDelivery, TracedLotView, TracedPartner } from '../../app/trace-views';
import { screens } from '../../i18n/fr/screens';
import { fill } from '../sentences';
import { Sign } from '../components/sign';

const words = screens.traceScreen;

/** A phone that a finger can call. */
export function PhoneLink({ partner }: { partner: Pick<TracedPartner, 'name' | 'phone'> }) {
  const { name, phone } = partner;
  if (phone === null) return <span class="muted">{words.noPhone}</span>;
  return <a href={'tel:' + phone.replace(/\s/g, '')}>{fill(words.call, { name, phone })}</a>;
}

function Facts({ delivery }: { delivery: TracedDelivery }) {
  return (
    <ul class="plain">
      {delivery.facts.map((fact) => (
        <li key={fact.eventId}>
          <span class="muted">{fact.when}</span> {fact.kind}
          {fact.meals !== null && <> · {fact.meals} repas</>}
          {fact.reading !== null && <> · {fact.reading}</>}
          {fact.comment !== null && <span class="muted"> · {fact.comment}</span>}
        </li>
      ))}
    </ul>
  );
}

function Delivery({ delivery }: { delivery: TracedDelivery }) {
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
        <Facts delivery={delivery} />
      </details>
    </li>
  );
}

/** A lot: backward its kitchen and production, forward everybody who received it. */
export function LotTree({
  lot,
  isOpen,
  onRecall,
}: {
  readonly lot: TracedLotView;
  readonly isOpen: boolean;
  readonly onRecall: (lot: TracedLotView) => void;
}) {
  const { balance, kitchen } = lot;
  return (
    <details class="fold" open={isOpen}>
      <summary>
        {lot.lotRef} <span class="muted">{lot.dishNames.join(', ')}</span>
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
      <ul class="plain list">
        {lot.deliveries.map((delivery) => (
          <Delivery key={delivery.lineId} delivery={delivery} />
        ))}
      </ul>
      <button type="button" class="small" onClick={() => onRecall(lot)}>
        {words.recallLot}
      </button>
    </details>
  );
}
