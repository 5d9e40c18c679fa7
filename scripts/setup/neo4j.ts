/**
 * Fetches a real Neo4j Community server, without Docker: its two artifacts and what they need, by Maven, into the user's
 * cache. Once there, nothing is fetched again.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../crawlers/rendering/programs.ts';
import { run, SetupError, say } from './command.ts';
import { findJava, type Java } from './java.ts';
import { cacheDirectory, installPackages, mayInstallPackages } from './machine.ts';

/** Long-term support; runs on Java 17 and 21. */
export const NEO4J_VERSION = '5.26.30';
const JAVA_MINIMUM = 17;
const DEPENDENCY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

export interface Neo4jDistribution {
  java: Java;
  /** Folder of its jars. */
  library: string;
}

/** @throws SetupError saying what to install */
export async function provideNeo4j(): Promise<Neo4jDistribution> {
  const library = join(cacheDirectory(), `neo4j-${NEO4J_VERSION}`);
  const missing = async () => [
    ...((await findJava(JAVA_MINIMUM)) ? [] : ['default-jre-headless']),
    ...(existsSync(library) || findProgram('mvn') ? [] : ['maven']),
  ];
  const packages = await missing();
  if (packages.length > 0 && mayInstallPackages()) await installPackages(packages);
  if ((await missing()).length > 0) {
    throw new SetupError(
      `the tests need a Neo4j: install Java ${JAVA_MINIMUM} or newer and Maven (Debian: apt-get install default-jre-headless maven), or name a running, empty Neo4j in NEO4J_URI and NEO4J_PASSWORD`,
    );
  }
  const java = (await findJava(JAVA_MINIMUM))!;
  if (!existsSync(library)) await fetchInto(library);
  return { java, library };
}

async function fetchInto(library: string): Promise<void> {
  const start = performance.now();
  say(`fetching Neo4j ${NEO4J_VERSION} with Maven into ${library} (about 125 MB, once)`);
  mkdirSync(cacheDirectory(), { recursive: true });
  // Beside its place, then renamed: a folder of that name is always whole.
  const work = mkdtempSync(join(cacheDirectory(), 'fetching-'));
  try {
    writeFileSync(join(work, 'pom.xml'), pom);
    await run(
      'mvn',
      [
        '--batch-mode',
        '--no-transfer-progress',
        `--file=${join(work, 'pom.xml')}`,
        `${DEPENDENCY_PLUGIN}:copy-dependencies`,
        '-DincludeScope=runtime',
        `-DoutputDirectory=${join(work, 'lib')}`,
      ],
      { timeout: 600 },
    );
    try {
      renameSync(join(work, 'lib'), library);
    } catch (error) {
      if (!existsSync(library)) throw error; // Else another run was quicker.
    }
  } catch (cause) {
    if (!(cause instanceof SetupError)) throw cause;
    throw new SetupError(
      `Neo4j could not be fetched from Maven Central. Look at the network, or name a running, empty Neo4j in NEO4J_URI and NEO4J_PASSWORD. ${cause.message}`,
      { cause },
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`Neo4j ${NEO4J_VERSION} is there (${Math.round((performance.now() - start) / 1000)} s)`);
}

const dependency = (group: string, artifact: string) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>confgraph</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency('org.neo4j', 'neo4j')}
    ${dependency('org.neo4j.app', 'neo4j-server')}
  </dependencies>
</project>
`;
