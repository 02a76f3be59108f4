/** The first hour of somebody new. */
export { SampleArticleButton } from './sample-article-button.js';
