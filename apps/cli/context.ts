/** What a command works with: the global options, made into a workspace, a configuration and a store on demand. */
import type { GraphReader, GraphStore } from '../../graph/stores/store.ts';
import { type Config, loadConfig } from '../../workspace/config.ts';
import { createWorkspace, openWorkspace, type Workspace } from '../../workspace/workspace.ts';
import type { Output } from './output.ts';

export interface GlobalOptions {
  workspace: string;
  store?: string;
  json?: boolean;
  quiet?: boolean;
}

export interface Context {
  readonly output: Output;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly options: GlobalOptions;
  /** The workspace of `--workspace`. @throws WorkspaceError where the folder is none. */
  workspace(): Workspace;
  /** The same, made where there is none. */
  workspaceOrNew(): Workspace;
  /** @throws ConfigError */
  config(): Config;
  /** The store of `--store`, else of the configuration. @throws StoreError */
  store(): Promise<GraphStore>;
  /** Opens the graph for reading; closed when the command ends. @throws StoreError */
  reader(): Promise<GraphReader>;
  close(): Promise<void>;
}

/** Nothing is opened before a command asks for it; what was opened, `close` closes. */
export function createContext(options: GlobalOptions, output: Output, signal: AbortSignal): Context {
  let workspace: Workspace | undefined;
  let config: Config | undefined;
  const readers: GraphReader[] = [];
  const context: Context = {
    output,
    signal,
    options,
    workspace() {
      workspace ??= openWorkspace(options.workspace);
      return workspace;
    },
    workspaceOrNew() {
      workspace ??= createWorkspace(options.workspace);
      return workspace;
    },
    config() {
      config ??= loadConfig(context.workspace().configFile);
      return config;
    },
    async store() {
      // Drivers take a while to load, and most commands need none.
      const { openStore } = await import('../../graph/stores/open.ts');
      const { graphDirectory, id: workspaceId } = context.workspace();
      const { store } = context.config();
      const configured = store === 'embedded' ? { address: 'embedded' } : store;
      const { address, ...login } =
        options.store === undefined ? configured : { ...configured, address: options.store };
      return openStore(address, { graphDirectory, workspaceId, ...login });
    },
    async reader() {
      const reader = await (await context.store()).reader();
      readers.push(reader);
      return reader;
    },
    async close() {
      for (const reader of readers) await reader.close();
      workspace?.close();
    },
  };
  return context;
}
