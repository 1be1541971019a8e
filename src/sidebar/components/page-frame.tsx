import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import type { Tab } from '../state/app-state';
import { Sign } from './sign';
import { RowsLink } from './small-parts';

const TABS: readonly Tab[] = ['home', 'week', 'partners', 'costs', 'follow'];

function Logo() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect x="1" y="4" width="20" height="14" rx="3" fill="#1b6b50" />
      <path d="M4 13h14a7 7 0 0 0-14 0z" fill="#fff" />
      <circle cx="11" cy="6.6" r="1.2" fill="#f0a04b" />
    </svg>
  );
}

/** The name of the page, and the way back or to the help. */
export function Header({ title, isPage }: { title: string; isPage: boolean }) {
  const { commands } = useApp();
  return (
    <header class="bar">
      {isPage ? (
        <button type="button" class="icon" aria-label={screens.app.back} onClick={commands.back}>
          <Sign name="back" />
        </button>
      ) : (
        <Logo />
      )}
      <h1 tabIndex={-1}>{title}</h1>
      {!isPage && (
        <button
          type="button"
          class="icon"
          aria-label={screens.app.help}
          onClick={() => commands.open({ name: 'help' })}
        >
          ?
        </button>
      )}
    </header>
  );
}

/** The five sections. */
export function Tabs({ current }: { current: Tab }) {
  const { commands } = useApp();
  return (
    <nav class="tabs" aria-label={screens.app.sections}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          {...(tab === current ? { 'aria-current': 'page' as const } : {})}
          onClick={() => commands.choose(tab)}
        >
          {screens.app.tabs[tab]}
        </button>
      ))}
    </nav>
  );
}

/** A short word after an action that has no screen of its own. */
export function NoticeCard() {
  const { state, dispatch } = useApp();
  const { notice } = state;
  if (notice === null) return null;
  return (
    <div class={notice.kind === 'done' ? 'card ok notice' : 'card bad notice'}>
      <span>
        <Sign name={notice.kind === 'done' ? 'check' : 'cross'} /> {notice.text}
        {notice.links.map((link) => (
          <RowsLink key={link.tab} link={link} />
        ))}
      </span>
      <button
        type="button"
        class="icon"
        aria-label={screens.app.close}
        onClick={() => dispatch({ type: 'notice/shown', notice: null })}
      >
        <Sign name="cross" />
      </button>
    </div>
  );
}
