/**
 * Names whose last word says another thing than the name: who asks for virtualization does not mean that of networks, nor automation that of
 * homes. General knowledge, written for this project.
 */
import { phraseKey } from '../texts/tokens.ts';

const names =
  'network virtualization, network function virtualization, network performance, home automation, electronic design automation, word processor, code browser, ' +
  'file browser, call graph, flame graph, dependency graph, scene graph, Bloom filter, packet filter, spam filter, spam filtering, desktop environment, ' +
  'virtual environment, development environment, search engine, storage engine, game engine, rendering engine, browser engine, machine translation, ' +
  'network address translation, instruction set, remote desktop, open space, memory map, bitmap, heat map, site map, attack surface, mailing list';

const keys: ReadonlySet<string> = new Set(names.split(', ').map(phraseKey));

/** Whether a topic's last word is no broader topic of it, by its key. */
export function isMisleadingHead(key: string): boolean {
  return keys.has(key);
}
