import { host } from './host-client';
import type { SentMail } from './host-types';
import { PanelList } from './panel-list';

/** Nothing leaves this machine: what a script sends is kept here to be read. */
export function MailPanel({ stamp }: { readonly stamp: number }) {
  return (
    <>
      <p class="panel-note">Ici, aucun message n’est réellement envoyé.</p>
      <PanelList
        load={host.mail}
        stamp={stamp}
        empty="Aucun message. Ceux que le module enverrait s’affichent ici."
        line={(mail) => <MailCard key={mail.at} mail={mail} />}
      />
    </>
  );
}

const SENT_AT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short' });

function MailCard({ mail }: { readonly mail: SentMail }) {
  return (
    <li class="card card-details">
      <details>
        <summary>
          <strong>{mail.subject || '(sans objet)'}</strong>
          <span class="muted">
            À : {mail.to.join(', ')} · {SENT_AT.format(mail.at)}
          </span>
        </summary>
        {mail.cc.length > 0 && <p class="muted">Copie : {mail.cc.join(', ')}</p>}
        {mail.bcc.length > 0 && <p class="muted">Copie cachée : {mail.bcc.join(', ')}</p>}
        {mail.attachments.map(({ name }) => (
          <p class="muted" key={name}>
            Pièce jointe : {name}
          </p>
        ))}
        <p class="mail-body">{mail.body}</p>
      </details>
    </li>
  );
}
