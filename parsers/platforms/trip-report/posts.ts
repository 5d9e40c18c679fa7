/** A blog's page as its posts. One page often shows several, of which each is a report or is none. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse, type Page } from '../../page.ts';
import { htmlBlocks, textBlocks } from '../../reading/blocks.ts';
import { findDates, readDate } from '../../reading/dates.ts';
import { readFeed } from './feeds.ts';
import type { Post } from './post.ts';

/** Marks of posts, the surest first: h-entry (Blogger, WordPress), schema.org, HTML's own element. */
const containers = [
  '.hentry, .h-entry',
  '[itemtype$="schema.org/BlogPosting"], [itemprop="blogPost"], [itemprop="blogPosts"]',
  'article',
  '.post, .blog-post, .entry',
];
const titles =
  '.entry-title, .post-title, .p-name, [itemprop="headline"], [itemprop="name"], header h1, header h2, h1, h2, h3.title';
const bodies = '.entry-content, .post-body, .e-content, [itemprop="articleBody"], .post-content, .article-content';
const furniture =
  'script, style, noscript, nav, footer, aside, form, .comments, #comments, .sidebar, .widget, .sharedaddy, .post-footer, .entry-meta, .entry-footer, .post-meta, .byline, .date-header';

/** The posts of a page. A page without the marks of a blog is one post. */
export function readPosts(page: Page): Post[] {
  if (page.form === 'xml' || page.form === 'json') return readFeed(page);
  return page.form === 'html' ? htmlPosts(page.$(), page.url) : textPosts(page.lines());
}

function htmlPosts($: CheerioAPI, base: string | undefined): Post[] {
  for (const selector of containers) {
    const found = $(selector).filter((_, element) => $(element).parents(selector).length === 0);
    if (found.length === 0) continue;
    const posts = found.toArray().flatMap((element) => htmlPost($, $(element), base) ?? []);
    if (posts.length > 0) return posts;
  }
  const root = $('main, #content, #main, body').first();
  const post = htmlPost($, root, base);
  return post ? [post] : [];
}

function htmlPost($: CheerioAPI, container: Cheerio<AnyNode>, base: string | undefined): Post | undefined {
  const heading = container.find(titles).first();
  const title = collapse(heading.text()) || collapse($('title').first().text());
  if (title === '') return undefined;
  const marked = container.find(bodies).first();
  const body = (marked.length > 0 ? marked : container).clone();
  body.find(furniture).remove();
  if (marked.length === 0) body.find(titles).first().remove();
  breakLines($, body);
  const blocks = htmlBlocks($, body, base);
  if (blocks.length === 0) return undefined;
  return {
    title,
    date: htmlDate(container),
    blocks,
  };
}

/** Makes each line between `<br>`s an element, so that a line in bold can be known for a heading. */
function breakLines($: CheerioAPI, body: Cheerio<AnyNode>): void {
  const broken = body.find('br').parent(':not(b, strong, i, em, a, span, u, pre)').add(body.filter(':has(> br)'));
  for (const element of broken.toArray()) {
    const lines: AnyNode[][] = [[]];
    for (const child of $(element).contents().toArray()) {
      if (child.type === 'tag' && child.name === 'br') lines.push([]);
      else lines.at(-1)!.push(child);
    }
    $(element).empty();
    $(element).append(lines.map((line) => $('<p></p>').append(line)[0]!));
  }
}

function htmlDate(container: Cheerio<AnyNode>): string | undefined {
  const mark = container
    .find('time[datetime], .published, [itemprop="datePublished"], .entry-date, .post-date, .dt-published')
    .first();
  const printed = [mark.attr('datetime'), mark.attr('title'), mark.attr('content'), collapse(mark.text())];
  // Blogger groups posts under the day they were written.
  printed.push(collapse(container.closest('.date-outer').find('.date-header').first().text()));
  printed.push(
    collapse(container.prevAll('.date-header').first().text()),
    collapse(container.find('.date-header').first().text()),
  );
  for (const text of printed) {
    const day = text === undefined ? undefined : (/^\d{4}-\d\d-\d\d(?=T|$)/.exec(text)?.[0] ?? readDate(text));
    if (day !== undefined) return day;
  }
  return undefined;
}

const byline = /^(?:posted|published|written|by\b|date:|updated|last updated)/i;

/** The day of a line that bears a post's date and little else, and whether it reads like a byline under a title. */
function dateLine(line: string): { date: string; under: boolean } | undefined {
  const text = collapse(line);
  if (text.length < 8 || text.length > 90) return undefined;
  const date = readDate(text);
  if (date !== undefined) return { date, under: false };
  const dates = findDates(text);
  if (!byline.test(text) || dates.length !== 1 || dates[0]!.start !== dates[0]!.end) return undefined;
  return { date: dates[0]!.start, under: true };
}

const comments =
  /^(?:(?:\d+|one|two|three|no) (?:comments?|thoughts?|responses?|replies|reply)(?: (?:on|to)\b.*)?|comments?(?: \(\d+\))?:?|(?:leave|post|add|write) an? (?:comment|reply).*)$/i;

/** What readers wrote below a post is none of it. */
function withoutComments(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => comments.test(line.trim()));
  return first < 0 ? lines : lines.slice(0, first);
}

function textPosts(lines: readonly string[]): Post[] {
  const starts: { title: number; body: number; date?: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const found = dateLine(line);
    if (!found) continue;
    const above = printedLine(lines, index, -1);
    const below = printedLine(lines, index, 1);
    const titled = above >= (starts.at(-1)?.body ?? 0) && isTitleLine(lines[above] ?? '');
    if (found.under ? titled : titled && !isTitleLine(lines[below] ?? '')) {
      starts.push({ title: above, body: index + 1, date: found.date });
    } else if (!found.under && below >= 0 && isTitleLine(lines[below]!)) {
      starts.push({ title: below, body: below + 1, date: found.date });
    }
  }
  if (starts.length === 0) {
    const first = lines.findIndex((line) => line.trim() !== '');
    if (first < 0) return [];
    starts.push({ title: first, body: first + 1 });
  }
  return starts.map((start, index) => ({
    title: collapse(lines[start.title]!),
    date: start.date,
    blocks: textBlocks(apart(withoutComments(lines.slice(start.body, starts[index + 1]?.title ?? lines.length)))),
  }));
}

/** The nearest line with text before (-1) or after (1) a line; -1 where there is none. */
function printedLine(lines: readonly string[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < lines.length; at += step) if (lines[at]!.trim() !== '') return at;
  return -1;
}

function isTitleLine(line: string): boolean {
  const text = collapse(line);
  return text !== '' && text.length <= 120 && !/[.;,]$/.test(text) && dateLine(line) === undefined;
}

/** Sets a heading that ends in a colon apart from the text right below it, lest they be taken for one paragraph. */
function apart(lines: readonly string[]): string[] {
  return lines.flatMap((line) => (line.length <= 200 && /:\s*$/.test(line) ? [line, ''] : [line]));
}
