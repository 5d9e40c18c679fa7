/** What Indico puts around every page of an event: head, bar, title with date and place, menu, footer. */
import type { IndicoEvent } from './indico-event.ts';
import { dateParts, escapeMarkup } from './site.ts';

export interface IndicoPageParts {
  site: string;
  event: IndicoEvent;
  events: IndicoEvent[];
  path: string;
  title: string;
  content: string;
}

export function indicoPage({ site, event, events, path, title, content }: IndicoPageParts): string {
  const { id, edition } = event;
  const start = dateParts(edition.startDate);
  const end = dateParts(edition.endDate);
  const newer = events.find((other) => other.id > id);
  const menu = [
    { path: `/event/${id}/`, title: 'Overview' },
    { path: `/event/${id}/timetable/`, title: 'Timetable' },
    { path: `/event/${id}/contributions/`, title: 'Contribution List' },
    ...(event.customPages ?? []).map((page) => ({ path: `/event/${id}/page/${page.slug}`, title: page.title })),
  ];
  const description = JSON.stringify({
    '@context': 'http://schema.org',
    '@type': 'Event',
    description: edition.description,
    endDate: `${edition.endDate}T18:00:00+01:00`,
    location: { '@type': 'Place', address: '', name: edition.place },
    name: edition.name,
    startDate: `${edition.startDate}T09:00:00+01:00`,
  });
  return `<!DOCTYPE html>

<html prefix="og: http://ogp.me/ns#" data-static-site="false">
<head>
    <title>${escapeMarkup(edition.name)}  (${start.day}-${end.day} ${start.month} ${start.year}): ${escapeMarkup(title)} · ${escapeMarkup(site)} (Indico)</title>
    <meta charset="UTF-8">
    <meta http-equiv="X-UA-Compatible" content="IE=edge">
    <meta name="csrf-token" id="csrf-token" content="00000000-0000-0000-0000-000000000000">
    <meta property="og:site_name" content="${escapeMarkup(site)} (Indico)">
    <meta property="og:title" content="${escapeMarkup(edition.name)}">
    <meta property="og:type" content="event">
    <meta property="og:description" content="${escapeMarkup(edition.description)}">
    <script type="application/ld+json">
        ${description}
    </script>
    <script>
        moment.locale(["en-gb", 'en']);
        IndicoGlobalVars.isUserAuthenticated = false;
    </script>
</head>
<body data-user-id="null" data-debug="false">
<div class="header">
<div class="page-header page-header-dark event-page-header">
    <div class="main-action-bar flexrow f-j-space-between f-a-center">
        <div class="button-bar flexrow f-j-start">
            <a class="i-button text-color subtle icon-home" href="/" title="Go to the Indico Home Page"></a>${
              newer
                ? `
            <a class="i-button text-color subtle icon-next" href="/event/${newer.id}/" title="Newer event"></a>`
                : ''
            }
            <a class="i-button text-color subtle icon-edit" href="/event/${id}/manage/" title="Switch to the management area of this event"></a>
        </div>
    </div>
    <div id="session-bar" class="session-bar flexrow f-j-end ">
        <button id="tz-selector-link" class="i-button icon-time arrow">${edition.timezone}</button>
        <button id="language-selector-link" class="icon-earth i-button arrow js-dropdown" data-toggle="dropdown">English (United Kingdom)</button>
    </div>
</div>
</div>
<div class="main"><div>
    <div class="conf clearfix">
        <div class="confheader clearfix" style="">
            <div class="confTitleBox clearfix" style="">
                <div class="confTitle">
                    <h1>
                        <a href="/event/${id}/">
                            <span class="conference-title-link" style="">
                                <span itemprop="title">${escapeMarkup(edition.name)}</span>
                            </span>
                        </a>
                    </h1>
               </div>
            </div>
            <div class="confSubTitleBox" style="">
                <div class="confSubTitleContent flexrow">
                    <div class="confSubTitle f-self-stretch" style="">
                        <div class="datePlace">
                            <div class="date">
        ${start.day}–${end.day} ${start.month.slice(0, 3)} ${start.year}
    </div>
                            <div class="place">${escapeMarkup(edition.place)}</div>
                            <div class="timezone">${edition.timezone} timezone</div>
                        </div>
                    </div>
                    <div id="event-search-box" class="search-box" data-event-id="${id}"></div>
                </div>
            </div>
        </div>
        <div id="confSectionsBox" class="clearfix">
    <div id="flashed-messages" class="flashed-messages"></div>
            <div class="conf_leftMenu">
                    <ul id="outer">
${menu
  .map(
    (item) => `        <li class="menuConfTitle${item.path === path ? ' selected menuConfSelected' : ''}">
            <a href="${item.path}"
               >${escapeMarkup(item.title)}</a>`,
  )
  .join('\n')}
                    </ul>
            </div>
            <div class="confBodyBox clearfix ">
                <div class="mainContent">
                    <div class="col2">
${content}
                    </div>
                </div>
            </div>
        </div>
    </div>
</div></div>
<div class="footer ">
    <div class="flexrow f-j-space-between">
        <div class="flexrow f-a-center f-self-stretch">
            <span>Powered by <a href="https://getindico.io">Indico</a>
                <span class="version">v3.2.9</span>
            </span>
        </div>
    </div>
</div>
</body>
</html>
`;
}
