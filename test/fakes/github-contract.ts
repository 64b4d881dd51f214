import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { ownNames } from './github-schema-names.ts';
import { type Json, type OpenApi, schemaWithParts } from './github-schema-parts.ts';

/** A request and its answer, as far as GitHub's description speaks about them. */
export interface Exchange {
  readonly method: string;
  /** Without the query, as it was sent */
  readonly path: string;
  readonly request: unknown;
  readonly status: number;
  readonly body: unknown;
}

interface Operation {
  readonly requestBody?: Json;
  readonly responses: Readonly<Record<string, Json>>;
}

/**
 * GitHub's own OpenAPI description (`@octokit/openapi`) as a judge of the fake: an answer of the fake is a difference to
 * GitHub's example, and both what it sends and what it was sent must fit GitHub's schemas. Read once in a process; only the
 * operations that are called are compiled.
 */
export class GitHubContract {
  private readonly api: OpenApi;
  private readonly ajv = new Ajv({
    strict: false,
    logger: false,
    formats: {
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
      uri: /^[a-z][a-z0-9+.-]*:./i,
    },
  });
  private readonly paths: readonly {
    readonly path: string;
    readonly pattern: RegExp;
    readonly holes: number;
  }[];
  private readonly compiled = new Map<Json, ValidateFunction>();

  private constructor(api: OpenApi) {
    this.api = api;
    this.paths = Object.keys(api.paths)
      .map((path) => ({ path, pattern: patternOf(path), holes: path.split('{').length }))
      .sort((a, b) => a.holes - b.holes);
  }

  private static loaded: GitHubContract | undefined;

  static read(): GitHubContract {
    const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
    GitHubContract.loaded ??= new GitHubContract(JSON.parse(readFileSync(file, 'utf8')) as OpenApi);
    return GitHubContract.loaded;
  }

  /** GitHub's example of this answer with the fake's own fields over it; the own body where GitHub shows none. */
  complete(exchange: Exchange): unknown {
    const content = this.answerOf(exchange)?.content;
    const [example] = Object.values((content?.['application/json']?.examples ?? {}) as Json);
    const shown = this.resolve(example)?.value;
    return shown === undefined || exchange.status >= 400 ? exchange.body : over(shown, exchange.body);
  }

  /** What does not fit, one sentence each. `own`: what the fake said before it was completed. */
  violations(exchange: Exchange, own: unknown): readonly string[] {
    const operation = this.operation(exchange);
    const where = `${exchange.method} ${exchange.path}`;
    if (operation === undefined) return [`${where}: GitHub has no such operation`];
    const wanted = this.resolve(operation.requestBody)?.content?.['application/json']?.schema;
    const requested =
      wanted === undefined || exchange.status === 422 || exchange.request === undefined
        ? []
        : [
            ...this.misfits(wanted, exchange.request).map((text) => `request ${text}`),
            ...ownNames(this.api, wanted, exchange.request).map(
              (name) => `request has the unknown field ${name}`,
            ),
          ];
    return [...requested, ...this.answered(exchange, own)].map((text) => `${where}: ${text}`);
  }

  private answered(exchange: Exchange, own: unknown): readonly string[] {
    const answer = this.answerOf(exchange);
    const { status, body } = exchange;
    if (answer === undefined) {
      const isRefusal = status >= 400 && status < 500;
      return isRefusal ? this.misfits(basicError, body) : [`GitHub never answers ${status}`];
    }
    const schema = answer.content?.['application/json']?.schema;
    if (schema === undefined) return [];
    const foreign = status < 400 ? ownNames(this.api, schema, own) : [];
    return [
      ...this.misfits(schema, body).map((text) => `${status} ${text}`),
      ...foreign.map((name) => `${status} has the unknown field ${name}`),
    ];
  }

  private misfits(schema: Json, value: unknown): readonly string[] {
    let validate = this.compiled.get(schema);
    if (validate === undefined) {
      validate = this.ajv.compile(schemaWithParts(this.api, schema));
      this.compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).slice(0, 5).map((error) => `${error.instancePath}: ${error.message}`);
  }

  private operation({ method, path }: Exchange): Operation | undefined {
    for (const each of this.paths) {
      if (!each.pattern.test(path)) continue;
      const operation = this.api.paths[each.path]?.[method.toLowerCase()];
      if (operation !== undefined) return operation as Operation;
    }
    return undefined;
  }

  private answerOf(exchange: Exchange): Json | undefined {
    return this.resolve(this.operation(exchange)?.responses[String(exchange.status)]);
  }

  private resolve(value: Json | undefined): Json | undefined {
    const ref = value?.$ref;
    if (typeof ref !== 'string') return value;
    const [, , kind = '', name = ''] = ref.split('/');
    return this.api.components[kind]?.[name];
  }
}

/** The schema of refusals that every operation may give (GitHub's `basic-error`). */
const basicError: Json = { $ref: '#/components/schemas/basic-error' };

/** Refs may hold slashes, and their client writes them as %2F: a hole is one segment of the path as it was sent. */
function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

function over(example: unknown, own: unknown): unknown {
  if (own === undefined) return example;
  if (Array.isArray(own)) {
    const [item] = Array.isArray(example) ? example : [];
    return own.map((each) => over(item, each));
  }
  if (typeof own !== 'object' || own === null || typeof example !== 'object' || example === null) return own;
  // A field that the fake says to be undefined is not there, whatever the example has.
  const isLeftOut = (key: string) => Object.hasOwn(own, key) && (own as Json)[key] === undefined;
  const keys = [...new Set([...Object.keys(example), ...Object.keys(own)])].filter((key) => !isLeftOut(key));
  const pair = (key: string) => over((example as Json)[key], (own as Json)[key]);
  return Object.fromEntries(keys.map((key) => [key, pair(key)]));
}
