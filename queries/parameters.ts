/** The parameters that queries share, how a command line gives them, and what its help says of them. */
import { z } from 'zod';
import { nodeSchemas } from '../graph/model.ts';
import type { Query } from './query.ts';
import { QueryError } from './query.ts';

/** Years are integers, as the graph keeps them. */
const yearSchema = z.int().min(1900).max(2200);

export const personParameter = z.string().trim().min(1).describe('A person, by name or id');
export const organizationParameter = z.string().trim().min(1).describe('An organization, by name or id');
export const topicParameter = z.string().trim().min(1).describe('A topic, by label or id');
export const seriesParameter = z.string().trim().min(1).describe('A conference or microconference over the years');
export const eventParameter = z.string().trim().min(1).describe('One edition, such as "Example Conference 2020"');
export const sessionParameter = z.string().trim().min(1).describe('A microconference, track or panel');
export const fromParameter = yearSchema.describe('First year');
export const toParameter = yearSchema.describe('Last year');
export const sinceParameter = yearSchema.describe('The year since which');
export const yearParameter = yearSchema.describe('A year');
export const limitParameter = z.int().positive().describe('At most so many rows');
export const roleParameter = nodeSchemas.Participation.shape.role.describe(
  'A role: speaker, moderator, organizer, lead …',
);
export const titlesOnlyParameter = z.boolean().default(false).describe('Count only what the titles say');
export const exactParameter = z.boolean().default(false).describe('Leave out what is about a narrower topic only');

/** How one parameter is given. */
export interface ParameterForm {
  /** Its key in the schema: "titlesOnly". */
  name: string;
  /** Its option: "--titles-only". */
  option: string;
  type: 'text' | 'number' | 'flag' | 'list';
  required: boolean;
  description: string;
}

/** The parameters of a query in the order in which they are declared, for help texts and for reading options. */
export function parameterForms(query: Pick<Query, 'parameters'>): ParameterForm[] {
  return Object.entries(query.parameters.shape).map(([name, schema]) => {
    const type = z.toJSONSchema(z.object({ value: schema as z.ZodType }), { io: 'input' });
    const value = (type.properties?.value ?? {}) as { type?: string; description?: string };
    return {
      name,
      option: `--${kebabCase(name)}`,
      type: formOf(value.type),
      required: (type.required ?? []).includes('value'),
      description: value.description ?? '',
    };
  });
}

function formOf(jsonType: string | undefined): ParameterForm['type'] {
  if (jsonType === 'integer' || jsonType === 'number') return 'number';
  if (jsonType === 'boolean') return 'flag';
  return jsonType === 'array' ? 'list' : 'text';
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function camelCase(name: string): string {
  return name.replace(/^--?/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Checks parameters as a command line, an address or an assistant gives them: names in either spelling ("titles-only",
 * "titlesOnly"), numbers and flags also as text, a list also as a single value.
 *
 * @throws QueryError `bad-parameter`, whose message names the option.
 */
export function checkParameters<P extends z.ZodObject>(
  query: Query<P>,
  given: { [name: string]: unknown },
): z.output<P> {
  const forms = parameterForms(query);
  const values: { [name: string]: unknown } = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const form = forms.find((one) => one.name === camelCase(key));
    if (!form) {
      throw new QueryError(
        'bad-parameter',
        `${query.name} has no parameter --${kebabCase(camelCase(key))}`,
        `It takes: ${forms.map((one) => one.option).join(', ') || 'none'}.`,
      );
    }
    values[form.name] = coerce(value, form, query.name);
  }
  const parsed = query.parameters.safeParse(values);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const form = forms.find((one) => one.name === issue.path[0]);
  const usage = `Usage: query ${query.name} ${usageOf(forms)}`.trim();
  if (!form) throw new QueryError('bad-parameter', `${query.name}: ${issue.message}`, usage);
  if (!(form.name in values)) {
    throw new QueryError('bad-parameter', `${query.name} needs ${form.option}: ${form.description}`, usage);
  }
  throw new QueryError('bad-parameter', inWords(form.option, issue, values[form.name]), usage);
}

/** What is wrong with a value, in the words of a command line. */
function inWords(option: string, issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'too_small' && issue.origin === 'string') return `${option} must not be empty`;
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
    const side =
      issue.code === 'too_small' ? (issue.inclusive ? 'at least' : 'above') : issue.inclusive ? 'at most' : 'below';
    return `${option} must be ${side} ${limit}, not ${value}`;
  }
  if (issue.code === 'invalid_value') return `${option} must be one of ${issue.values.join(', ')}, not "${value}"`;
  if (issue.code === 'invalid_type' && issue.expected === 'int')
    return `${option} must be a whole number, not ${value}`;
  return `${option}: ${issue.message}`;
}

function coerce(value: unknown, form: ParameterForm, query: string): unknown {
  if (form.type === 'list') return Array.isArray(value) ? value : [value];
  const single = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (Array.isArray(single)) throw new QueryError('bad-parameter', `${query} takes ${form.option} only once`);
  if (form.type === 'number' && typeof single === 'string') {
    const number = Number(single);
    if (single.trim() === '' || !Number.isFinite(number)) {
      throw new QueryError('bad-parameter', `${form.option} must be a number, not "${single}"`);
    }
    return number;
  }
  if (form.type === 'flag' && typeof single === 'string') {
    if (/^(true|yes|1|)$/i.test(single)) return true;
    if (/^(false|no|0)$/i.test(single)) return false;
    throw new QueryError('bad-parameter', `${form.option} is on or off, not "${single}"`);
  }
  return form.type === 'text' && typeof single === 'number' ? String(single) : single;
}

function usageOf(forms: ParameterForm[]): string {
  return forms
    .map((form) => {
      const shown = form.type === 'flag' ? form.option : `${form.option} ${form.type === 'number' ? 'N' : '"…"'}`;
      return form.required ? shown : `[${shown}]`;
    })
    .join(' ');
}
