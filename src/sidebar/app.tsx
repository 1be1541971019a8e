import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { screens } from '../i18n/fr/screens';
import { AppContext, useApp } from './app-context';
import { Header, NoticeCard, Tabs } from './components/page-frame';
import { PrimaryButton } from './components/small-parts';
import { AgreementActions, AgreementScreen } from './screens/agreement-screen';
import { BatchScreen } from './screens/batch-screen';
import { CheckActions, CheckScreen } from './screens/check-screen';
import { CompareScreen } from './screens/compare-screen';
import { CopyCostsScreen } from './screens/copy-costs-screen';
import { CostsScreen } from './screens/costs-screen';
import { FollowScreen } from './screens/follow-screen';
import { HelpScreen } from './screens/help-screen';
import { HomeScreen } from './screens/home-screen';
import { JournalActions, JournalScreen } from './screens/journal-screen';
import { PartnerActions, PartnerScreen } from './screens/partner-screen';
import { PartnersScreen } from './screens/partners-screen';
import { RecordActions, RecordScreen } from './screens/record-screen';
import { SettingsActions, SettingsScreen } from './screens/settings-screen';
import { RecallScreen } from './screens/recall-screen';
import { TraceScreen } from './screens/trace-screen';
import { WeekActions, WeekScreen } from './screens/week-screen';
import { WhatIfScreen } from './screens/what-if-screen';
import { WhyScreen, whyTitle } from './screens/why-screen';
import type { SentenceBook } from './sentences';
import { type Action, type AppState, formKey, type Page, type Tab } from './state/app-state';
import type { Commands } from './state/commands';
import type { Store } from './state/store';

/** From this width a week is a grid. */
const WIDE_PX = 700;

function partnerName(id: string, { sheets, home }: AppState): string {
  const named = sheets[id]?.view?.record.values['name'];
  return String(named ?? home.data?.references.partner.find((one) => one.id === id)?.name ?? id);
}

const recallTitle = (isDrill: boolean) =>
  isDrill ? screens.traceScreen.drillTitle : screens.traceScreen.recallTitle;

/** Titles that say nothing of what the page is about. */
const TITLES = {
  agreement: screens.agreement.title,
  batch: screens.batchScreen.title,
  whatIf: screens.whatIf.title,
  compare: screens.costScreen.compare.title,
  copyCosts: screens.costScreen.copy.title,
  check: screens.checkScreen.title,
  journal: screens.journalScreen.title,
  settings: screens.settingsScreen.title,
  trace: screens.traceScreen.title,
  help: screens.help.title,
} as const;

function pageTitle(page: Page, state: AppState): string {
  if (page.name === 'record') {
    if (page.id === null) return screens.records[page.record].new;
    const { name, label, reason } = state.forms[formKey(page.record, page.id)]?.base ?? {};
    return String(name ?? label ?? reason ?? page.id);
  }
  if (page.name === 'partner') return partnerName(page.id, state);
  if (page.name === 'why') return whyTitle(page.cost);
  return page.name === 'recall' ? recallTitle(page.isDrill) : TITLES[page.name];
}

function PageBody({ page }: { page: Page }) {
  switch (page.name) {
    case 'record':
      return <RecordScreen record={page.record} id={page.id} />;
    case 'partner':
      return <PartnerScreen id={page.id} />;
    case 'agreement':
      return <AgreementScreen partnershipId={page.partnershipId} />;
    case 'batch':
      return <BatchScreen />;
    case 'why':
      return <WhyScreen cost={page.cost} />;
    case 'whatIf':
      return <WhatIfScreen asked={page.asked} />;
    case 'compare':
      return <CompareScreen cost={page.cost} />;
    case 'copyCosts':
      return <CopyCostsScreen />;
    case 'check':
      return <CheckScreen />;
    case 'journal':
      return <JournalScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'trace':
      return <TraceScreen />;
    case 'recall':
      return <RecallScreen place={page} />;
    case 'help':
      return <HelpScreen />;
  }
}

function TabBody({ tab }: { tab: Tab }) {
  switch (tab) {
    case 'home':
      return <HomeScreen />;
    case 'week':
      return <WeekScreen />;
    case 'partners':
      return <PartnersScreen />;
    case 'costs':
      return <CostsScreen />;
    case 'follow':
      return <FollowScreen />;
  }
}

