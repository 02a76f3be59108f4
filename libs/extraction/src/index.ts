/** Article text to claims: cleaning, attribution, kinds, plans and check-worthiness. Pure; no I/O. */
export { cleanText, type CleanArticle } from './clean/clean-text.js';
export { cleanHtml } from './clean/html.js';
export { pageDetails } from './clean/page-details.js';
export { detectLanguage } from './language/detect.js';
export { extract } from './extract.js';
export { useModelsFrom, type OwnModel } from './learning/load-model.js';
export { readAnswer, UnusableAnswer } from './llm/answer.js';
export { claimsOfAnswer } from './llm/claims-of-answer.js';
export { LONGEST_QUESTION, QUESTION_VERSION, questionFor } from './llm/question.js';
