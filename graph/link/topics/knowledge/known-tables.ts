/** What was written for this project of what things are, of all fields in one table. */

import { phraseKey } from '../texts/tokens.ts';
import { knownFields } from './known-fields.ts';
import { knownFieldsHardware } from './known-fields-hardware.ts';
import { knownFieldsSoftware } from './known-fields-software.ts';
import { knownFieldsSystems } from './known-fields-systems.ts';
import { knownKinds } from './known-kinds.ts';

type Table = { readonly [kind: string]: string };

/** By kind, the names of its things as the tables print them: each once, where several tables have it. */
export const ownKinds: Table = merge([
  knownKinds,
  knownFields,
  knownFieldsHardware,
  knownFieldsSoftware,
  knownFieldsSystems,
]);

function merge(tables: readonly Table[]): Table {
  const names = Map.groupBy(
    tables.flatMap((table) => Object.entries(table)),
    ([kind]) => kind,
  );
  return Object.fromEntries(
    [...names].map(([kind, parts]) => {
      const byKey = Map.groupBy(
        parts.flatMap(([, said]) => said.split(', ')),
        (name) => phraseKey(name),
      );
      return [kind, [...byKey.values()].map(([first]) => first).join(', ')];
    }),
  );
}
