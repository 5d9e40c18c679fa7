import { type LinkedThing, linksOfPerson } from '../../../queries/reading/links.ts';
import { partsOfPerson } from '../../../queries/reading/people.ts';
import { defineCommand } from '../command.ts';
import { findThings } from '../deciding/things.ts';
import { wrap } from '../width.ts';

export default defineCommand({
  summary: 'tell why what is told of a person was taken for one person: how surely, and for which reasons',
  configure: (command) =>
    command
      .argument('<person>', 'id or name')
      .addHelpText(
        'after',
        '\nA link is undone with "confgraph undo LINK": what hangs on it is then somebody else.\nAll links that rest on weighed evidence, the least sure first: confgraph query merges',
      ),
  async run(context, [name]) {
    const reader = await context.reader();
    const ask = reader.query.bind(reader);
    const [person] = await findThings(reader, [name!], 'Person');
    const [links, parts] = [await linksOfPerson(ask, person!.id), await partsOfPerson(ask, person!.id)];
    const partOf = new Map(parts.map((part) => [part.id, part]));
    const what = ({ thing, name }: LinkedThing) => {
      const part = partOf.get(thing);
      if (!part) return `own page: ${name}`;
      return `${part.role}: ${part.title}${part.event === part.title ? '' : ` (${part.event})`}`;
    };
    const byMention = new Map(links.flatMap((one) => one.mentions.map((mention) => [mention, one] as const)));
    const shown = links
      .map((one) => ({
        ...one,
        year: one.year ?? null,
        part: what(one),
        with: withWhat(byMention.get(one.linkedTo ?? '')),
      }))
      .sort(
        (a, b) =>
          Number(a.link !== null) - Number(b.link !== null) ||
          Number(a.basis === 'stated') - Number(b.basis === 'stated') ||
          (a.score ?? 0) - (b.score ?? 0) ||
          (a.year ?? 0) - (b.year ?? 0) ||
          (a.thing < b.thing ? -1 : 1),
      );
    const { id } = person!;
    await context.output.result(
      { id, name: person!.name, links: shown.map(({ personId: _, person: __, ...one }) => one) },
      () => {
        const [first, ...others] = shown;
        if (!first || others.length === 0)
          return `${person!.name} (${id}) is made of one mention: ${first ? what(first) : 'none'}.`;
        const { width, bold, dim } = context.output;
        const lines = others.flatMap((one) => {
          const score = String(one.basis === 'weighed' ? one.score : one.basis).padEnd(SCORE_COLUMNS);
          const as = one.role === null || one.name === person!.name ? '' : `, as "${one.name}"`;
          const because = [one.reason, one.with].filter(Boolean).join('; with ');
          return [
            ...wrap(`${one.part}${as}`, width - SCORE_COLUMNS).map((line, at) =>
              at === 0 ? bold(score) + line : ' '.repeat(SCORE_COLUMNS) + line,
            ),
            ...[...wrap(because, width - SCORE_COLUMNS - 2), String(one.link)].map((line) =>
              dim(`${' '.repeat(SCORE_COLUMNS + 2)}${line}`),
            ),
          ];
        });
        return [
          ...wrap(
            `${person!.name} (${id}) begins with ${first.part}${first.role === null ? '' : `, as "${first.name}"`}. Joined with it, the least sure first:`,
            width,
          ),
          '',
          ...lines,
          '',
          'To undo one, and what hangs on it: confgraph undo LINK',
        ];
      },
    );
  },
});

/** Room for a score, or for what stands instead of it. */
const SCORE_COLUMNS = 9;

function withWhat(other: LinkedThing | undefined): string | undefined {
  if (!other) return undefined;
  return other.role === null ? 'an own page' : `"${other.name}"${other.year === null ? '' : ` of ${other.year}`}`;
}
