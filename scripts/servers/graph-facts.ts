/** What a workspace's graph says of talks, as facts to compare. */
import { embeddedStore } from '../../graph/stores/embedded.ts';
import { addFact, type Facts } from '../../test/support/compare.ts';
import { openWorkspace } from '../../workspace/workspace.ts';

/** Title, times as moments, room, track and people by their role; with the affiliation stated, where there is one. */
export async function factsOfGraph(folder: string): Promise<Facts> {
  const workspace = openWorkspace(folder);
  const reader = await embeddedStore(workspace.graphDirectory).reader();
  try {
    const facts: Facts = new Map();
    const talks = await reader.query(
      `MATCH (t:Talk) RETURN t.url AS url, t.title AS title, t.startsAt AS start, t.endsAt AS end, t.room AS room, t.track AS track,
       'abstract' IN t.textFrom AS told`,
    );
    for (const { url, title, start, end, room, track, told } of talks as {
      [name: string]: string | null | undefined;
    }[]) {
      const subject = url ?? String(title);
      addFact(facts, 'title', subject, title ?? undefined);
      addFact(facts, 'start', subject, start ? new Date(start).toISOString() : undefined);
      addFact(facts, 'end', subject, end ? new Date(end).toISOString() : undefined);
      addFact(facts, 'room', subject, room ?? undefined);
      addFact(facts, 'track', subject, track ?? undefined);
      addFact(facts, 'has abstract', subject, told ? 'yes' : undefined);
    }
    const people = await reader.query(
      `MATCH (p:Person)-[:HAS_ROLE]->(r:Participation)-[:ROLE_IN]->(t:Talk)
       RETURN t.url AS url, t.title AS title, r.role AS role, p.name AS name, r.statedAffiliation AS affiliation`,
    );
    for (const { url, title, role, name, affiliation } of people as { [name: string]: string | undefined }[]) {
      addFact(facts, role!, url ?? title!, name);
      addFact(facts, 'affiliation', url ?? title!, affiliation ? `${name} (${affiliation})` : undefined);
    }
    return facts;
  } finally {
    await reader.close();
    workspace.close();
  }
}
