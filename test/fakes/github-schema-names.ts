import type { Json, OpenApi } from './github-schema-parts.ts';

/** Fields of a value that its schema does not name: what GitHub would never say, or never read. Paths, as `head.shaa`. */
export function ownNames(api: OpenApi, schema: Json, value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) {
    const items = choices(api, schema).flatMap((each) =>
      each.items === undefined ? [] : [each.items as Json],
    );
    return value.flatMap((each, i) => best(items, (item) => ownNames(api, item, each, `${path}[${i}]`)));
  }
  if (typeof value !== 'object' || value === null) return [];
  const shapes = choices(api, schema);
  const isOpen = shapes.some(
    ({ additionalProperties: more, properties }) =>
      (more !== undefined && more !== false) || (properties === undefined && shapes.length === 1),
  );
  return Object.entries(value).flatMap(([key, each]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const named = shapes.flatMap(({ properties }) => ((properties as Json)?.[key] ?? []) as Json[]);
    if (named.length === 0) return isOpen || each === undefined ? [] : [at];
    return best(named, (one) => ownNames(api, one, each, at));
  });
}

/** Every object that a schema may mean, its references followed. */
function choices(api: OpenApi, schema: Json | undefined): readonly Json[] {
  if (schema === undefined) return [];
  if (typeof schema.$ref === 'string')
    return choices(api, api.components.schemas?.[schema.$ref.replace('#/components/schemas/', '')]);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as Json[];
  return [schema, ...parts.flatMap((part) => choices(api, part))];
}

/** Alternatives are satisfied by the one that fits best. */
function best(schemas: readonly Json[], judge: (schema: Json) => readonly string[]): readonly string[] {
  return schemas.map(judge).sort((a, b) => a.length - b.length)[0] ?? [];
}
