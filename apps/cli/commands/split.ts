import { foldKey } from '../../../graph/fold.ts';
import type { Profile, ProfilePart } from '../../../queries/reading/profiles.ts';
import type { Decidable } from '../../../queries/reading/proposals.ts';
import { defineCommand } from '../command.ts';
import { conclude, type DecidingOptions, decidingOptions, writeDecision } from '../deciding/deciding.ts';
import { findThings, kindOption } from '../deciding/things.ts';
import { Failure, usageFailure } from '../failure.ts';
import { formatTable } from '../table.ts';

export default defineCommand<DecidingOptions & { kind?: Decidable }>({
  summary: 'say that what was taken for one is several; without parts, list what it is made of',
  configure: (command) =>
    decidingOptions(command)
      .argument('<thing>', 'id or name of a person, organization, topic or talk')
      .argument('[parts...]', 'what goes to another: numbers of the list (2 4-6), ids of talks, or words of a title')
      .option('--kind <KIND>', 'what it is: person, organization, topic or talk', kindOption)
      .addHelpText(
        'after',
        '\nThe rest stays. A slash begins a further one: "confgraph split ID 2 3 / 5" makes three of one.',
      ),
  async run(context, [name, ...words], options) {
    const [thing] = await findThings(await context.reader(), [name!], options.kind);
    const { id, label, parts } = thing!;
    if (words.length === 0) {
      const rows = parts.map((part, index) => ({ '#': index + 1, year: part.year, part: part.text, id: part.id }));
      return context.output.result({ id, label, name: thing!.name, parts }, () => [
        `${thing!.name} (${id}) is made of:`,
        '',
        formatTable(['#', 'year', 'part', 'id'], rows, context.output.width, context.output.bold),
        '',
        parts.length > 1
          ? `To split off some: confgraph split ${id} 1 3-4`
          : 'There is nothing to split off: it is made of one part.',
      ]);
    }
    const groups = [[]] as string[][];
    for (const word of words) {
      if (word === '/') groups.push([]);
      else groups.at(-1)!.push(word);
    }
    const taken = new Set<ProfilePart>();
    const off = groups.map((group) => {
      if (group.length === 0) throw usageFailure('between slashes stand parts', 'confgraph split ID 2 3 / 5');
      const chosen = [...new Set(group.flatMap((word) => choose(thing!, word)))];
      for (const part of chosen) {
        if (taken.has(part)) throw usageFailure(`"${part.text}" cannot go to two`);
        taken.add(part);
      }
      return chosen;
    });
    const stay = parts.filter((part) => !taken.has(part));
    if (stay.length === 0) {
      throw new Failure('nothing-stays', `all ${parts.length} parts would go; one at least has to stay`, {
        hint: `See them: confgraph split ${id}`,
      });
    }
    const side = (some: ProfilePart[]) =>
      some.flatMap((part) => part.mentions.map((mention) => `${label.toLowerCase()}:${mention}`));
    const sides = [[id, ...side(stay)], ...off.map(side)];
    // What names an organization beyond its printed forms stays where it was.
    if (label === 'Organization') sides[0]!.push(...bareKeys(sides));
    const decision = writeDecision(context, options, { decision: 'split', of: sides });
    await conclude(context, options, { decision: decision.id, id, stay, off }, [
      `${thing!.name} (${id}) is ${off.length + 1}: noted as ${decision.id}.`,
      ...off.flatMap((group) =>
        group.map((part) => `  goes: ${part.year === null ? '' : `${part.year} `}${part.text}`),
      ),
      `  ${stay.length} ${stay.length === 1 ? 'stays' : 'stay'}. The greater part keeps the id.`,
    ]);
  },
});

function bareKeys(sides: string[][]): string[] {
  return [...new Set(sides.flat().flatMap((item) => (item.includes('|') ? item.split('|')[0]! : [])))];
}

/** The parts that a word means: a number or range of the list, an id, or words of the text. */
function choose({ id, parts }: Profile, word: string): ProfilePart[] {
  const hint = `See the parts: confgraph split ${id}`;
  const range = /^(\d+)(?:-(\d+))?$/.exec(word);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])];
    const found = parts.slice(from - 1, to);
    if (from < 1 || to > parts.length || found.length === 0) {
      throw usageFailure(`there is no part ${word}: there are ${parts.length}`, hint);
    }
    return found;
  }
  const byId = parts.filter((part) => part.id === word || part.mentions.includes(word));
  if (byId.length > 0) return byId;
  const byText = parts.filter((part) => ` ${foldKey(part.text)} `.includes(` ${foldKey(word)} `));
  if (byText.length === 0) throw usageFailure(`no part fits "${word}"`, hint);
  return byText;
}
