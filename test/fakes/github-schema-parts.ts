/** Anything in a parsed description. */
// biome-ignore lint/suspicious/noExplicitAny: a description of 13 MB has no type worth writing down
export type Json = Readonly<Record<string, any>>;

/** What is used of an OpenAPI 3.0 document. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Json>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/**
 * A schema of the document as JSON Schema of its own: the components that it reaches stand in `$defs`, and OpenAPI's
 * `nullable` is said in JSON Schema's words.
 */
export function schemaWithParts(api: OpenApi, schema: Json): Json {
  const parts: Record<string, unknown> = {};
  const waiting: string[] = [];
  const translate = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(translate);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, nullable, example: _, examples: __, ...rest } = value as Json;
    if (typeof $ref === 'string') {
      const name = $ref.replace('#/components/schemas/', '');
      if (!(name in parts)) {
        parts[name] = true;
        waiting.push(name);
      }
      return { $ref: `#/$defs/${name}` };
    }
    const own = Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, translate(each)]));
    return nullable === true ? { anyOf: [own, { type: 'null' }] } : own;
  };
  const top = translate(schema) as Json;
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    parts[name] = translate(api.components.schemas?.[name]);
  return { ...top, $defs: parts };
}
