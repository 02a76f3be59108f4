/** The words by which lines of page furniture are known. */

/** Whole lines, compared without case, outer punctuation or white space. */
export const WHOLE = new Set(
  `left|right|view|story highlights|highlights|sponsored|sponsored content|most viewed|more stories|advertisement|advertising|ad|share|share this|share this article|share this story|share on facebook|share on twitter|share via email|tweet|email|print|save|copy link|link copied|comments|leave a comment|view comments|read more|read more here|read the rest here|read full article|continue reading|continue reading the main story|story continues|story continues below|story continues below advertisement|article continues below|related|related articles|related stories|related topics|related content|related coverage|more on this story|more from this section|recommended|recommended stories|most read|most popular|trending|trending now|top stories|also read|you may also like|you might also like|what to read next|sign up|subscribe|subscribe now|log in|sign in|register|newsletter|follow us|home|menu|search|skip to content|skip to main content|back to top|accept|accept all|accept cookies|reject all|manage cookies|cookie policy|privacy policy|cookie settings|image|photo|photos|video|gallery|watch|watch live|listen|loading|close|next|previous|breaking news|live updates|developing story|exclusive|fact box|topics|tags|photo credit|getty images|image source|media caption|image caption|our standards|about the author|first published on|all rights reserved`.split(
    '|',
  ),
);

/** Beginnings of short lines, lower case. */
export const BEGINNINGS: readonly string[] =
  `click to |promoted by|sponsored by|paid content|you have successfully|please enter |thank you for subscribing|thank you for signing|thank you for reading|thanks for signing|this story has been corrected|this article has been|this content |this video |your email |enter your email|read: |see: |also in |next in |more from |more on |more in |you are subscribed|invalid email|image copyright|story highlights|via |read more|read also|also read|see also|read full|read next|read the rest|click here|share this|share on |follow us|follow @|sign up |sign in |subscribe to|subscribe for|log in |register to|updated at|updated on|updated:|updated |update:|update, |last updated|last modified|first published|published at|published on|published:|published |posted at|posted on|posted:|created:|modified:|this article was |this story was originally|this story has been updated|this article originally|a version of this article|originally published|(reporting by|reporting by |(additional reporting|additional reporting|(writing by|(editing by|editing by |writing by |(this version|(this story|(corrects |(updates |(adds |(recasts |our standards:|© |copyright |(c) |all rights reserved|photo:|photo by |photograph:|photos:|image:|image source|image credit|image copyright|image caption|media caption|picture:|file photo|file -|credit:|caption:|video:|source:|watch:|watch live|listen:|related:|more:|tags:|topics:|filed under|we use cookies|this site uses cookies|this website uses cookies|by continuing to use|by using this site|by clicking|cookies help us|your privacy|get the latest|get our |join the conversation|leave a comment|comments (|download our app|download the app|support our journalism|become a member|already a subscriber|to continue reading|register now for free|register for free|story continues|article continues|advertisement|skip to |about the author|contact the |do you have a tip|got a tip|thomson reuters trust|the views expressed|opinions expressed|min read|estimated reading time|reading time|for more information|for more on |for more stories|for more news|for more coverage|for more details|for all the latest|like us on|most read|trending|don't miss|don’t miss|watch more|now read|recommended:|recommended for you|newsletter|http://|https://|www.|correction:|clarification:|editor's note|editor’s note`.split(
    '|',
  );

/** What may stand behind "updated", "published", "correction" for the line to be furniture though it might be prose. */
export const DATED = new Set([
  'more in ',
  'more on ',
  'also in ',
  'next in ',
  'more from ',
  'this video ',
  'this article was ',
  'updated ',
  'published ',
  'copyright ',
  'most read',
  'trending',
  'read more',
  'newsletter',
]);
export const ENDINGS: readonly string[] = [
  'min read',
  'minute read',
  'minutes read',
  'minutes ago',
  'hours ago',
  'hour ago',
  'days ago',
  'getty images',
  '/reuters',
  '/ap',
  '/afp',
  'file photo',
  'reuters/',
  'comments',
  'shares',
];
export const CREDIT_STARTS: readonly string[] = [
  '(reporting by',
  '(additional reporting',
  '(writing by',
  '(editing by',
  '(reporting and',
  '(compiled by',
  '(with reporting',
  '(with inputs',
  '(this story',
  '(file photo',
  '(photo by',
  '(photo:',
  '(graphic by',
  '(source:',
  '(read more',
];
