import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcedLists, isAddressList, isSitemapAddress, readAddressList, sitemapsOfRobots } from './sitemaps.ts';

const at = 'https://conf.example/sitemap.xml';

test('the addresses of sitemaps and feeds of every kind', () => {
  const cases: [string, string, { pages?: string[]; sitemaps?: string[] }][] = [
    [
      'a sitemap, with a prefix, an image and an entity',
      `<?xml version="1.0"?><s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x">
       <s:url><s:loc> https://conf.example/talks?id=1&amp;day=2 </s:loc><image:image><image:loc>https://conf.example/a.png</image:loc></image:image></s:url>
       <s:url><s:loc>/talks/2#top</s:loc></s:url></s:urlset>`,
      { pages: ['https://conf.example/talks?id=1&day=2', 'https://conf.example/talks/2'] },
    ],
    [
      'an index of sitemaps',
      '<!-- made by hand --><sitemapindex><sitemap><loc>https://conf.example/2026.xml.gz</loc></sitemap></sitemapindex>',
      { sitemaps: ['https://conf.example/2026.xml.gz'] },
    ],
    [
      'Atom: the page of each entry, not the feed itself and not its comments',
      `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://conf.example/"/><entry>
       <link rel="replies" href="/c"/><link rel="alternate" href="/post/1"/></entry><entry><link href="post/2"/></entry></feed>`,
      { pages: ['https://conf.example/post/1', 'https://conf.example/post/2'] },
    ],
    [
      'RSS 2.0',
      '<rss><channel><link>https://conf.example/</link><item><link>https://conf.example/post/3</link><comments>https://conf.example/c</comments></item></channel></rss>',
      { pages: ['https://conf.example/post/3'] },
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="x"><item rdf:about="y"><link>https://conf.example/post/4</link></item></rdf:RDF>',
      { pages: ['https://conf.example/post/4'] },
    ],
  ];
  for (const [name, source, expected] of cases) {
    assert.ok(isAddressList(source), name);
    assert.deepEqual(readAddressList(source, at), { pages: [], sitemaps: [], ...expected }, name);
  }
  assert.equal(isAddressList('<schedule><conference/></schedule>'), false);
  assert.equal(isAddressList('<html><feed></feed></html>'), false);
});

test('robots.txt and the head of a page announce them; feeds of comments are left', () => {
  assert.deepEqual(
    sitemapsOfRobots(
      'https://conf.example',
      'Sitemap: https://conf.example/a.xml\nUser-agent: *\nDisallow: /x\nsitemap: /b.xml',
    ),
    ['https://conf.example/a.xml', 'https://conf.example/b.xml'],
  );
  const head = `<link rel="alternate" type="application/rss+xml" title="Posts" href="/feed/">
    <link rel="alternate" type="application/rss+xml" title="Comments feed" href="/comments/feed/">
    <link rel="alternate" hreflang="de" href="/de/"><link rel="sitemap" type="application/xml" href="/map.xml">`;
  assert.deepEqual(announcedLists(head, 'https://conf.example/2026/'), [
    'https://conf.example/map.xml',
    'https://conf.example/feed/',
  ]);
});

test('an address that looks like a sitemap', () => {
  for (const path of ['/sitemap.xml', '/wp-sitemap-posts-1.xml', '/2026/sitemap_index.xml.gz']) {
    assert.ok(isSitemapAddress(`https://conf.example${path}`), path);
  }
  for (const path of ['/sitemap', '/sitemap.html', '/schedule.xml']) {
    assert.ok(!isSitemapAddress(`https://conf.example${path}`), path);
  }
});
