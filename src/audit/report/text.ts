import { cutText } from "../../domain/text/markdown.js";

/** Signs that are not shown, or that turn the direction of the text around them, as escapes: a title stays a title. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** One line, as it is, cut to a length that fits a cell. */
export const cellText = (text: string, limit = 300): string => cutText(visible(text), limit);

export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s"'<>]+$/.test(url);
