/** What people decided of organizations, brought to the keys under which a printed name is an organization. */
import { foldKey } from '../../fold.ts';
import { type DecidedMentions, regroup } from '../decided.ts';
import { groupBy } from '../input.ts';

/** Gives a printed name, and the key that rules make of it, the key that counts. */
export type OrganizationKeys = (key: string, printed: string) => string;

/** A mention of an organization: the key by rule, or one printed form under that key. */
export function organizationMention(key: string, printed?: string): string {
  return printed === undefined ? key : `${key}|${foldKey(printed)}`;
}

/**
 * The keys as they are decided: of organizations that are one the same key, of a form that was split off its own.
 *
 * @param aliases groups of keys that rules take for one (see `aliasGroups`); what was decided goes before.
 */
export function organizationKeys(
  decided: readonly DecidedMentions[],
  aliases: readonly (readonly string[])[] = [],
): OrganizationKeys {
  const mentions = [...new Set([...decided.flatMap(({ of }) => of.flat()), ...aliases.flat()])];
  const ruleOf = (mention: string) => mention.split('|')[0]!;
  const byRule = groupBy(mentions, ruleOf);
  const groups = [...byRule].map(([key, own]) => [...new Set([key, ...own])]);
  const rules = aliases.map((group) => ({
    same: true,
    of: [group.slice(0, 1), group.slice(1)] as [string[], string[]],
  }));
  const decidedKey = new Map<string, string>();
  for (const group of regroup(groups, [...decided, ...rules])) {
    const sorted = group.toSorted();
    const key = sorted.find((mention) => mention === ruleOf(mention)) ?? sorted[0]!;
    for (const mention of group) decidedKey.set(mention, key);
  }
  if (decidedKey.size === 0) return (key) => key;
  return (key, printed) => decidedKey.get(organizationMention(key, printed)) ?? decidedKey.get(key) ?? key;
}
