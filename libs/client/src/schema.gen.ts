/** The API's types, generated from openapi.json: run "npm run generate", never edit. */
export interface paths {
  '/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What runs here and where to go. */
    get: operations['showHomePage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The style sheet of these pages, and its fonts. */
    get: operations['showAsset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fact-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The published fact-checks, newest first. */
    get: operations['showFactChecks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fact-checks/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One published fact-check, with its ClaimReview. */
    get: operations['showFactCheck'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers. */
    get: operations['isLive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What it needs is there; 503 says what is not.
     *     Without its queues it still serves: it then looks for waiting claims in Postgres.
     */
    get: operations['isReady'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that fit the filters, newest first, without their texts. */
    get: operations['listArticles'];
    put?: never;
    /** Takes an article in, to be split into claims. The same content again changes nothing and is answered with 200. */
    post: operations['ingestArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes many articles in, a JSON document a line, and answers a line an article as each is stored. */
    post: operations['ingestArticles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One article with its current text. */
    get: operations['getArticle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{id}/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The claims that stand in the article's current text, in its order. */
    get: operations['listArticleClaims'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{id}/revisions/{n}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One text of the article, and what became of each claim that stood in it. */
    get: operations['getArticleRevision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{id}/splitting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has an article split again that could not be. While it waits for that already, nothing more happens. */
    post: operations['retrySplitting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claimants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Claimants that stand by themselves, by name unless `sort` says otherwise. */
    get: operations['listClaimants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claimants/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One claimant; a merged one goes on answering, and names the one that stands for it. */
    get: operations['getClaimant'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Renames a claimant, or says what sort it is or which entity of Wikidata. Old names go on leading to it. */
    patch: operations['changeClaimant'];
    trace?: never;
  };
  '/v1/claimants/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that the claimant is the same as another, which stands for both from now on. Answers the merged one. */
    post: operations['mergeClaimant'];
    /** Takes a merge back: the claimant stands by itself again, with its names and claims. */
    delete: operations['unmergeClaimant'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Claims that fit the filters, newest first unless `sort` says otherwise. */
    get: operations['listClaims'];
    put?: never;
    /** Marks a claim in an article by hand; it goes to its desk at once. */
    post: operations['markClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One claim, as it stands or as it stood. */
    get: operations['getClaim'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Edits a claim; what is left out stays as it is. */
    patch: operations['editClaim'];
    trace?: never;
  };
  '/v1/claims/{id}/dismissal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a claim aside, for a reason; reopening takes it back. */
    post: operations['dismissClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that happened to the claim, in order, each event chained to the one before by its hash. */
    get: operations['getClaimHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/queueing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Queues a claim that was below its desk's threshold. */
    post: operations['queueClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/reopening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reopens a resolved or dismissed claim: a new round of work. */
    post: operations['reopenClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes this claim; 409 names the holder when somebody has it. */
    post: operations['takeReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Other claims that say the same, the likeliest first, with what differs; the list is never continued. */
    get: operations['listSimilarClaims'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/desks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The desks, by their slugs. */
    get: operations['listDesks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/desks/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One desk. */
    get: operations['getDesk'];
    /** Changes a desk, or opens it when there is none of this slug. */
    put: operations['putDesk'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evidence/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Fetches a page, and answers its title, publisher and date, so that nobody has to type them. */
    post: operations['previewEvidence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Follow-ups that fit the filters, soonest first; those of dismissed claims are left out. */
    get: operations['listFollowUps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/follow-ups.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The plans of the caller's desks that are not closed, as iCalendar: whole days, by due window or day to look again. */
    get: operations['showCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/follow-ups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One follow-up. */
    get: operations['getFollowUp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Sets its due window by hand, or the day to look again. */
    patch: operations['rescheduleFollowUp'];
    trace?: never;
  };
  '/v1/follow-ups/{id}/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records what came of the plan; an outcome that settles it closes the follow-up. */
    post: operations['checkFollowUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events behind a position, in order. What is just being written comes when it has its position. */
    get: operations['listHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/history/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole history as newline-delimited JSON, for `claimdesk verify`. */
    get: operations['exportHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revokes a key: from now on it lets nobody in. */
    delete: operations['revokeUserKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The person that the key or the session belongs to. */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sets the caller's name, address and first password: for those who came with a key and have no password yet. */
    put: operations['setUpAccount'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/calendar-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the caller has a calendar link, and since when; the link itself was shown when it was made. */
    get: operations['getCalendarLink'];
    put?: never;
    /** Makes a calendar link; the one before ends at once. */
    post: operations['makeCalendarLink'];
    /** Ends the calendar link; programs that have it get nothing more. */
    delete: operations['endCalendarLink'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much waits for the caller, on their desks. */
    get: operations['getCounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes the caller's password. Their other sessions end; this one goes on under a new token. */
    put: operations['changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's saved views, widths, keys, theme and language. */
    get: operations['getSettings'];
    /** Keeps them in place of those before. */
    put: operations['saveSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures and charts of all desks or one, over a period of days. */
    get: operations['getOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What everybody is called who works here, or did, in the order in which they came. */
    get: operations['listPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/queues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Depth, oldest wait and breaches of every desk, by their slugs. */
    get: operations['listQueues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rating-scales': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest version of every scale, by their slugs. */
    get: operations['listRatingScales'];
    put?: never;
    /** Defines a scale; of one that is there already, a new version. */
    post: operations['defineRatingScale'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rating-scales/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One scale, in the version that a verdict was given under or a draft was begun with. */
    get: operations['getRatingScale'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the caller has in hand, or what anybody holds; newest first. */
    get: operations['listReviews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews/next': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows the claim that the caller would most likely get next, without taking it; 204 when none waits. */
    get: operations['peekNextReview'];
    put?: never;
    /** Takes the next claim that waits for the caller; 204 when none does. */
    post: operations['takeNextReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One review, with its claim and the caller's own draft. */
    get: operations['getReview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves the caller's unfinished verdict; it is theirs alone and outlives the lease. */
    put: operations['saveDraft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews/{id}/heartbeat': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Renews the caller's lease. */
    post: operations['renewLease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the claim back; it waits again, for the caller too. */
    post: operations['releaseReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews/{id}/skip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the claim back; it is not offered to the caller again in this round. */
    post: operations['skipReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews/{id}/verdict': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes a verdict; 409 once the lease is lost, and the draft stays. On a double-blind desk the first is sealed. */
    post: operations['proposeVerdict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in with address and password, or with an API key; answers who that is, and sets the session's cookie. */
    post: operations['signIn'];
    /** Signs out here. */
    delete: operations['signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Signs out everywhere. */
    delete: operations['signOutEverywhere'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Server-Sent Events: each entry of the log as it comes, with what it is about but not what it says. */
    get: operations['streamLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/training/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What editors made of the claims of articles, as newline-delimited JSON for `npm run train`. */
    get: operations['exportCorrections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody who works here, in the order in which they came. */
    get: operations['listUsers'];
    put?: never;
    /** Adds somebody and makes their first key. */
    post: operations['addUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes somebody's details, roles or desks, or shuts them out. */
    patch: operations['changeUser'];
    trace?: never;
  };
  '/v1/users/{id}/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a further key for somebody. */
    post: operations['createUserKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verdicts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One verdict. */
    get: operations['getVerdict'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verdicts/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Another than its author approves a proposed verdict, or returns it with a note. */
    post: operations['decideOnVerdict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verdicts/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Corrects, updates or retracts a published verdict in the open; answers the verdict that takes its place. */
    post: operations['correctVerdict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verdicts/{id}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publishes an approved verdict: from now on the public reads it. */
    post: operations['publishVerdict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verdicts/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Its author takes a proposed verdict back; the review and its draft come back to them. */
    post: operations['withdrawVerdict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AddUserDto: {
      name: string;
      /** Format: email */
      email: string;
      roles: ('editor' | 'approver' | 'auditor' | 'admin')[];
      /** @description Slugs of their desks; none, or left out: all. */
      desks?: string[];
      /** @description For signing in to the console; without it they have their API key alone. */
      password?: string;
    };
    AgreementCellView: {
      /** @description Rating of the first proposal. */
      first: string;
      /** @description Rating that was approved. */
      final: string;
      count: number;
    };
    AgreementRatingView: {
      value: string;
      name: string;
      place?: number;
    };
    AgreementView: {
      /** @description Absent when nothing was approved. */
      scale?: string;
      ratings: components['schemas']['AgreementRatingView'][];
      rows: components['schemas']['AgreementCellView'][];
      total: number;
      agreed: number;
      /** @description Cohen's kappa with linear weights, over the ratings that have a place on the scale; absent where it says nothing. */
      kappa?: number;
      /** @description Cases that kappa is over. */
      placed: number;
    };
    AnchorDto: {
      start: number;
      end: number;
      /** @description Where it is given, it must be what stands there. */
      exact?: string;
      /** @description As it was read; made anew from the text. */
      prefix?: string;
      /** @description As it was read; made anew from the text. */
      suffix?: string;
    };
    AnchorView: {
      start: number;
      end: number;
      /** @description `text.slice(start, end)`. */
      exact: string;
      prefix: string;
      suffix: string;
    };
    ArticlePage: {
      items: components['schemas']['ArticleSummaryView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    ArticleRevisionView: {
      articleId: string;
      revision: number;
      text: string;
      receivedAt: string;
      /** @description In the order of the text. */
      claims: components['schemas']['ClaimInRevisionView'][];
    };
    ArticleSummaryView: {
      id: string;
      /** @enum {string} */
      status: 'split' | 'received' | 'splitting' | 'failed';
      /** @description Why it could not be split. Its claims can be marked by hand. */
      failure?: string;
      /** @description What to know of how it was split, e.g. that the language model failed and what stood in for it. */
      splitNote?: string;
      /** @description Of the current text, from 1. */
      revision: number;
      url?: string;
      title?: string;
      publisher?: string;
      author?: string;
      publishedAt?: string;
      language?: string;
      desk: string;
      /** @description Claims that stand in the current text. */
      claimCount: number;
      version: number;
      createdAt: string;
      updatedAt: string;
    };
    ArticleUnderReviewView: {
      id: string;
      revision: number;
      /** @description The newest revision of the article. */
      latestRevision: number;
      text: string;
      url?: string;
      title?: string;
      publisher?: string;
      author?: string;
      publishedAt?: string;
      language?: string;
    };
    ArticleView: {
      /** @description The cleaned text that the anchors of claims point into. */
      text: string;
      id: string;
      /** @enum {string} */
      status: 'split' | 'received' | 'splitting' | 'failed';
      /** @description Why it could not be split. Its claims can be marked by hand. */
      failure?: string;
      /** @description What to know of how it was split, e.g. that the language model failed and what stood in for it. */
      splitNote?: string;
      /** @description Of the current text, from 1. */
      revision: number;
      url?: string;
      title?: string;
      publisher?: string;
      author?: string;
      publishedAt?: string;
      language?: string;
      desk: string;
      /** @description Claims that stand in the current text. */
      claimCount: number;
      version: number;
      createdAt: string;
      updatedAt: string;
    };
    AttributionStepDto: {
      name: string;
      cue: string;
    };
    AttributionStepView: {
      name: string;
      cue: string;
    };
    BatchAnswerView: {
      /** @description In place of all these, when nothing was stored for the line. */
      problem?: {
        [key: string]: unknown;
      } & components['schemas']['ProblemView'];
      /** @description Number of the line that it answers, from 1. */
      line: number;
      /**
       * @description Of the article, once it is stored.
       * @enum {string}
       */
      status?: 'split' | 'received' | 'splitting' | 'failed';
      id?: string;
      revision?: number;
      /**
       * @description Whether the article was new, got a new revision, or was known with this very text.
       * @enum {string}
       */
      outcome?: 'new' | 'revised' | 'known';
    };
    CalendarLinkView: {
      /** @description When it was made; absent while there is none. */
      createdAt?: string;
    };
    ChangeClaimantDto: {
      /** @description `Q` and a number; null takes it away. */
      wikidataId?: string | null;
      name?: string;
      /** @enum {string} */
      type?: 'person' | 'office' | 'organisation' | 'document' | 'anonymous' | 'narrator';
    };
    ChangePasswordDto: {
      /** @description Needed where there is one. */
      current?: string;
      new: string;
    };
    ChangeUserDto: {
      name?: string;
      /** Format: email */
      email?: string;
      roles?: ('editor' | 'approver' | 'auditor' | 'admin')[];
      /** @description Slugs of their desks; none: all. */
      desks?: string[];
      /** @description True ends their keys at once; false lets them in again. */
      disabled?: boolean;
    };
    CheckFollowUpDto: {
      /** @description A rating of the scale `promise`: `kept`, `partly-kept` and `broken` close the follow-up. */
      outcome: string;
      /** @description What was found. */
      note: string;
      /** @description May be left out where the outcome settles nothing. */
      evidence?: components['schemas']['EvidenceDto'][];
    };
    ClaimEventPage: {
      items: components['schemas']['ClaimEventView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    ClaimEventView: {
      /** @description Null: the service itself. */
      actorId: string | null;
      body: {
        [key: string]: unknown;
      };
      /** @description Who did it. Null: the service itself. */
      actor: components['schemas']['PersonRefView'] | null;
      /** @description Its place in the log, from 1; absent for the moment until it has one. */
      position?: number;
      id: string;
      /** @enum {string} */
      subjectType: 'person' | 'desk' | 'scale' | 'claimant' | 'article' | 'claim';
      subjectId: string;
      /** @description 1 for the first event of its subject, then one more each. */
      subjectVersion: number;
      /** @description In the past tense: `VerdictProposed`. */
      type: string;
      at: string;
      /** @description Of the event before it, of the same subject; 64 zeros before the first. Lower-case hex. */
      prevHash: string;
      /** @description `SHA-256(0x00 ‖ prevHash ‖ RFC 8785 JSON of id, subject…, type, at, actorId, body)`; lower-case hex. */
      hash: string;
    };
    ClaimInHandView: {
      id: string;
      statement: string;
      /** @enum {string} */
      kind: 'quantity' | 'causation' | 'rule' | 'plan' | 'prediction' | 'assertion' | 'experience' | 'opinion';
      /** @enum {string} */
      state: 'extracted' | 'queued' | 'in-review' | 'awaiting-approval' | 'returned' | 'resolved' | 'dismissed';
      desk: string;
    };
    ClaimInRevisionView: {
      claimId: string;
      /** @description Where it stood in this revision. */
      anchor: components['schemas']['AnchorView'];
      text: string;
      /**
       * @description What became of it in the next revision; absent while there is none, or it is not split yet.
       * @enum {string}
       */
      fate?: 'unchanged' | 'moved' | 'changed' | 'gone' | 'needs-anchor';
      /** @description What became of it in each later revision, up to the one in which it stood no more. */
      fates: components['schemas']['FateView'][];
    };
    ClaimPage: {
      items: components['schemas']['ClaimView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    ClaimView: {
      /** @description What the caller may do next. Nothing, where `asOf` shows the past. */
      allowed: (
        | 'edit'
        | 'queueing'
        | 'dismissal'
        | 'reopening'
        | 'review'
        | 'verdict'
        | 'release'
        | 'withdrawal'
        | 'approval'
        | 'publication'
        | 'corrections'
      )[];
      id: string;
      articleId: string;
      /** @description The revision of the article that the anchor points into. */
      revision: number;
      anchor: components['schemas']['AnchorView'];
      /** @description Verbatim. */
      text: string;
      /** @description Self-contained: what can be checked without the article. */
      statement: string;
      claimants: components['schemas']['ClaimantView'][];
      /** @description The words that attribute it. */
      cue?: string;
      /** @enum {string} */
      attribution: 'direct' | 'indirect' | 'mixed' | 'narrator';
      attributionChain: components['schemas']['AttributionStepView'][];
      /** @enum {string} */
      kind: 'quantity' | 'causation' | 'rule' | 'plan' | 'prediction' | 'assertion' | 'experience' | 'opinion';
      /** @description 0 to 1. */
      checkworthiness: number;
      checkworthinessReasons: string[];
      /** @enum {string} */
      state: 'extracted' | 'queued' | 'in-review' | 'awaiting-approval' | 'returned' | 'resolved' | 'dismissed';
      desk: string;
      /** @description Higher is offered first; 0 unless somebody set it. */
      priority: number;
      round: number;
      /** @description Since when it waits. */
      queuedAt?: string;
      /** @description While it is in review. */
      holder?: components['schemas']['HolderView'];
      review?: components['schemas']['ReviewRefView'];
      /** @description Whose verdict was returned, while it is. */
      returnedTo?: components['schemas']['PersonRefView'];
      dismissal?: components['schemas']['DismissalView'];
      plan?: components['schemas']['PlanView'];
      followUp?: components['schemas']['FollowUpRefView'];
      /** @description The approved one that is in force. */
      currentVerdict?: components['schemas']['VerdictView'];
      /** @description The one that waits for approval. */
      proposedVerdict?: components['schemas']['VerdictView'];
      /** @description Two that were proposed blind and differ, both without their authors: a third editor decides. */
      disputedVerdicts?: components['schemas']['VerdictView'][];
      /** @description One that was proposed blind, while a second editor is to find their own. Nobody sees what it says. */
      sealed?: components['schemas']['SealedVerdictView'];
      /** @description All of them, oldest first. */
      verdicts: components['schemas']['VerdictSummaryView'][];
      /** @description Last part of its fact-check's public address, from the first publication on. */
      slug?: string;
      version: number;
      createdAt: string;
      updatedAt: string;
    };
    ClaimantDto: {
      /**
       * Format: uuid
       * @description As it was read. Where it is called otherwise than `name` and `type`, these say who is meant.
       */
      id?: string;
      name: string;
      /** @enum {string} */
      type: 'person' | 'office' | 'organisation' | 'document' | 'anonymous' | 'narrator';
      /** @description As it was read; it is the claimant's own. */
      wikidataId?: string;
      /** @description As it was read; the claim keeps the name that it has for them. */
      as?: string;
    };
    ClaimantRefView: {
      id: string;
      name: string;
      /** @enum {string} */
      type: 'narrator' | 'person' | 'office' | 'organisation' | 'document' | 'anonymous';
    };
    ClaimantView: {
      id: string;
      name: string;
      /** @enum {string} */
      type: 'narrator' | 'person' | 'office' | 'organisation' | 'document' | 'anonymous';
      /** @description `https://www.wikidata.org/entity/` and this is its address. */
      wikidataId?: string;
      /** @description What the claim calls them, where that is another name. */
      as?: string;
    };
    ClaimsInStateView: {
      /** @enum {string} */
      state: 'extracted' | 'queued' | 'in-review' | 'awaiting-approval' | 'returned' | 'resolved' | 'dismissed';
      count: number;
    };
    ClaimsOfClaimantView: {
      total: number;
      byState: components['schemas']['ClaimsInStateView'][];
      /** @description By the approved verdict in force. */
      byRating: components['schemas']['ClaimsWithRatingView'][];
    };
    ClaimsWithRatingView: {
      /** @description Slug of the rating scale. */
      scale: string;
      rating: string;
      count: number;
    };
    CorrectVerdictDto: {
      /** @enum {string} */
      kind: 'correction' | 'update' | 'retraction';
      scale?: string;
      rating?: string;
      /** @description One sentence. */
      summary?: string;
      /** @description Markdown. */
      rationale?: string;
      evidence?: components['schemas']['EvidenceDto'][];
      /** @description Public: what changed and why. */
      note: string;
    };
    CorrectionView: {
      /** @enum {string} */
      kind: 'correction' | 'update' | 'retraction';
      /** @description Public: what changed and why. */
      note: string;
    };
    CorrectionsOfWeekView: {
      /** @description Its Monday. */
      week: string;
      correction: number;
      update: number;
      retraction: number;
    };
    CorrectionsView: {
      total: number;
      /** @description Verdicts published in the period. */
      published: number;
      /** @description Every week that the period touches. */
      rows: components['schemas']['CorrectionsOfWeekView'][];
    };
    CountedClaimPage: {
      items: components['schemas']['ClaimView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
      /** @description How many claims fit the filters, when `total=true` asks for it. */
      total?: number;
    };
    CountsView: {
      /** @description Claims that the caller could take next. */
      waiting: number;
      /** @description Verdicts of others that wait for the caller's decision; 0 for whoever may not approve. */
      toApprove: number;
      /** @description Reviews that the caller holds. */
      mine: number;
      /** @description Verdicts of the caller that were returned. */
      returned: number;
      followUps: components['schemas']['FollowUpCountsView'];
    };
    CreateKeyDto: {
      /**
       * Format: date-time
       * @description When it ends; left out: never.
       */
      expiresAt?: string;
    };
    DecideOnVerdictDto: {
      /** @enum {string} */
      decision: 'approve' | 'return';
      /** @description For its author; needed with `return`. */
      note?: string;
    };
    DecidedFigureView: {
      /** @description Verdicts approved or returned in the period. */
      value: number;
      /** @description In the period of the same length before. */
      before: number;
      /** @description Newest first. */
      rows: components['schemas']['DecidedRowView'][];
      /** @description Rows that were left off. */
      more: number;
    };
    DecidedRowView: {
      verdictId: string;
      /** @enum {string} */
      decision: 'approve' | 'return';
      scale: string;
      rating: string;
      at: string;
      claimId: string;
      statement: string;
      desk: string;
    };
    DecisionsByDayView: {
      /** @description Every day of the period. */
      rows: components['schemas']['DecisionsOfDayView'][];
    };
    DecisionsOfDayView: {
      day: string;
      approved: number;
      returned: number;
    };
    DefineScaleDto: {
      /** @description Lower-case words joined by hyphens. One that is there already gets a new version. */
      slug: string;
      name: string;
      /**
       * @description `verdict`: says whether a statement is so. `outcome`: says what came of a plan.
       * @enum {string}
       */
      measures: 'verdict' | 'outcome';
      ratings: components['schemas']['RatingDto'][];
    };
    DeskPage: {
      items: components['schemas']['DeskView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    DeskView: {
      slug: string;
      name: string;
      /**
       * @description How many people it takes to decide.
       * @enum {string}
       */
      mode: 'single' | 'four-eyes' | 'double-blind';
      /** @description Claims below it wait until an editor queues them; 0 to 1. */
      minCheckworthiness: number;
      /** @description How long an editor holds a claim without a sign of life. */
      leaseMinutes: number;
      /** @description A claim that has waited longer counts as a breach. */
      escalateAfterMinutes: number;
    };
    DifferenceView: {
      /** @enum {string} */
      kind: 'number' | 'date' | 'negation' | 'name';
      /** @description In the statement of the claim that was asked about. */
      here: components['schemas']['PassageView'][];
      /** @description In the statement of the other one. */
      there: components['schemas']['PassageView'][];
    };
    DismissClaimDto: {
      /** @enum {string} */
      reason: 'not-checkable' | 'duplicate' | 'opinion' | 'out-of-scope';
      /** @description For colleagues; not public. */
      note?: string;
    };
    DismissalView: {
      reason: string;
      note?: string;
    };
    DraftDto: {
      scale?: string;
      scaleVersion?: number;
      rating?: string;
      summary?: string;
      rationale?: string;
      evidence?: components['schemas']['DraftEvidenceDto'][];
      /** @description For its editor alone; never part of the verdict. */
      notes?: string;
    };
    DraftEvidenceDto: {
      url?: string;
      title?: string;
      publisher?: string;
      excerpt?: string;
      stance?: string;
      kind?: string;
      readAt?: string;
    };
    DraftRefView: {
      updatedAt: string;
    };
    DraftView: {
      reviewId: string;
      body: components['schemas']['DraftDto'];
      updatedAt: string;
    };
    EditClaimDto: {
      /** @description Higher is offered first. */
      priority?: number;
      /** @description Null takes it away. */
      plan?: components['schemas']['PlanDto'] | null;
      statement?: string;
      anchor?: components['schemas']['AnchorDto'];
      /** @description The revision of the article that `anchor` points into. Left out: the one that the claim stands in. */
      revision?: number;
      /** @enum {string} */
      kind?: 'quantity' | 'causation' | 'rule' | 'plan' | 'prediction' | 'assertion' | 'experience' | 'opinion';
      /** @description Slug of the desk that it goes to. */
      desk?: string;
      claimants?: components['schemas']['ClaimantDto'][];
      cue?: string;
      /** @enum {string} */
      attribution?: 'direct' | 'indirect' | 'mixed' | 'narrator';
      attributionChain?: components['schemas']['AttributionStepDto'][];
    };
    EventPage: {
      items: components['schemas']['EventView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    EventView: {
      /** @description Null: the service itself. */
      actorId: string | null;
      body: {
        [key: string]: unknown;
      };
      /** @description Its place in the log, from 1; absent for the moment until it has one. */
      position?: number;
      id: string;
      /** @enum {string} */
      subjectType: 'person' | 'desk' | 'scale' | 'claimant' | 'article' | 'claim';
      subjectId: string;
      /** @description 1 for the first event of its subject, then one more each. */
      subjectVersion: number;
      /** @description In the past tense: `VerdictProposed`. */
      type: string;
      at: string;
      /** @description Of the event before it, of the same subject; 64 zeros before the first. Lower-case hex. */
      prevHash: string;
      /** @description `SHA-256(0x00 ‖ prevHash ‖ RFC 8785 JSON of id, subject…, type, at, actorId, body)`; lower-case hex. */
      hash: string;
    };
    EvidenceDto: {
      /**
       * Format: date-time
       * @description When it was read; left out: now.
       */
      readAt?: string;
      /**
       * Format: uri
       * @description http or https.
       */
      url: string;
      title: string;
      publisher?: string;
      /** @description The words that it rests on, verbatim. */
      excerpt?: string;
      /** @enum {string} */
      stance: 'supports' | 'refutes' | 'context';
      /** @enum {string} */
      kind: 'primary' | 'secondary' | 'data' | 'expert';
    };
    EvidencePreviewView: {
      /** @description Where it was found, after redirects. */
      url: string;
      title?: string;
      publisher?: string;
      author?: string;
      publishedAt?: string;
      language?: string;
    };
    EvidenceView: {
      url: string;
      title: string;
      publisher?: string;
      excerpt?: string;
      /** @enum {string} */
      stance: 'supports' | 'refutes' | 'context';
      /** @enum {string} */
      kind: 'primary' | 'secondary' | 'data' | 'expert';
      /** @description When the editor read it. */
      readAt: string;
    };
    FailingPart: {
      /** @description `postgres`, `migrations` or `queues`. */
      part: string;
      /** @description In words. */
      reason: string;
    };
    FateView: {
      revision: number;
      /** @enum {string} */
      fate: 'unchanged' | 'moved' | 'changed' | 'gone' | 'needs-anchor';
    };
    FaultView: {
      /** @description A JSON pointer (RFC 6901) into the body, or `/` and the name of a query parameter. */
      pointer: string;
      detail: string;
    };
    FollowUpCheckView: {
      id: string;
      at: string;
      by: components['schemas']['PersonRefView'];
      outcome: string;
      note: string;
      evidence: components['schemas']['EvidenceView'][];
    };
    FollowUpCountsView: {
      overdue: number;
      /** @description Whose last day is today, or which are to be looked at again by now. */
      dueToday: number;
      /** @description Whose window is open, those of today among them. */
      due: number;
    };
    FollowUpPage: {
      items: components['schemas']['FollowUpView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    FollowUpRefView: {
      id: string;
      /** @enum {string} */
      state: 'scheduled' | 'due' | 'overdue' | 'closed';
      dueFrom?: string;
      dueTo?: string;
      /** @enum {string} */
      duePrecision?: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'range';
      dueText?: string;
      /** @description In place of a window, where no date could be read. */
      lookAgainOn?: string;
      outcome?: string;
      version: number;
    };
    FollowUpView: {
      id: string;
      claim: components['schemas']['FollowedClaimView'];
      /** @enum {string} */
      state: 'scheduled' | 'due' | 'overdue' | 'closed';
      /** @description Who is to do it. */
      actors: string[];
      action: string;
      /** @description Days of the calendar, both inclusive. */
      dueFrom?: string;
      dueTo?: string;
      /** @enum {string} */
      duePrecision?: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'range';
      /** @description The words that the dates were read from. */
      dueText?: string;
      /** @description In place of a window, where no date could be read. */
      lookAgainOn?: string;
      /** @description Of the last check. */
      outcome?: string;
      /** @description Oldest first. */
      checks: components['schemas']['FollowUpCheckView'][];
      version: number;
    };
    FollowedClaimView: {
      id: string;
      statement: string;
      claimants: components['schemas']['ClaimantView'][];
      desk: string;
      /** @enum {string} */
      state: 'extracted' | 'queued' | 'in-review' | 'awaiting-approval' | 'returned' | 'resolved' | 'dismissed';
    };
    HealthView: {
      /**
       * @description `degraded`: it serves, more slowly, without the parts that fail; anything worse is a problem document.
       * @enum {string}
       */
      status: 'ok' | 'degraded';
      failing: components['schemas']['FailingPart'][];
    };
    HolderView: {
      id: string;
      name: string;
      since: string;
    };
    IngestArticleDto: {
      /** @description Plain text; this or `html`. */
      text?: string;
      /** @description A page with an article in it; this or `text`. What the page says of itself fills the details that are left out. */
      html?: string;
      /**
       * Format: date-time
       * @description Without it, no relative date in the text is resolved.
       */
      publishedAt?: string;
      /** @description Where it was published. The same URL with another text is a new revision of the same article. */
      url?: string;
      title?: string;
      publisher?: string;
      author?: string;
      /** @description A BCP 47 tag; without it the language is detected. */
      language?: string;
      /** @description Slug of the desk that its claims go to; without it `general`. */
      desk?: string;
    };
    KeyView: {
      id: string;
      createdAt: string;
      expiresAt?: string;
    };
    KnownClaimantView: {
      /** @description Other names that lead to it, those of claimants merged into it among them. */
      aliases: string[];
      /** @description `https://www.wikidata.org/entity/` and this is its address. */
      wikidataId?: string;
      /** @description The claimant that stands for it, where it is merged; absent where it stands by itself. */
      mergedInto?: components['schemas']['ClaimantRefView'];
      /** @description Those that it stands for. */
      merged: components['schemas']['MergedClaimantView'][];
      claims: components['schemas']['ClaimsOfClaimantView'];
      version: number;
      createdAt: string;
      updatedAt: string;
      id: string;
      name: string;
      /** @enum {string} */
      type: 'narrator' | 'person' | 'office' | 'organisation' | 'document' | 'anonymous';
    };
    ListedClaimantPage: {
      items: components['schemas']['ListedClaimantView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    ListedClaimantView: {
      /** @description `https://www.wikidata.org/entity/` and this is its address. */
      wikidataId?: string;
      /** @description Claims of it and of those merged into it. */
      claimCount: number;
      /** @description How many are merged into it. */
      mergedCount: number;
      version: number;
      id: string;
      name: string;
      /** @enum {string} */
      type: 'narrator' | 'person' | 'office' | 'organisation' | 'document' | 'anonymous';
    };
    MarkClaimDto: {
      /** Format: uuid */
      articleId: string;
      /** @description Offset of its first character in the article's current text, in UTF-16 code units. */
      start: number;
      /** @description Offset behind its last character. */
      end: number;
      /** @description Left out: the words as they stand. */
      statement?: string;
      claimants?: components['schemas']['ClaimantDto'][];
      cue?: string;
      /**
       * @description Left out: `indirect` where a claimant is named, else `narrator`.
       * @enum {string}
       */
      attribution?: 'direct' | 'indirect' | 'mixed' | 'narrator';
      attributionChain?: components['schemas']['AttributionStepDto'][];
      /**
       * @description Left out: `plan` where there is one, else `assertion`.
       * @enum {string}
       */
      kind?: 'quantity' | 'causation' | 'rule' | 'plan' | 'prediction' | 'assertion' | 'experience' | 'opinion';
      plan?: components['schemas']['PlanDto'];
      /** @description Left out: the article's. */
      desk?: string;
    };
    MeView: {
      roles: ('editor' | 'approver' | 'auditor' | 'admin')[];
      id: string;
      name: string;
      email: string;
      /** @description Slugs of the desks they belong to; none: all. */
      desks: string[];
      /** @description False: they sign in by key alone and may set up their account. */
      hasPassword: boolean;
      /** @description Absent for a request with a key. */
      session?: components['schemas']['SessionView'];
    };
    MergeClaimantDto: {
      /**
       * Format: uuid
       * @description Id of the claimant that is to stand for both.
       */
      into: string;
    };
    MergedClaimantView: {
      id: string;
      name: string;
      /** @enum {string} */
      type: 'narrator' | 'person' | 'office' | 'organisation' | 'document' | 'anonymous';
      /** @description True where it came along with another one that was merged later. */
      cameAlong: boolean;
    };
    NewCalendarLinkView: {
      createdAt: string;
      /** @description For a calendar program; whoever knows it can read the plans. Shown this once. */
      url: string;
    };
    NewKeyView: {
      id: string;
      createdAt: string;
      expiresAt?: string;
      /** @description Shown this once and stored nowhere. */
      apiKey: string;
    };
    NewUserView: {
      id: string;
      name: string;
      email: string;
      roles: ('editor' | 'approver' | 'auditor' | 'admin')[];
      /** @description Slugs of their desks; none: all. */
      desks: string[];
      disabled: boolean;
      /** @description Keys that are in force. */
      keys: components['schemas']['KeyView'][];
      createdAt: string;
      /** @description Shown this once and stored nowhere. */
      apiKey: string;
    };
    OldestWaitFigureView: {
      /** @description Absent when nothing waits. */
      seconds?: number;
      since?: string;
      /** @description By how much it is over its desk's limit; absent when it is not. */
      overBySeconds?: number;
      /** @description Those over their limit. */
      rows: components['schemas']['WaitingRowView'][];
      /** @description Rows that were left off. */
      more: number;
    };
    OutcomeCountView: {
      outcome: string;
      count: number;
    };
    OutcomesView: {
      total: number;
      rows: components['schemas']['OutcomeCountView'][];
    };
    OverviewChartsView: {
      waitingByAge: components['schemas']['WaitingByAgeView'];
      decisionsByDay: components['schemas']['DecisionsByDayView'];
      outcomes: components['schemas']['OutcomesView'];
      timeByWeek: components['schemas']['TimeByWeekView'];
      agreement: components['schemas']['AgreementView'];
      corrections: components['schemas']['CorrectionsView'];
    };
    OverviewFiguresView: {
      waiting: components['schemas']['WaitingFigureView'];
      oldestWait: components['schemas']['OldestWaitFigureView'];
      toApprove: components['schemas']['ToApproveFigureView'];
      decided: components['schemas']['DecidedFigureView'];
      timeToVerdict: components['schemas']['TimeToVerdictFigureView'];
      published: components['schemas']['PublishedFigureView'];
      plans: components['schemas']['PlansFigureView'];
      record: components['schemas']['RecordFigureView'];
    };
    OverviewView: {
      /** @description When it was so. */
      at: string;
      /** @description First and last day of the period, in UTC. */
      from: string;
      to: string;
      desk?: string;
      figures: components['schemas']['OverviewFiguresView'];
      charts: components['schemas']['OverviewChartsView'];
    };
    PassageView: {
      start: number;
      end: number;
      text: string;
    };
    PersonNamePage: {
      items: components['schemas']['PersonNameView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    PersonNameView: {
      id: string;
      name: string;
    };
    PersonRefView: {
      id: string;
      name: string;
    };
    PlanDto: {
      /** Format: date */
      dueFrom?: string;
      /**
       * Format: date
       * @description Left out: `dueFrom`.
       */
      dueTo?: string;
      actors: string[];
      action: string;
      /** @enum {string} */
      duePrecision?: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'range';
      dueText?: string;
    };
    PlanRowView: {
      followUpId: string;
      /** @enum {string} */
      state: 'scheduled' | 'due' | 'overdue' | 'closed';
      dueFrom?: string;
      dueTo?: string;
      lookAgainOn?: string;
      outcome?: string;
      claimId: string;
      statement: string;
      desk: string;
    };
    PlanView: {
      actors: string[];
      action: string;
      dueFrom?: string;
      dueTo?: string;
      /** @enum {string} */
      duePrecision?: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'range';
      /** @description The words that the dates were read from. */
      dueText?: string;
    };
    PlansFigureView: {
      overdue: number;
      /** @description Due now or within 30 days, or to be looked at again by then. */
      dueWithin30Days: number;
      /** @description Closed in the period, and of these the kept ones. */
      closed: number;
      kept: number;
      /** @description The overdue ones, those due, those closed. */
      rows: components['schemas']['PlanRowView'][];
      /** @description Rows that were left off. */
      more: number;
    };
    PreviewEvidenceDto: {
      /** @description An http or https address of a public web page. */
      url: string;
    };
    ProblemView: {
      /** @description `urn:claimdesk:problem:` and the code. */
      type: string;
      /** @description A kebab-case sentence that never changes for the same problem: `verdict-needs-evidence`. */
      code: string;
      title: string;
      /** @description The HTTP status. */
      status: number;
      /** @description What happened, what was kept, and what to do. */
      detail: string;
      /** @description Each fault of a body or query string. */
      errors?: components['schemas']['FaultView'][];
      /** @description Finds the request in the server's log. */
      requestId: string;
    };
    ProposeVerdictDto: {
      /** @description Slug of a rating scale for verdicts: `truth`. */
      scale: string;
      /** @description Left out: the scale's newest version. */
      scaleVersion?: number;
      /** @description One of the scale's values: `half-true`. */
      rating: string;
      /** @description One sentence. */
      summary: string;
      /** @description Markdown. */
      rationale: string;
      /** @description At least one piece. */
      evidence: components['schemas']['EvidenceDto'][];
    };
    PublishedFigureView: {
      value: number;
      before: number;
      rows: components['schemas']['PublishedRowView'][];
      /** @description Rows that were left off. */
      more: number;
    };
    PublishedRowView: {
      verdictId: string;
      slug: string;
      scale: string;
      rating: string;
      at: string;
      claimId: string;
      statement: string;
      desk: string;
    };
    PutDeskDto: {
      name?: string;
      /**
       * @description `single`: the author decides. `four-eyes` (default): another than the author approves. `double-blind`: two editors
       *     propose without seeing each other; where they differ, a third decides.
       * @enum {string}
       */
      mode?: 'single' | 'four-eyes' | 'double-blind';
      /** @description 0 to 1; 0.5 by default. */
      minCheckworthiness?: number;
      /** @description 15 by default. */
      leaseMinutes?: number;
      /** @description 240 by default. */
      escalateAfterMinutes?: number;
    };
    QueuePage: {
      items: components['schemas']['QueueView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    QueueView: {
      /** @description Slug of the desk. */
      desk: string;
      name: string;
      /** @description Claims that wait for an editor. */
      depth: number;
      /** @description The longest that one of them has waited; absent when none waits. */
      oldestWait?: components['schemas']['WaitView'];
      /** @description Claims that have waited longer than the desk's `escalateAfterMinutes`. */
      breaches: number;
      inReview: number;
      awaitingApproval: number;
      /** @description Returned verdicts that their authors have first. */
      returned: number;
    };
    RatingDto: {
      /** @description Lower-case words joined by hyphens: `half-true`. */
      value: string;
      /** @description For readers. */
      name: string;
      /** @description When it is given. */
      definition: string;
      /** @description 0 (worst) to 1 (best); left out for a rating that stands off the scale. */
      place?: number;
    };
    RatingScalePage: {
      items: components['schemas']['RatingScaleView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    RatingScaleView: {
      slug: string;
      /** @description A change is a new version; a verdict keeps the version that it was given under. */
      version: number;
      name: string;
      /**
       * @description `verdict`: says whether a statement is so. `outcome`: says what came of a plan.
       * @enum {string}
       */
      measures: 'outcome' | 'verdict';
      ratings: components['schemas']['RatingView'][];
    };
    RatingView: {
      /** @description As verdicts name it: `half-true`. */
      value: string;
      /** @description For readers; ClaimReview's `alternateName`. */
      name: string;
      definition: string;
      /** @description 0 (worst) to 1 (best); absent when it stands off the scale. */
      place?: number;
      /** @description ClaimReview's number, from `worstRating` to `bestRating`; absent when it stands off the scale. */
      ratingValue?: number;
      bestRating?: number;
      worstRating?: number;
    };
    RecordFigureView: {
      /** @description Entries of the log. */
      entries: number;
    };
    ReopenClaimDto: {
      /** @description For colleagues; not public. */
      reason: string;
    };
    RescheduleFollowUpDto: {
      /**
       * Format: date
       * @description First day of the window.
       */
      dueFrom?: string;
      /**
       * Format: date
       * @description Last day of the window; left out: as it is.
       */
      dueTo?: string;
      /**
       * Format: date
       * @description For a plan without a date: the day to look at it again.
       */
      lookAgainOn?: string;
      /**
       * @description Left out: `day` for one day, else `range`.
       * @enum {string}
       */
      duePrecision?: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'range';
      /** @description Stands in the history. */
      reason?: string;
    };
    ReviewInHandView: {
      id: string;
      claimId: string;
      round: number;
      /** @description Whether the caller holds it now. */
      held: boolean;
      /** @description Who holds it, while somebody does. */
      holder?: components['schemas']['HolderView'];
      /** @description Until when, unless it is renewed. */
      leaseExpiresAt?: string;
      claim: components['schemas']['ClaimInHandView'];
      /** @description When the caller saved a draft in it. */
      draft?: components['schemas']['DraftRefView'];
    };
    ReviewPage: {
      items: components['schemas']['ReviewInHandView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    ReviewRefView: {
      id: string;
      round: number;
      /** @description While somebody holds it. */
      leaseExpiresAt?: string;
    };
    ReviewView: {
      id: string;
      claimId: string;
      round: number;
      /** @description Whether the caller holds it now. */
      held: boolean;
      /** @description Who holds it, while somebody does. */
      holder?: components['schemas']['HolderView'];
      /** @description Until when, unless it is renewed. */
      leaseExpiresAt?: string;
    };
    ReviewWorkView: {
      review: components['schemas']['ReviewView'];
      claim: components['schemas']['ClaimView'];
      article: components['schemas']['ArticleUnderReviewView'];
      /** @description The caller's own unfinished verdict: the last one saved, withdrawn or returned. */
      draft?: components['schemas']['DraftView'];
    };
    SaveSettingsDto: {
      /** @description Anything that the console wants to find again: at most 64 KB of JSON. */
      settings: {
        [key: string]: unknown;
      };
    };
    SealedVerdictView: {
      /** @description Whether the caller proposed it. */
      isMine: boolean;
      proposedAt: string;
    };
    SessionView: {
      since: string;
      /** @description When it ends unless it is used before. */
      expiresAt: string;
    };
    SetUpAccountDto: {
      name: string;
      /** Format: email */
      email: string;
      password: string;
    };
    SettingsView: {
      settings: {
        [key: string]: unknown;
      };
      /** @description 0 before they were ever saved. */
      version: number;
    };
    SignInDto: {
      email?: string;
      password?: string;
      /** @description In place of both. */
      apiKey?: string;
    };
    SimilarClaimPage: {
      items: components['schemas']['SimilarClaimView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    SimilarClaimView: {
      claim: components['schemas']['ClaimView'];
      /** @description Probability that both say the same, whatever they differ in: 0 to 1. */
      score: number;
      differences: components['schemas']['DifferenceView'][];
    };
    TakeNextReviewDto: {
      /** @description One of the caller's desks; left out: all of them. */
      desk?: string;
      /** @description Only claims of these kinds; left out: of any. */
      kinds?: ('quantity' | 'causation' | 'rule' | 'plan' | 'prediction' | 'assertion' | 'experience' | 'opinion')[];
    };
    TimeByWeekView: {
      /** @description Weeks with a case. */
      rows: components['schemas']['TimeOfWeekView'][];
    };
    TimeOfWeekView: {
      /** @description Its Monday. */
      week: string;
      /** @description Seconds. */
      p50: number;
      p90: number;
      cases: number;
    };
    TimeToVerdictFigureView: {
      /** @description Verdicts approved in the period. */
      cases: number;
      /** @description Seconds from a claim's coming to its desk, within which half of them were approved; absent without a case. */
      p50?: number;
      p90?: number;
      /** @description The half, in the period before. */
      before?: number;
      /** @description Slowest first. */
      rows: components['schemas']['TimeToVerdictRowView'][];
      /** @description Rows that were left off. */
      more: number;
    };
    TimeToVerdictRowView: {
      verdictId: string;
      at: string;
      seconds: number;
      claimId: string;
      statement: string;
      desk: string;
    };
    ToApproveFigureView: {
      /** @description Verdicts that wait for a decision now. */
      value: number;
      oldestSeconds?: number;
      rows: components['schemas']['ToApproveRowView'][];
      /** @description Rows that were left off. */
      more: number;
    };
    ToApproveRowView: {
      verdictId: string;
      since: string;
      seconds: number;
      claimId: string;
      statement: string;
      desk: string;
    };
    UserPage: {
      items: components['schemas']['UserView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    UserView: {
      id: string;
      name: string;
      email: string;
      roles: ('editor' | 'approver' | 'auditor' | 'admin')[];
      /** @description Slugs of their desks; none: all. */
      desks: string[];
      disabled: boolean;
      /** @description Keys that are in force. */
      keys: components['schemas']['KeyView'][];
      createdAt: string;
    };
    VerdictOfClaimView: {
      /** @description Markdown. */
      rationale: string;
      evidence: components['schemas']['EvidenceView'][];
      id: string;
      reviewId: string;
      /**
       * @description `sealed` is what its author is answered on a double-blind desk; until it is open, nobody can read it.
       * @enum {string}
       */
      state: 'returned' | 'proposed' | 'withdrawn' | 'set-aside' | 'approved' | 'published' | 'superseded' | 'sealed';
      scale: string;
      scaleVersion: number;
      rating: string;
      /** @description One sentence. */
      summary: string;
      /** @description Empty while a third editor decides between two. */
      authorId: string;
      author: components['schemas']['PersonRefView'];
      proposedAt: string;
      /** @description Who approved or returned it. */
      decidedBy?: components['schemas']['PersonRefView'];
      decidedAt?: string;
      /** @description What they said to it. */
      decisionNote?: string;
      publishedAt?: string;
      /** @description The published verdict that this one replaces. */
      supersedes?: string;
      correction?: components['schemas']['CorrectionView'];
      version: number;
      claimId: string;
      /** @description Where the public reads it; on a published verdict. */
      publicUrl?: string;
    };
    VerdictSummaryView: {
      id: string;
      reviewId: string;
      /**
       * @description `sealed` is what its author is answered on a double-blind desk; until it is open, nobody can read it.
       * @enum {string}
       */
      state: 'returned' | 'proposed' | 'withdrawn' | 'set-aside' | 'approved' | 'published' | 'superseded' | 'sealed';
      scale: string;
      scaleVersion: number;
      rating: string;
      /** @description One sentence. */
      summary: string;
      /** @description Empty while a third editor decides between two. */
      authorId: string;
      author: components['schemas']['PersonRefView'];
      proposedAt: string;
      /** @description Who approved or returned it. */
      decidedBy?: components['schemas']['PersonRefView'];
      decidedAt?: string;
      /** @description What they said to it. */
      decisionNote?: string;
      publishedAt?: string;
      /** @description The published verdict that this one replaces. */
      supersedes?: string;
      correction?: components['schemas']['CorrectionView'];
      version: number;
    };
    VerdictView: {
      /** @description Markdown. */
      rationale: string;
      evidence: components['schemas']['EvidenceView'][];
      id: string;
      reviewId: string;
      /**
       * @description `sealed` is what its author is answered on a double-blind desk; until it is open, nobody can read it.
       * @enum {string}
       */
      state: 'returned' | 'proposed' | 'withdrawn' | 'set-aside' | 'approved' | 'published' | 'superseded' | 'sealed';
      scale: string;
      scaleVersion: number;
      rating: string;
      /** @description One sentence. */
      summary: string;
      /** @description Empty while a third editor decides between two. */
      authorId: string;
      author: components['schemas']['PersonRefView'];
      proposedAt: string;
      /** @description Who approved or returned it. */
      decidedBy?: components['schemas']['PersonRefView'];
      decidedAt?: string;
      /** @description What they said to it. */
      decisionNote?: string;
      publishedAt?: string;
      /** @description The published verdict that this one replaces. */
      supersedes?: string;
      correction?: components['schemas']['CorrectionView'];
      version: number;
    };
    WaitView: {
      seconds: number;
      since: string;
    };
    WaitingByAgeRowView: {
      desk: string;
      name: string;
      /** @description Of each step, the youngest first: one more than there are `steps`. */
      counts: number[];
      total: number;
      overLimit: number;
    };
    WaitingByAgeView: {
      /** @description Minutes at which one step ends and the next begins; the last is the shortest limit of the desks shown. */
      steps: number[];
      rows: components['schemas']['WaitingByAgeRowView'][];
    };
    WaitingFigureView: {
      /** @description Claims that wait for an editor now. */
      value: number;
      overLimit: number;
      /** @description Longest first. */
      rows: components['schemas']['WaitingRowView'][];
      /** @description Rows that were left off. */
      more: number;
    };
    WaitingRowView: {
      since: string;
      seconds: number;
      /** @description Longer than its desk allows. */
      overLimit: boolean;
      claimId: string;
      statement: string;
      desk: string;
    };
  };
  responses: {
    /** @description The request cannot be read as it stands. */
    'Problem-400': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description Neither an API key nor a session, or none that is in force. */
    'Problem-401': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The caller's roles or desks do not allow this. */
    'Problem-403': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description There is no such thing. */
    'Problem-404': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The state of things stands against it. */
    'Problem-409': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description Somebody else changed it since the version in If-Match. */
    'Problem-412': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The body is too large. */
    'Problem-413': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The body is not in a format that this takes. */
    'Problem-415': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description A rule is broken, or the Idempotency-Key was used for another request. */
    'Problem-422': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description If-Match is missing. */
    'Problem-428': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The server cannot serve now; Retry-After says when to try again. */
    'Problem-503': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description Any other failure. */
    'Problem-default': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  showHomePage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  showAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/css': string;
          'font/woff2': string;
        };
      };
      400: components['responses']['Problem-400'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  showFactChecks: {
    parameters: {
      query?: {
        /** @description As the link to the next page has it. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      400: components['responses']['Problem-400'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  showFactCheck: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      400: components['responses']['Problem-400'];
      /** @description Nothing is published at this address. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  isLive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  isReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listArticles: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        publisher?: string;
        status?: 'received' | 'splitting' | 'split' | 'failed';
        desk?: string;
        /** @description Words that stand in the title, the publisher's name or the URL, one after the other. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticlePage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  ingestArticle: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IngestArticleDto'];
      };
    };
    responses: {
      /** @description This very content was there already. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
      /** @description New, or a new revision: it will be split. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  ingestArticles: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description Bodies of POST /v1/articles, one a line. */
    requestBody: {
      content: {
        'application/x-ndjson': string;
      };
    };
    responses: {
      /** @description A BatchAnswerView a line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getArticle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listArticleClaims: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getArticleRevision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        n: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleRevisionView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  retrySplitting: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listClaimants: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Part of a name that it has or had, or its Wikidata id. */
        q?: string;
        /** @description One or several, separated by commas. */
        type?: ('person' | 'office' | 'organisation' | 'document' | 'anonymous' | 'narrator')[];
        /** @description `-` in front turns the order round; `claims` is their number. */
        sort?: 'name' | '-name' | 'claims' | '-claims';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedClaimantPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getClaimant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KnownClaimantView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  changeClaimant: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that is edited. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeClaimantDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KnownClaimantView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      412: components['responses']['Problem-412'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      428: components['responses']['Problem-428'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  mergeClaimant: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeClaimantDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KnownClaimantView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  unmergeClaimant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KnownClaimantView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listClaims: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description One or several, separated by commas. */
        state?: ('extracted' | 'queued' | 'in-review' | 'awaiting-approval' | 'returned' | 'resolved' | 'dismissed')[];
        /** @description One or several, separated by commas. */
        kind?: ('quantity' | 'causation' | 'rule' | 'plan' | 'prediction' | 'assertion' | 'experience' | 'opinion')[];
        desk?: string;
        /** @description Id or name of who says it; whoever is merged with them is meant, too. */
        claimant?: string;
        articleId?: string;
        /** @description 0 to 1. */
        minCheckworthiness?: number;
        /** @description Words, "phrases", or, -not: in statement and text, by their stems. */
        q?: string;
        /** @description `-` in front turns the order round. `queuedAt` lists claims that wait, and no others. */
        sort?:
          | 'createdAt'
          | '-createdAt'
          | 'checkworthiness'
          | '-checkworthiness'
          | 'priority'
          | '-priority'
          | 'queuedAt'
          | '-queuedAt';
        /** @description Whether the answer says how many claims fit the filters: a console asks with the first page. */
        total?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountedClaimPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  markClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkClaimDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getClaim: {
    parameters: {
      query?: {
        /** @description Shows the claim exactly as the record stood then. */
        asOf?: string;
        /** @description Shows the claim exactly as the record stood after its entry of this number: entries can share a time. */
        asOfVersion?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  editClaim: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that is edited. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditClaimDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      412: components['responses']['Problem-412'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      428: components['responses']['Problem-428'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  dismissClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissClaimDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getClaimHistory: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimEventPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  queueClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  reopenClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReopenClaimDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  takeReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewWorkView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listSimilarClaims: {
    parameters: {
      query?: {
        /** @description How many at most; there are never many, so they come at once. */
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimilarClaimPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listDesks: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getDesk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  putDesk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PutDeskDto'];
      };
    };
    responses: {
      /** @description The desk as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskView'];
        };
      };
      /** @description The desk was opened. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  previewEvidence: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewEvidenceDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidencePreviewView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listFollowUps: {
    parameters: {
      query?: {
        /** @description Those that are due, or are to be looked at again, before this day. */
        dueBefore?: string;
        /** @description One or several, with commas between; left out: any. */
        state?: ('scheduled' | 'due' | 'overdue' | 'closed')[];
        /** @description Slug of the claim's desk. */
        desk?: string;
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  showCalendar: {
    parameters: {
      query?: {
        /** @description Of the address that POST /v1/me/calendar-link made; stands in for a key. */
        secret?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description RFC 5545. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getFollowUp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  rescheduleFollowUp: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that is edited. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RescheduleFollowUpDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      412: components['responses']['Problem-412'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      428: components['responses']['Problem-428'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  checkFollowUp: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckFollowUpDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listHistory: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Position of the last event that the caller has; those behind it are answered. `cursor` says the same. */
        after?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  exportHistory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An event a line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
        };
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  revokeUserKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  setUpAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUpAccountDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getCalendarLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarLinkView'];
        };
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  makeCalendarLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewCalendarLinkView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  endCalendarLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getCounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountsView'];
        };
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SettingsView'];
        };
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  saveSettings: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that is edited. */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveSettingsDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SettingsView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      412: components['responses']['Problem-412'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      428: components['responses']['Problem-428'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getOverview: {
    parameters: {
      query?: {
        /** @description First day of the period, in UTC; left out: 27 days before its last one. */
        from?: string;
        /** @description Last day of the period, in UTC; left out: today. */
        to?: string;
        /** @description Slug of the desk; left out: all desks. */
        desk?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverviewView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listPeople: {
    parameters: {
      query?: {
        /** @description Only these people: their ids, separated by commas. */
        ids?: string[];
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonNamePage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listQueues: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueuePage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listRatingScales: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RatingScalePage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  defineRatingScale: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DefineScaleDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RatingScaleView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getRatingScale: {
    parameters: {
      query?: {
        /** @description Left out: the newest. */
        version?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RatingScaleView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listReviews: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description True: what the caller holds, what was returned to them, and drafts of theirs whose lease is gone. False: what anybody holds. */
        mine?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  peekNextReview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Nothing waits for the caller. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  takeNextReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeNextReviewDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewWorkView'];
        };
      };
      /** @description Nothing waits for the caller. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewWorkView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  saveDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  renewLease: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  releaseReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  skipReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  proposeVerdict: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeVerdictDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerdictOfClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      400: components['responses']['Problem-400'];
      /** @description The password or the key is not right. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      /** @description Too many tries; Retry-After says when the next one may be made. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  signOutEverywhere: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  streamLog: {
    parameters: {
      query?: {
        /** @description Position of the last event that the caller has. A browser that resumes says it by itself, in Last-Event-ID. */
        after?: number;
      };
      header?: {
        /** @description The position after which the stream goes on. */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events start, log, reset, end. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  exportCorrections: {
    parameters: {
      query?: {
        /** @description Only article revisions on which an editor decided something at or after this time. */
        since?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An article revision a line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  addUser: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUserDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewUserView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  changeUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUserDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  createUserKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateKeyDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewKeyView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getVerdict: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerdictOfClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  decideOnVerdict: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideOnVerdictDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerdictOfClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  correctVerdict: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectVerdictDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerdictOfClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  publishVerdict: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerdictOfClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  withdrawVerdict: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          /** @description The version, to be sent as If-Match when it is edited. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerdictOfClaimView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
}