function PageActions({ page }: { page: Page }) {
  switch (page.name) {
    case 'record':
      return <RecordActions record={page.record} id={page.id} />;
    case 'partner':
      return <PartnerActions id={page.id} />;
    case 'agreement':
      return <AgreementActions partnershipId={page.partnershipId} />;
    case 'check':
      return <CheckActions />;
    case 'journal':
      return <JournalActions />;
    case 'settings':
      return <SettingsActions />;
    case 'batch':
    case 'why':
    case 'whatIf':
    case 'compare':
    case 'copyCosts':
    case 'trace':
    case 'recall':
    case 'help':
      return null;
  }
}

function TabActions({ tab }: { tab: Tab }) {
  const { state, commands } = useApp();
  const home = state.home.data;
  const isReady = home !== null && home.isPrepared;
  const primary = (text: string, onPress: () => void) => (
    <PrimaryButton text={text} busyText="" isBusy={false} onPress={onPress} />
  );
  switch (tab) {
    case 'home':
      return isReady && !home.isEmpty
        ? primary(screens.home.enterWeek, () => commands.choose('week'))
        : null;
    case 'week':
      return <WeekActions />;
    case 'partners':
      return isReady
        ? primary(screens.partners.newPartner, () => void commands.openRecord('partner', null))
        : null;
    case 'costs':
      return isReady
        ? primary(screens.costs.newItem, () => void commands.openRecord('costItem', null))
        : null;
    case 'follow':
      return null;
  }
}

/** A new page starts at its top, its title read first; the first page leaves the focus where it is. */
function useFocusOnChange(place: string): void {
  const previous = useRef(place);
  useEffect(() => {
    if (previous.current === place) return;
    previous.current = place;
    window.scrollTo(0, 0);
    document.querySelector('h1')?.focus();
  }, [place]);
}

function Frame({ children, actions }: { children: ComponentChildren; actions: ComponentChildren }) {
  const { state } = useApp();
  const page = state.pages[state.pages.length - 1];
  const title = page ? pageTitle(page, state) : screens.app.name;
  useFocusOnChange([state.tab, ...state.pages.map((one) => JSON.stringify([one.name]))].join());
  return (
    <>
      <Header title={title} isPage={page !== undefined} />
      {page === undefined && <Tabs current={state.tab} />}
      <main>
        <NoticeCard />
        {children}
      </main>
      <footer class="actions">{actions}</footer>
      <div class="sr" role="status" aria-live="polite">
        <span key={state.announcement.count}>{state.announcement.text}</span>
      </div>
    </>
  );
}

export interface AppProps {
  readonly store: Store<AppState, Action>;
  readonly commands: Commands;
  readonly book: SentenceBook;
}

function useWidth(): boolean {
  const [isWide, setWide] = useState(window.innerWidth >= WIDE_PX);
  useEffect(() => {
    const observer = new ResizeObserver(() =>
      setWide(document.documentElement.clientWidth >= WIDE_PX),
    );
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return isWide;
}

/** The whole page: header, tabs, the screen of the moment and its one primary button. */
export function App({ store, commands, book }: AppProps) {
  const [state, setState] = useState(store.state());
  const isWide = useWidth();
  useEffect(() => store.subscribe(() => setState(store.state())), [store]);
  const page = state.pages[state.pages.length - 1];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // A date is completed when its cell is left (« 26/11 »): the keys leave it as the mouse would, and come back.
    const typedIn = document.activeElement;
    if (typedIn instanceof HTMLElement) {
      typedIn.blur();
      typedIn.focus();
    }
    document.querySelector<HTMLButtonElement>('.actions .primary')?.click();
  };
  return (
    <AppContext.Provider value={{ state, dispatch: store.dispatch, commands, book, isWide }}>
      <div class={isWide ? 'app wide' : 'app'} onKeyDown={onKeyDown}>
        <Frame actions={page ? <PageActions page={page} /> : <TabActions tab={state.tab} />}>
          {page ? <PageBody page={page} /> : <TabBody tab={state.tab} />}
        </Frame>
      </div>
    </AppContext.Provider>
  );
}
