/** `confgraph.yaml`: what to crawl, and how. */
import { z } from 'zod';

export const sourceSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  series: z.string().optional(),
  edition: z.coerce.string().optional(),
  /** Which addresses belong to it: those that start with one of these. Default: the folder of `url`. */
  include: z.array(z.string()).optional(),
  /** Regular expressions; an address that matches one is left out. */
  exclude: z.array(z.string()).optional(),
  maxPages: z.int().positive().optional(),
  maxDepth: z.int().nonnegative().optional(),
});

export const configSchema = z.strictObject({
  /** Address of mail or page of whoever runs the crawl; becomes part of the User-Agent. */
  contact: z.string().optional(),
  crawl: z
    .strictObject({
      /** Seconds between two requests to one host. robots.txt may ask for more, never for less. */
      delay: z.number().nonnegative().default(1),
      /** Seconds for one request in all. */
      timeout: z.number().positive().default(30),
      maxPages: z.int().positive().default(20_000),
      maxDepth: z.int().nonnegative().default(10),
      /** Bytes of one page after decompression. */
      maxBytes: z.int().positive().default(20_000_000),
      /** Hosts (host or host:port) that may have a private or loopback address. */
      privateHosts: z.array(z.string()).default([]),
    })
    .prefault({}),
  sources: z.array(sourceSchema).default([]),
  /** Where the graph is kept: "embedded", or a Neo4j. */
  store: z
    .union([
      z.literal('embedded'),
      z.strictObject({
        address: z.string(),
        user: z.string().default('neo4j'),
        /** Name of the environment variable that holds the password. */
        passwordFrom: z.string().default('NEO4J_PASSWORD'),
      }),
    ])
    .default('embedded'),
});

export type Config = z.output<typeof configSchema>;
export type Source = z.output<typeof sourceSchema>;
