/**
 * Posts as machines are given them: Atom (RFC 4287), RSS 1.0 and 2.0 (with content:encoded), and what the REST interface of
 * WordPress answers for wp/v2/posts. A feed often has the whole of the newest posts.
 */
import * as cheerio from 'cheerio';
import { z } from 'zod';
import { collapse, type Page } from '../../page.ts';
import { htmlBlocks } from '../../reading/blocks.ts';
import { readDate } from '../../reading/dates.ts';
import { shallowMarkup } from '../../reading/shallow-markup.ts';
import type { Post } from './post.ts';

/** Whether an XML page is a feed of posts, by its root. */
export function isFeed(source: string): boolean {
  return /^[\s\uFEFF]*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:\w+:)?(?:feed|rss|RDF)[\s>]/i.test(source.slice(0, 4096));
}

/** Whether JSON is an answer of WordPress with posts or pages: by keys that only they have together. */
export function isPostList(source: string): boolean {
  return (
    /^\s*[[{]/.test(source) &&
    /"type"\s*:\s*"(?:post|page)"/.test(source) &&
    /"rendered"\s*:/.test(source) &&
    /"date_gmt"\s*:/.test(source)
  );
}

const rendered = z.object({ rendered: z.string().nullish() }).nullish();
const postSchema = z.object({
  date: z.string().nullish(),
  link: z.string().nullish(),
  title: rendered,
  content: rendered,
});

/** The posts of a feed or an answer, those with a title and some text. */
export function readFeed(page: Page): Post[] {
  return page.form === 'json' ? jsonPosts(page) : xmlPosts(page);
}

function jsonPosts(page: Page): Post[] {
  const value = page.json();
  const result = z.array(postSchema).safeParse(Array.isArray(value) ? value : [value]);
  if (!result.success) return [];
  return result.data.flatMap((one) =>
    postOf(textOf(one.title?.rendered ?? ''), one.date ?? undefined, one.content?.rendered ?? '', one.link ?? page.url),
  );
}

function xmlPosts(page: Page): Post[] {
  const $ = cheerio.load(page.source, { xml: true });
  return $('entry, item')
    .get()
    .flatMap((node) => {
      const entry = $(node);
      const child = (names: string) => entry.children(names).first();
      const link =
        child('link[href][rel="alternate"], link[href]:not([rel])').attr('href') ?? child('link').text().trim();
      const content = child('content, content\\:encoded');
      // Atom may hold markup as elements (type "xhtml"); else it is text that is markup.
      const body =
        content.attr('type') === 'xhtml'
          ? (content.html() ?? '')
          : (content.length > 0 ? content : child('description, summary')).text();
      const date = child('published, pubDate, dc\\:date, updated').text().trim();
      return postOf(textOf(child('title').text()), date, body, link || page.url);
    });
}

function postOf(title: string, date: string | undefined, html: string, base: string | undefined): Post[] {
  const $ = cheerio.load(shallowMarkup(html));
  const blocks = title === '' ? [] : htmlBlocks($, $('body'), base);
  return blocks.length === 0 ? [] : [{ title, date: dayOf(date), blocks }];
}

/** A title is markup too: "Tips &amp; tricks". */
function textOf(title: string): string {
  return collapse(cheerio.load(title).root().text());
}

/** The day of "2022-10-09T18:30:00+02:00" or "Sun, 09 Oct 2022 16:30:00 +0000". */
function dayOf(date: string | undefined): string | undefined {
  const iso = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(date ?? '')?.[0];
  return iso ?? readDate((date ?? '').replace(/\s+\d\d:\d\d.*$/, ''));
}
