/** The start of the console. */
import '@mantine/core/styles/default-css-variables.layer.css';
import './styles/index.css';
import './styles/mantine.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient, meQuery, whenSignedOut } from './api/index.js';
import { chooseLanguage, loadIntl, TextProvider } from './i18n/index.js';
import { KeysProvider, type Letters } from './keys/index.js';
import { createAppRouter } from './router.js';
import { setSessionOver } from './session/index.js';
import { createSettingsStore, SettingsProvider, useSetting, useTheme } from './settings/index.js';

/** Mantine's style elements would break the Content-Security-Policy: its variables stand in a style sheet. */
const WITHOUT_STYLE_ELEMENTS = { withCssVariables: false, withGlobalClasses: false } as const;
const mantineTheme = createTheme({ respectReducedMotion: true, focusRing: 'auto' });

whenSignedOut(() => setSessionOver(true));
const client = createQueryClient();
const router = createAppRouter(client);
askAhead();
const settings = createSettingsStore();
const wished = settings.get().language;
const intl = await loadIntl(
  chooseLanguage([...(typeof wished === 'string' ? [wished] : []), ...navigator.languages]),
  navigator.languages,
);

function Console(): ReactNode {
  const { theme } = useTheme();
  const [letters] = useSetting<Letters>('letters', 'on');
  return (
    <MantineProvider theme={mantineTheme} forceColorScheme={theme} {...WITHOUT_STYLE_ELEMENTS}>
      <KeysProvider letters={letters}>
        <RouterProvider router={router} />
      </KeysProvider>
    </MantineProvider>
  );
}

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no element with the id "root".');
createRoot(element).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <TextProvider initial={intl}>
        <SettingsProvider store={settings}>
          <Console />
        </SettingsProvider>
      </TextProvider>
    </QueryClientProvider>
  </StrictMode>,
);

/**
 * Who is here, and the code of the page they come to, are asked for while the language is on its way. What fails here
 * the router asks for again, and tells.
 */
function askAhead(): void {
  client.query(meQuery).catch(() => undefined);
  const { pathname, search } = router.latestLocation;
  for (const { routeId } of router.matchRoutes(pathname, search)) {
    router.loadRouteChunk(router.routesById[routeId])?.catch(() => undefined);
  }
}
