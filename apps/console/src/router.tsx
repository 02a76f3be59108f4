/** All addresses, each with the folder of its page, which loads when somebody goes there. */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isSignedOut, meQuery } from './api/index.js';
import { Frame } from './frame/frame.js';
import { parseArticleSearch } from './pages/article/search.js';
import { parseArticlesSearch } from './pages/articles/search.js';
import { parseClaimSearch } from './pages/claim/search.js';
import { parseClaimantsSearch } from './pages/claimants/search.js';
import { parseClaimsSearch } from './pages/claims/search.js';
import { parseFollowUpsSearch } from './pages/follow-ups/search.js';
import { NotFoundPage } from './pages/not-found/not-found-page.js';
import { parseOverviewSearch } from './pages/overview/search.js';
import { claimQuery } from './pages/review/queries.js';
import { parseReviewSearch } from './pages/review/search.js';
import { parseSignInSearch } from './pages/sign-in/search.js';
import { parseWorklistSearch } from './pages/worklist/search.js';
import { Failure, Loading } from './ui/index.js';

interface Context {
  readonly client: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFoundPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: parseSignInSearch,
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.js'), 'SignInPage'),
});

/** Everything within it is for people who are signed in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context: { client }, location }) => {
    try {
      const me = await client.query({ ...meQuery, staleTime: 'static' });
      if (me.hasPassword === false && location.pathname !== '/set-up') redirect({ to: '/set-up', throw: true });
    } catch (error) {
      if (isSignedOut(error)) redirect({ to: '/sign-in', search: { then: location.href }, throw: true });
      throw error;
    }
  },
  component: Outlet,
});

const setUp = createRoute({
  getParentRoute: () => signedIn,
  path: '/set-up',
  component: lazyRouteComponent(() => import('./pages/set-up/set-up-page.js'), 'SetUpPage'),
});

const frame = createRoute({ getParentRoute: () => signedIn, id: 'frame', component: Frame });

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: () => redirect({ to: '/worklist', throw: true }),
});

const worklist = createRoute({
  getParentRoute: () => frame,
  path: '/worklist',
  validateSearch: parseWorklistSearch,
  component: lazyRouteComponent(() => import('./pages/worklist/worklist-page.js'), 'WorklistPage'),
});
const myReview = createRoute({
  getParentRoute: () => frame,
  path: '/review',
  component: lazyRouteComponent(() => import('./pages/review/my-review-page.js'), 'MyReviewPage'),
});
const review = createRoute({
  getParentRoute: () => frame,
  path: '/review/$claimId',
  validateSearch: parseReviewSearch,
  // While the page's code is on its way.
  loader: ({ context: { client }, params: { claimId } }) => {
    client.query(claimQuery(claimId)).catch(() => undefined); // the page asks too, and tells
  },
  component: lazyRouteComponent(() => import('./pages/review/review-page.js'), 'ReviewPage'),
});
const approval = createRoute({
  getParentRoute: () => frame,
  path: '/approve/$verdictId',
  component: lazyRouteComponent(() => import('./pages/approval/approval-page.js'), 'ApprovalPage'),
});
const articles = createRoute({
  getParentRoute: () => frame,
  path: '/articles',
  validateSearch: parseArticlesSearch,
  component: lazyRouteComponent(() => import('./pages/articles/articles-page.js'), 'ArticlesPage'),
});
const newArticle = createRoute({
  getParentRoute: () => frame,
  path: '/articles/new',
  component: lazyRouteComponent(() => import('./pages/articles/new-article-page.js'), 'NewArticlePage'),
});
const article = createRoute({
  getParentRoute: () => frame,
  path: '/articles/$articleId',
  validateSearch: parseArticleSearch,
  component: lazyRouteComponent(() => import('./pages/article/article-page.js'), 'ArticlePage'),
});
const claims = createRoute({
  getParentRoute: () => frame,
  path: '/claims',
  validateSearch: parseClaimsSearch,
  component: lazyRouteComponent(() => import('./pages/claims/claims-page.js'), 'ClaimsPage'),
});
const claim = createRoute({
  getParentRoute: () => frame,
  path: '/claims/$claimId',
  validateSearch: parseClaimSearch,
  component: lazyRouteComponent(() => import('./pages/claim/claim-page.js'), 'ClaimPage'),
});
const claimants = createRoute({
  getParentRoute: () => frame,
  path: '/claimants',
  validateSearch: parseClaimantsSearch,
  component: lazyRouteComponent(() => import('./pages/claimants/claimants-page.js'), 'ClaimantsPage'),
});
const claimant = createRoute({
  getParentRoute: () => frame,
  path: '/claimants/$claimantId',
  component: lazyRouteComponent(() => import('./pages/claimant/claimant-page.js'), 'ClaimantPage'),
});
const followUps = createRoute({
  getParentRoute: () => frame,
  path: '/follow-ups',
  validateSearch: parseFollowUpsSearch,
  component: lazyRouteComponent(() => import('./pages/follow-ups/follow-ups-page.js'), 'FollowUpsPage'),
});
const overview = createRoute({
  getParentRoute: () => frame,
  path: '/overview',
  validateSearch: parseOverviewSearch,
  component: lazyRouteComponent(() => import('./pages/overview/overview-page.js'), 'OverviewPage'),
});
const admin = createRoute({
  getParentRoute: () => frame,
  path: '/admin',
  beforeLoad: () => redirect({ to: '/admin/$part', params: { part: 'people' }, throw: true }),
});
const adminPart = createRoute({
  getParentRoute: () => frame,
  path: '/admin/$part',
  component: lazyRouteComponent(() => import('./pages/admin/admin-page.js'), 'AdminPage'),
});

const pages = frame.addChildren([
  home,
  worklist,
  myReview,
  review,
  approval,
  articles,
  newArticle,
  article,
  claims,
  claim,
  claimants,
  claimant,
  followUps,
  overview,
  admin,
  adminPart,
]);
const tree = root.addChildren([signIn, signedIn.addChildren([setUp, pages])]);

export type AppRouter = ReturnType<typeof createAppRouter>;

export function createAppRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    // What a page does not read from its address is not handed to it.
    search: { strict: true },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingMs: 200,
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: ({ error, reset }) => (
      <main id="main" className="page" tabIndex={-1}>
        <Failure error={error} retry={reset} />
      </main>
    ),
  });
}

function LoadingPage(): ReactNode {
  return (
    <main id="main" className="page" tabIndex={-1}>
      <Loading lines={6} />
    </main>
  );
}

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
