/** A blog as Blogger makes it: the front page with all posts, and a page for each. */
import type { Post } from '../conferences/trip-report.ts';
import { escapeMarkup, htmlPage, type Site } from './site.ts';

export function bloggerSite(title: string, posts: Post[]): Site {
  const pages: Site['pages'] = new Map();
  pages.set('/', htmlPage(page(title, title, posts)));
  for (const post of posts) pages.set(`/${post.slug}`, htmlPage(page(title, `${title}: ${post.title}`, [post])));
  return {
    pages,
    redirects: {},
    // As Blogger serves it.
    robots: 'User-agent: *\nDisallow: /search\nAllow: /\n',
  };
}

function page(blog: string, title: string, posts: Post[]): string {
  return `<!DOCTYPE html>
<html class='v2' dir='ltr' xmlns='http://www.w3.org/1999/xhtml'>
<head>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<title>${escapeMarkup(title)}</title>
</head>
<body class='loading variant-open'>
<div class='content'>
<header><div class='header-outer'><div id='header-inner'><div class='titlewrapper'><h1 class='title'><a href='/'>${escapeMarkup(blog)}</a></h1></div></div></div></header>
<div class='main-inner'>
<div class='widget Blog' data-version='1' id='Blog1'>
<div class='blog-posts hfeed'>
${posts.map(article).join('\n')}
</div>
<div class='blog-pager' id='blog-pager'><a class='home-link' href='/'>Home</a></div>
</div>
<aside><div class='widget Label' id='Label1'><h2>Labels</h2><ul><li><a dir='ltr' href='/search/label/travel'>travel</a></li></ul></div></aside>
</div>
</div>
</body>
</html>
`;
}

function article(post: Post): string {
  return `<div class="date-outer">
<h2 class='date-header'><span>${escapeMarkup(post.date)}</span></h2>
<div class="date-posts">
<div class='post-outer'>
<div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'>
<h3 class='post-title entry-title' itemprop='name'>
<a href='/${post.slug}'>${escapeMarkup(post.title)}</a>
</h3>
<div class='post-header'>
<div class='post-header-line-1'></div>
</div>
<div class='post-body entry-content' itemprop='description articleBody'>
${post.body.map(([tag, text]) => (tag === 'p' ? `<div>${escapeMarkup(text)}</div>\n<div><br /></div>` : `<${tag}>${escapeMarkup(text)}</${tag}>`)).join('\n')}
<div style='clear: both;'></div>
</div>
<div class='post-footer'>
<div class='post-footer-line post-footer-line-1'>
<span class='post-author vcard'>Posted by <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><span itemprop='name'>${escapeMarkup(post.author)}</span></span></span>
<span class='post-comment-link'></span>
</div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='/search/label/travel' rel='tag'>travel</a></span></div>
</div>
</div>
</div>
</div>
</div>`;
}
