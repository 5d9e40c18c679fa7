/** What people decided, brought from ids and mentions to the mentions that linking knows. */
import { type DecidedLabel, decidedLabels, type IdentityDecision, labelOf } from '../decisions.ts';
import { Clusters } from './clusters.ts';
import type { FrozenIds } from './identity.ts';

/** A person's word on two groups of mentions, by their keys. */
export interface DecidedMentions {
  same: boolean;
  of: [string[], string[]];
}

/** By kind of thing, those that go before others first: of two that contradict each other the later decision holds. */
export type Decided = { [label in DecidedLabel]: DecidedMentions[] };

/** Brings decisions from ids to mentions. Those on ids that nobody knows any more decide nothing. */
export function decide(decisions: readonly IdentityDecision[], frozen: FrozenIds): Decided {
  const decided: Decided = { person: [], organization: [], topic: [], talk: [] };
  const mentionsOf = new Map<string, string[]>();
  for (const label of decidedLabels) {
    for (const [mention, entity] of frozen.get(label) ?? []) {
      const known = mentionsOf.get(entity);
      if (known) known.push(mention);
      else mentionsOf.set(entity, [mention]);
    }
  }
  for (const decision of decisions.toReversed()) {
    const label = labelOf(decision.of[0]![0]!);
    const named = decision.of.map((side) => side.filter(isMention).map((item) => item.slice(label.length + 1)));
    const frozenOf = decision.of.map((side) => side.flatMap((item) => mentionsOf.get(item) ?? []));
    if (decision.decision === 'same') {
      // The mentions it was decided by, if they were noted: what came to an id later is not held to it by force.
      const [first, second] = named.map((mentions, at) => (mentions.length > 0 ? mentions : frozenOf[at]!));
      decided[label].push({ same: true, of: [first!, second!] });
      continue;
    }
    // As above. What came to an id since is held apart by what it was joined with; were it named here too, the next build
    // would find other things than the one that joined it.
    const whole = named.map((mentions, at) => (mentions.length > 0 ? mentions : frozenOf[at]!));
    for (let i = 1; i < whole.length; i++) {
      for (let j = 0; j < i; j++) decided[label].push({ same: false, of: [whole[j]!, whole[i]!] });
    }
    if (decision.decision === 'split') {
      for (const part of whole.slice(1)) decided[label].push({ same: true, of: [part, []] });
    }
  }
  return decided;
}

function isMention(item: string): boolean {
  return item[labelOf(item).length] === ':';
}

/** Joins and parts things by what was decided, before any rule is asked; `joined` is told of each join. */
export function applyDecided(
  decided: readonly DecidedMentions[],
  clusters: Clusters,
  indexesOf: (mention: string) => readonly number[],
  joined: (a: number, b: number) => void = () => {},
): void {
  for (const { same, of } of decided) {
    const [first, second] = of.map((mentions) => mentions.flatMap(indexesOf)) as [number[], number[]];
    if (!same) clusters.part(first, second);
    else
      for (const other of [...first, ...second]) {
        const one = first[0] ?? other;
        if (clusters.union(one, other)) joined(one, other);
      }
  }
}

/**
 * Brings groups that a rule made to what was decided. For things whose mentions are few and plain keys (organizations,
 * topics), where no rule weighs evidence.
 *
 * @param groups none with a mention in two groups.
 */
export function regroup(groups: readonly (readonly string[])[], decided: readonly DecidedMentions[]): string[][] {
  const mentions = groups.flat();
  const indexOf = new Map(mentions.map((mention, index) => [mention, index]));
  const clusters = new Clusters(mentions.length);
  applyDecided(decided, clusters, (mention) => {
    const index = indexOf.get(mention);
    return index === undefined ? [] : [index];
  });
  for (const group of groups) {
    for (const mention of group) clusters.union(indexOf.get(group[0]!)!, indexOf.get(mention)!);
  }
  return clusters.groups().map((group) => group.map((index) => mentions[index]!));
}

/** Whether it was decided that two groups are two things. */
export function decidedApart(
  decided: readonly DecidedMentions[],
): (a: readonly string[], b: readonly string[]) => boolean {
  const partings = new Map<string, Map<number, 0 | 1>>();
  decided.forEach(({ same, of }, parting) => {
    if (same) return;
    for (const [at, mentions] of of.entries()) {
      for (const mention of mentions) {
        const known = partings.get(mention) ?? new Map<number, 0 | 1>();
        partings.set(mention, known.set(parting, at as 0 | 1));
      }
    }
  });
  const sidesOf = (mentions: readonly string[]) => {
    const sides = new Set<string>();
    for (const mention of mentions)
      for (const [parting, at] of partings.get(mention) ?? []) sides.add(`${parting} ${at}`);
    return sides;
  };
  return (a, b) => {
    if (partings.size === 0) return false;
    const others = sidesOf(b);
    return [...sidesOf(a)].some((one) =>
      others.has(one.endsWith('0') ? `${one.slice(0, -1)}1` : `${one.slice(0, -1)}0`),
    );
  };
}
