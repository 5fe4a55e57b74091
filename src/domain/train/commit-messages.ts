const skipWords = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/gi;

/**
 * A pull request's title as it goes into a commit message: on one line, and without the words by which GitHub would skip
 * the workflows of that commit, however they are nested.
 */
export function titleInMessage(title: string): string {
  let text = title.replaceAll(/\s+/g, " ");
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replaceAll(skipWords, "");
  }
  return text.trim();
}

/** First line of the commit that merges a pull request into staging. */
export const promotionHeadline = (number: number, title: string): string =>
  `Promote #${number}: ${titleInMessage(title)}`;

/** Whether a merge commit with this first line was made for staging. Anybody can write it, about their own branch only. */
export const isPromotion = (headline: string): boolean => /^Promote #\d+: /.test(headline);
