/** Indico's overview of an event, and pages of the organizers' own making. */
import type { Edition } from '../conferences/edition.ts';
import { header } from './indico-parts.ts';
import { dateParts, escapeMarkup, paragraphs } from './site.ts';

export function overview(edition: Edition): string {
  const time = (date: string, hour: string) => {
    const { day, month, year } = dateParts(date);
    return `<time datetime="${date}T${hour}:00+01:00">${day} ${month.slice(0, 3)} ${year}, ${hour}</time>`;
  };
  return `<div class="conference-page">
  <div class="page-content">
    <div class="conferenceDetails">
      <div itemprop="description" class="description js-mathjax editor-output">
        <p>${escapeMarkup(edition.description)}</p>
      </div>
      <div class="infogrid">
        <div class="infoline date">
          <span title="Date/Time" class="icon icon-time" aria-hidden="true"></span>
          <div class="text">
            <div><span class="label">Starts</span> ${time(edition.startDate, '09:00')}</div>
            <div><span class="label">Ends</span> ${time(edition.endDate, '18:00')}</div>
            <div class="timezone">${escapeMarkup(edition.timezone)}</div>
          </div>
        </div>
        <div class="infoline location">
          <span title="Location" class="icon icon-location" aria-hidden="true"></span>
          <div class="text"><div class="place">${escapeMarkup(edition.place)}</div></div>
        </div>
      </div>
    </div>
  </div>
</div>`;
}

export function customPage(title: string, html: string): string {
  return `<div class="conference-page">
${header(escapeMarkup(title))}
        <div class="page-content">
    <div class="editor-output">${html}</div>
        </div>
</div>`;
}

/** The page of accepted microconferences, as its organizers wrote it in Indico's editor. */
export function microconferencesHtml(
  title: string,
  microconferences: { title: string; text: string; topicsTitle: string; topics: string[]; leads: string[] }[],
): string {
  const parts = microconferences.map(
    (one) => `<h2><a id="${one.title.toLowerCase().replace(/[^a-z]+/g, '-')}"></a>${escapeMarkup(one.title)}</h2>

${paragraphs([one.text, one.topicsTitle])}

<ul>
${one.topics.map((topic) => `	<li>${escapeMarkup(topic)}</li>`).join('\n')}
</ul>

<h3><strong>MC leads</strong></h3>
${
  one.leads.length > 0
    ? `\n<ul>${one.leads
        .map((lead) => {
          const mail = `${lead.toLowerCase().split(' ')[0]}@millrace.example`;
          return `<li>${escapeMarkup(lead)} &lt;<a href="mailto:${mail}">${mail}</a>&gt;</li>`;
        })
        .join('')}</ul>\n`
    : ''
}`,
  );
  return `<h1 style="text-align:center;">${escapeMarkup(title)}&nbsp; Microconferences</h1>\n\n<p>&nbsp;</p>\n\n${parts.join('\n')}`;
}
