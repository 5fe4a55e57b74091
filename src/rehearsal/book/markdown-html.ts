import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/**
 * As GitHub does it: HTML within Markdown counts, and what could act is taken out by GitHub's own list of what may stay. In
 * comments and release pages a line break is one; in job summaries it is a space.
 */
const processorOf = (lineBreaks: boolean) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(lineBreaks ? [remarkBreaks] : [])
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeStringify);

const processors = { breaking: processorOf(true), joining: processorOf(false) };

export const markdownToHtml = async (
  markdown: string,
  { hasLineBreaks }: { readonly hasLineBreaks: boolean },
): Promise<string> =>
  String(await (hasLineBreaks ? processors.breaking : processors.joining).process(markdown));
