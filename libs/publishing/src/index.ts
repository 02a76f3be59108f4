/** What the public reads: a published verdict as ClaimReview and as pages. Pure. */
export * from './fact-check.js';
export { toClaimReview, type JsonLd } from './claim-review.format.js';
export { toScriptJson } from './script-json.js';
export { toCalendar, type Calendar, type CalendarEntry } from './calendar.js';
export { renderRationale } from './rationale.js';
export { renderFactCheckPage } from './pages/fact-check-page.js';
export { renderFactCheckList, type FactCheckList, type FactCheckListItem } from './pages/fact-check-list.js';
export {
  renderHomePage,
  renderNotFoundPage,
  renderProblemPage,
  type HomePage,
  type ProblemPage,
} from './pages/plain-pages.js';
export { publicFonts, type PublicFont } from './stylesheet/fonts.js';
export { publicStylesheet } from './stylesheet/public-stylesheet.js';
