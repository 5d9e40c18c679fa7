/**
 * The site of an edition as OpenConferenceWare makes it: schedule, tracks, proposals, sessions and users, with the
 * software's own markup and what stands around it. Mounted under /YEAR/ocw/, as such sites were.
 */
import { type Edition, later, lengthOf, nameOf, type Speaker, type Talk } from '../conferences/edition.ts';
import { dateParts, escapeMarkup, htmlPage, paragraphs, type Site } from './site.ts';

/** @param slug how the edition is called in addresses: "msc2016". */
export function openConferenceWareSite(edition: Edition, slug: string): Site {
  const base = `/${edition.edition}/ocw`;
  const trackNumber = (track: string) => edition.tracks.indexOf(track) + 1;
  const userNumber = (key: string) => Object.keys(edition.speakers).indexOf(key) + 1;
  const talkPath = (talk: Talk) => `${base}/${talk.start ? 'sessions' : 'proposals'}/${talk.id}`;
  const userPath = (key: string) => `${base}/users/${userNumber(key)}`;
  const trackPath = (track: string) => `${base}/events/${slug}/tracks/${trackNumber(track)}`;
  const rooms = [...new Set(edition.talks.flatMap((talk) => talk.room ?? []))];
  const confirmed = edition.talks.filter((talk) => talk.start);
  const proposed = edition.talks.filter((talk) => !talk.start);
  const site: Site = { pages: new Map(), redirects: { [`${base}/`]: `${base}/events/${slug}/schedule` }, robots: '' };

  /** A page as the software and the site's theme surround it. */
  function add(path: string, title: string, content: string) {
    const days = `${dateParts(edition.startDate).month} ${dateParts(edition.startDate).day}-${dateParts(edition.endDate).day}, ${edition.edition}`;
    const tagline = `${edition.description} / ${days} / ${edition.place}`;
    site.pages.set(
      path,
      htmlPage(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="en-US">
<head profile="http://gmpg.org/xfn/11">
  <title>${escapeMarkup(title)} / ${escapeMarkup(edition.series)}: ${escapeMarkup(tagline)}</title>
  <meta http-equiv="content-type" content="text/html; charset=UTF-8" />
  <meta name="description" content="${escapeMarkup(tagline)}" />
  <style type="text/css" media="screen">
${edition.tracks.map((track) => `  /* ${escapeMarkup(track)} */\n  .track-${trackNumber(track)}.block { background: #259341; color: #fff; }`).join('\n')}
  </style>
  <script type="text/javascript" charset="utf-8">
    app = { favorites_path: '${base}/users/me/favorites', current_user: false };
  </script>
</head>
<body>
  <div id="wrapper">
    <div id="header">
      <h1 id="site-title"><span><a href="${base}/" title="${escapeMarkup(edition.name)}" rel="home">${escapeMarkup(edition.name)}</a></span></h1>
      <div id="site-description">${escapeMarkup(edition.description)}</div>
    </div>
    <div id="access">
      <div id="menu">
        <ul>
          <li class="page_item page-item"><a href="${base}/events/${slug}/schedule" title="Schedule">Schedule</a></li>
          <li class="page_item page-item"><a href="${base}/events/${slug}/proposals" title="Proposals">Proposals</a></li>
          <li class="page_item page-item"><a href="${base}/events/${slug}/tracks" title="Tracks">Tracks</a></li>
          <li class="page_item page-item"><a href="${base}/reviews/scores" title="Reviews">Reviews</a></li>
        </ul>
      </div>
    </div><!-- #access -->
    <div id="container">
      <div id="content">
        <h2 class='entry-title'>Proposals</h2>
        <h2 class='page_title'>${escapeMarkup(title)}</h2>
        <!-- Display view's content -->
${content}
      </div><!-- content -->
    </div><!-- container -->
    <div id="primary" class="sidebar">
      <ul class="xoxo">
        <li id="login-as"><h3>Welcome</h3><ul><li><a href="${base}/users/me/favorites">Login</a></li></ul></li>
      </ul>
      <div id="sponsor-links"><h3>Sponsors</h3><h5>Gold</h5></div>
    </div><!-- #sidebar-1 -->
  </div><!--wrapper -->
</body>
</html>
`),
    );
  }

  const favorite = (talk: Talk) =>
    `<a href="${base}/users/me/favorites" class="favorite favorite_${talk.id}"><span>*</span></a>`;

  /** The table of talks that user, track and proposal pages have. Only proposals show a date: when they were handed in. */
  function table(talks: Talk[], kind: 'sessions' | 'proposals') {
    const rows = talks.map(
      (talk) => `      <tr class='proposal_row' id='proposal_row_${talk.id}'>
        <td rowspan='2' class='description'>
          <h3>
            ${favorite(talk)}
              <a href="${talkPath(talk)}" class="title">${escapeMarkup(talk.title)}</a>
          </h3>
          <div class="excerpt">
            ${escapeMarkup(talk.summary ?? '')}
          </div>
        </td>
        <td class='track block track-${trackNumber(talk.track)}'>
          <a href="${trackPath(talk.track)}">${escapeMarkup(talk.track)}</a>
        </td>
${kind === 'proposals' && talk.submitted ? `        <td class='date'>\n            ${talk.submitted.slice(5, 7)}/${talk.submitted.slice(8)}/${talk.submitted.slice(0, 4)}\n        </td>\n` : ''}      </tr>
      <tr>
        <td class="speakers" colspan='2'>
            ${talk.speakers.map((key) => `<a href="${userPath(key)}">${escapeMarkup(nameOf(edition.speakers[key]!))}</a>`).join(', ')}
        </td>
      </tr>`,
    );
    return `    <table class='proposals kind_${kind}' cellspacing='0'>\n${rows.join('\n')}\n    </table>`;
  }

  /** Both tables, each under its heading, as user and track pages have them. */
  function lists(talks: Talk[], of: 'user' | 'track', heading: 'h3' | 'h4') {
    const parts = (['sessions', 'proposals'] as const).map((kind) => {
      const some = talks.filter((talk) => (talk.start !== undefined) === (kind === 'sessions'));
      if (some.length === 0) return '';
      const title = kind === 'sessions' ? 'Sessions' : 'Proposals';
      return `  <div class="proposals_sub_list_for_kind proposals_sub_list_for_kind_${kind}">
    <div class="proposals_sub_list_for_kind_content">
      <${heading}>${title} for this ${of}</${heading}>
${table(some, kind)}
    </div>
  </div>`;
    });
    return `<div id="sub_list_for_event_1" class="sub_list_for_event ">\n${parts.join('\n')}\n</div>`;
  }

  function userBox(key: string, speaker: Speaker, tag: 'div' | 'li', after = '') {
    const affiliation = speaker.affiliation
      ? `\n        <span class='affiliation org'>${escapeMarkup(speaker.affiliation)}</span>`
      : '';
    const biography = speaker.biography
      ? `\n    <h4>Biography</h4>\n    <div class='note'>\n      ${paragraphs(speaker.biography)}\n    </div>`
      : '';
    return `<${tag} class="user_box vcard ">
  <div class='user_head'>
    <h3><a href="${userPath(key)}" class="fn n" id="id_${userNumber(key)}" name="id_${userNumber(key)}">${escapeMarkup(nameOf(speaker))}</a></h3>${affiliation}
  </div>
  <div class='user_body'>
    <div class='user_links'>
      <ul>
      </ul>
    </div>${biography}
${after}
  </div>
</${tag}>`;
  }

  function clock(talk: Talk) {
    const from = dateParts(talk.start!);
    const to = dateParts(later(talk.start!, lengthOf(talk)));
    return { from, to, start: from.half === to.half ? from.twelve : `${from.twelve}${from.half}` };
  }

  function talkPage(talk: Talk) {
    let scheduling = '';
    if (talk.start && talk.room) {
      const { from, to, start } = clock(talk);
      scheduling = `
      <div class='proposal-scheduling'>
        <b>Scheduled:</b>
        ${from.weekday}, ${from.month} ${from.day}, ${from.year} from ${start} &ndash; ${to.twelve}${to.half}
        in
        <a href="${base}/events/${slug}/rooms/${rooms.indexOf(talk.room) + 1}">${escapeMarkup(talk.room)}</a>
      </div>`;
    }
    return `${favorite(talk)}
  <div class='show-proposal'>
  <div class='proposal-meta'>
      <div class='track block track-${trackNumber(talk.track)}'>
        <a href="${trackPath(talk.track)}">${escapeMarkup(talk.track)}</a>
      </div>
      <a href="${base}/events/${slug}/session_types/1" class="session_type">Presentation</a>${scheduling}
  </div>
    <h3>One Line Summary</h3>
    <div class="compressed"><p>${escapeMarkup(talk.summary ?? '')}</p></div>
    <h3>Abstract</h3>
    ${paragraphs(talk.abstract)}
    <h3>Tags</h3>
    <p>${escapeMarkup((talk.tags ?? []).join(', '))}</p>
  <div class="record-controls">
    <a href="${base}/events/${slug}/proposals" class="cancelable">Back to list of proposals</a>
  </div>
    <h3>Speaker${talk.speakers.length > 1 ? 's' : ''}</h3>
<ul class='user_list'>
${talk.speakers.map((key) => userBox(key, edition.speakers[key]!, 'li')).join('\n')}
</ul>
</div>`;
  }

  function schedule() {
    const days = [...new Set(confirmed.map((talk) => talk.start!.slice(0, 10)))].sort();
    return days
      .map((day) => {
        const { weekday, month, day: number, year } = dateParts(day);
        const starts = [
          ...new Set(confirmed.flatMap((talk) => (talk.start!.startsWith(day) ? talk.start! : []))),
        ].sort();
        return `  <a name="day_${day.replaceAll('-', '_')}"></a>
  <h3>${weekday}, ${month} ${String(number).padStart(2, ' ')}, ${year}</h3>
  <table class='schedule'>
${starts
  .map(
    (start) =>
      `          <tr>\n${confirmed
        .filter((talk) => talk.start === start)
        .map(block)
        .join('\n')}\n          </tr>`,
  )
  .join('\n')}
  </table>`;
      })
      .join('\n');
  }

  function block(talk: Talk) {
    const { to, start } = clock(talk);
    const times = `<abbr class="dtstart" title="${talk.start}:00">${start}</abbr> &ndash; <abbr class="dtend" title="${later(talk.start!, lengthOf(talk))}:00">${to.twelve}${to.half}</abbr>`;
    return `            <td class='schedule_block' rowspan='1' colspan='1'>
<h4>${times}</h4>
<ul class='calendar_items'>
<li class='vevent light track-${trackNumber(talk.track)}' id='proposal-${talk.id}' >
  <div class='concise'>
      ${favorite(talk)}
      <a href="${talkPath(talk)}" class="url summary">${escapeMarkup(talk.title)}</a>
      <span class='room'>${escapeMarkup(talk.room!)}</span>
  </div>
  <ul class='session_info'>
     <li>
       <strong>Title:</strong>
         <a href="${talkPath(talk)}">${escapeMarkup(talk.title)}</a>
     </li>
       <li>
         <strong>Track:</strong>
         <a href="${trackPath(talk.track)}" class="track-${trackNumber(talk.track)}">${escapeMarkup(talk.track)}</a>
       </li>
       <li class='location'>
         <strong>Room:</strong>
         <a href="${base}/events/${slug}/rooms/${rooms.indexOf(talk.room!) + 1}">${escapeMarkup(talk.room!)}</a>
       </li>
        <li class='time'>
          <strong>Time:</strong>
          ${times}
        </li>
        <li>
          <div class='description'>
            <strong>One Line Summary:</strong>
            <p>${escapeMarkup(talk.summary ?? '')}</p>
          </div>
        </li>
          <li>
            <strong>Speakers:</strong>
            ${talk.speakers.map((key) => `<a href="${userPath(key)}">${escapeMarkup(nameOf(edition.speakers[key]!))}</a>`).join(', ')}
          </li>
      </ul>
</li>
</ul>
            </td>`;
  }

  add(`${base}/events/${slug}/schedule`, 'Schedule', schedule());
  add(`${base}/events/${slug}/proposals`, 'Proposals', table(proposed, 'proposals'));
  add(
    `${base}/events/${slug}/tracks`,
    'Tracks',
    edition.tracks
      .map(
        (track) =>
          `<h3 class='track block track-${trackNumber(track)}'><a href="${trackPath(track)}">${escapeMarkup(track)}</a></h3>`,
      )
      .join('\n'),
  );
  for (const track of edition.tracks) {
    const talks = edition.talks.filter((talk) => talk.track === track);
    add(
      trackPath(track),
      `${track} track`,
      `<div id="track-show">\n<span class="description"></span>\n${lists(talks, 'track', 'h3')}\n</div>`,
    );
  }
  for (const [index, room] of rooms.entries()) {
    const talks = confirmed.filter((talk) => talk.room === room);
    add(`${base}/events/${slug}/rooms/${index + 1}`, room, `<div id="room-show">\n${table(talks, 'sessions')}\n</div>`);
  }
  add(`${base}/events/${slug}/session_types/1`, 'Presentation', '<p>A talk of fifty minutes, with questions.</p>');
  for (const talk of edition.talks) add(talkPath(talk), talk.title, talkPage(talk));
  for (const [key, speaker] of Object.entries(edition.speakers)) {
    const talks = edition.talks.filter((talk) => talk.speakers.includes(key));
    add(userPath(key), nameOf(speaker), userBox(key, speaker, 'div', lists(talks, 'user', 'h4')));
  }
  // Behind a door that robots.txt closes. They would answer, so that a crawler which does not ask is found out.
  add(`${base}/reviews/scores`, 'Review scores', '<p>For the programme committee only.</p>');
  add(`${base}/users/me/favorites`, 'Favorites', '<p>Sign in to see the sessions you have marked.</p>');
  site.robots = `User-agent: *\nDisallow: ${base}/reviews/\nDisallow: ${base}/users/me/\n`;
  return site;
}
