/** Around every page: the bar, the skip link, keys that work everywhere, live data, and what floats. */
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useMatchRoute, useNavigate } from '@tanstack/react-router';
import { type ReactNode, lazy, Suspense, useEffect, useState } from 'react';
import { countsQuery } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { useKeys } from '../keys/index.js';
import { useConnection, useLiveQueries } from '../live/index.js';
import { useMay, useMe, useSessionOver } from '../session/index.js';
import { useSetting, useSettingsStore } from '../settings/index.js';
import { announce, Icon, IconButton, KeyHint, LiveRegion, Toaster } from '../ui/index.js';
import styles from './frame.module.css';
import { PersonMenu } from './person-menu.js';
import { ADMINISTRATION, type Section, SECTIONS } from './sections.js';

/** How long after the first paint. */
const AFTER_MS = 2_000;

/** What opens on a key is fetched when there is nothing else to do, so that it is there when the network is not. */
const FLOATING = [
  () => import('./palette.js'),
  () => import('./key-help.js'),
  () => import('./sign-in-again.js'),
  () => import('../ui/mantine-menu.js'),
  () => import('../ui/mantine-overlays.js'),
  () => import('../ui/mantine-toasts.js'),
] as const;

const Palette = lazy(() => import('./palette.js').then(({ Palette }) => ({ default: Palette })));
const KeyHelp = lazy(() => import('./key-help.js').then(({ KeyHelp }) => ({ default: KeyHelp })));
const FirstHour = lazy(() => import('../first-hour/first-hour.js').then(({ FirstHour }) => ({ default: FirstHour })));
const SignInAgain = lazy(() => import('./sign-in-again.js').then(({ SignInAgain }) => ({ default: SignInAgain })));

export function Frame(): ReactNode {
  const { t } = useText();
  const [floating, setFloating] = useState<'none' | 'palette' | 'help'>('none');
  const close = (): void => setFloating('none');
  const isSessionOver = useSessionOver();
  const [isFirstHour, setFirstHour] = useSetting('firstHour.isOn', false);
  const settings = useSettingsStore();
  useLiveQueries();
  useSectionKeys();
  useEffect(fetchWhenIdle, []);
  useEffect(() => void settings.load().catch(() => undefined), [settings]);
  useKeys({ palette: () => setFloating('palette'), help: () => setFloating('help') });
  return (
    <div className={styles.frame}>
      <a className={`btn ${styles.skip ?? ''}`} href="#main">
        {t('frame.skip')}
      </a>
      <Bar openPalette={() => setFloating('palette')} openHelp={() => setFloating('help')} />
      <OfflineBar />
      <Outlet />
      <Toaster />
      <LiveRegion />
      <Suspense>
        {floating === 'palette' && <Palette onClose={close} />}
        {floating === 'help' && <KeyHelp onClose={close} />}
        {isSessionOver && <SignInAgain />}
        {isFirstHour && <FirstHour onEnd={() => setFirstHour(false)} />}
      </Suspense>
    </div>
  );
}

function Bar({ openPalette, openHelp }: { openPalette: () => void; openHelp: () => void }): ReactNode {
  const { t } = useText();
  const me = useMe();
  const navigate = useNavigate();
  const isAdmin = useMay('admin');
  const connection = useConnection();
  return (
    <header className={styles.bar}>
      <Link to="/" activeOptions={{ exact: true }} className={styles.brand} title={t('frame.home')}>
        <span>
          Claim<b>desk</b>
        </span>
      </Link>
      <nav className={styles.nav} aria-label={t('frame.main')}>
        {SECTIONS.map((section) => (
          <SectionLink key={section.to} section={section} />
        ))}
      </nav>
      <div className={styles.end}>
        <button type="button" className={styles.find} onClick={openPalette}>
          <Icon name="search" size="s" />
          <span className="grow">{t('frame.find')}</span>
          <KeyHint action="palette" />
        </button>
        <span className={styles.live} data-connection={connection}>
          {t(`frame.connection.${connection}`)}
        </span>
        {isAdmin && (
          <IconButton icon="gear" label={t('frame.administration')} onClick={() => void navigate({ to: '/admin' })} />
        )}
        <PersonMenu me={me} openHelp={openHelp} />
      </div>
    </header>
  );
}

function SectionLink({ section: { to, also, word, count } }: { section: Section }): ReactNode {
  const { t, number } = useText();
  const { data: counts } = useQuery(countsQuery);
  const matches = useMatchRoute();
  const isCurrent =
    matches({ to, fuzzy: true }) !== false || (also !== undefined && matches({ to: also, fuzzy: true }) !== false);
  const shown = counts && count?.(counts);
  return (
    <Link to={to} aria-current={isCurrent ? 'page' : undefined} activeProps={{}}>
      {t(word)}
      {shown !== undefined && shown.value > 0 && (
        <span className={shown.isLate ? 'count late' : 'count'}>{number(shown.value)}</span>
      )}
    </Link>
  );
}

/** A landmark of its own. Silent once the session is over: the server did answer, and the dialog says what. */
function OfflineBar(): ReactNode {
  const { t } = useText();
  const isSessionOver = useSessionOver();
  const isOffline = useConnection() === 'offline' && !isSessionOver;
  useEffect(() => {
    if (isOffline) announce(t('frame.offline'), 'assertive');
  }, [isOffline, t]);
  return (
    <section aria-label={t('frame.connection')}>
      {isOffline && <p className={styles.offline}>{t('frame.offline')}</p>}
    </section>
  );
}

/** `g w` and the like; administration for those who may. */
function useSectionKeys(): void {
  const navigate = useNavigate();
  const isAdmin = useMay('admin');
  const mayWrite = useMay('editor', 'approver');
  const go = (to: Section['to']) => (): void => void navigate({ to });
  useKeys({
    worklist: go('/worklist'),
    'my-review': go('/review'),
    articles: go('/articles'),
    'follow-ups': go('/follow-ups'),
    history: go('/claims'),
    claimants: () => void navigate({ to: '/claimants' }),
    overview: go('/overview'),
    administration: isAdmin ? go(ADMINISTRATION.to) : undefined,
    'new-article': mayWrite ? () => void navigate({ to: '/articles/new' }) : undefined,
  });
}

function fetchWhenIdle(): () => void {
  // Safari has no idle callback; a second after the first paint is as good.
  const whenIdle =
    'requestIdleCallback' in window ? window.requestIdleCallback : (work: () => void) => setTimeout(work, 1000);
  // What fails here is fetched again when it is opened. The page itself comes first.
  const timer = setTimeout(() => whenIdle(() => void Promise.allSettled(FLOATING.map((load) => load()))), AFTER_MS);
  return () => clearTimeout(timer);
}
