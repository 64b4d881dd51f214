import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/project/graph.ts';
import type { Stage } from '../../src/project/stage.ts';
import { addressFrom } from '../../src/report/address.ts';
import { type DagRequest, dagText } from '../../src/report/dag.ts';
import { stage } from './fixtures.ts';
import { parseMermaid } from './mermaid-parse.ts';

// What DVC 3.67.1 printed for this pipeline is what is expected here.
const stages: readonly Stage[] = [
  stage({ name: 'z', outs: ['out/z.txt', 'b.txt'] }),
  stage({ name: 'each@a', deps: ['out/z.txt'], outs: ['out/a.txt'] }),
  stage({ name: 'each@b', deps: ['out/z.txt'], outs: ['out/b.txt'] }),
  stage({ name: 'm', deps: ['out/a.txt', 'out/b.txt'], outs: ['a.txt', 'out/zz.txt'] }),
  stage({ name: 's', file: 'sub/dvc.yaml', deps: ['b.txt'], outs: ['sub/y.txt'] }),
];

function draw(more: Partial<DagRequest>, of: readonly Stage[] = stages): string {
  return dagText({
    graph: buildGraph(of).graph,
    stages: of,
    cwd: '',
    format: 'mermaid',
    outs: false,
    collapse: false,
    ...more,
  });
}

describe('dagText', () => {
  it('Mermaid: names sorted, edges from what is needed to what needs it', () => {
    expect(draw({})).toBe(
      'flowchart TD\n\tnode1["each@a"]\n\tnode2["each@b"]\n\tnode3["m"]\n\tnode4["sub/dvc.yaml:s"]\n\tnode5["z"]\n' +
        '\tnode1-->node3\n\tnode2-->node3\n\tnode5-->node1\n\tnode5-->node2\n\tnode5-->node4\n',
    );
  });

  it('Markdown fences around it', () => {
    expect(draw({ format: 'md' })).toBe(`\`\`\`mermaid\n${draw({})}\`\`\`\n`);
  });

  it('DOT: nodes in graph order, an empty line at the end', () => {
    expect(draw({ format: 'dot' })).toBe(
      'strict digraph {\n"z";\n"each@a";\n"each@b";\n"m";\n"sub/dvc.yaml:s";\n' +
        '"z" -> "each@a";\n"z" -> "each@b";\n"z" -> "sub/dvc.yaml:s";\n"each@a" -> "m";\n"each@b" -> "m";\n}\n\n',
    );
  });

  it('outputs: connected parts one after the other, folders in order of appearance', () => {
    expect(draw({ outs: true })).toBe(
      'flowchart TD\n\tnode1["a.txt"]\n\tnode2["out/a.txt"]\n\tnode3["out/b.txt"]\n\tnode4["out/z.txt"]\n\tnode5["out/zz.txt"]\n' +
        '\tnode2-->node1\n\tnode2-->node5\n\tnode3-->node1\n\tnode3-->node5\n\tnode4-->node2\n\tnode4-->node3\n' +
        '\tnode6["b.txt"]\n\tnode7["sub/y.txt"]\n\tnode6-->node7\n',
    );
    expect(draw({ outs: true, format: 'dot' })).toMatch(
      /^strict digraph \{\n"out\/z\.txt";\n"out\/a\.txt";\n"out\/b\.txt";\n"out\/zz\.txt";\n"b\.txt";\n"a\.txt";\n"sub\/y\.txt";\n/,
    );
  });

  it('foreach groups as one node', () => {
    expect(draw({ collapse: true, format: 'dot' })).toBe(
      'strict digraph {\n"z";\n"m";\n"sub/dvc.yaml:s";\n"each";\n"z" -> "sub/dvc.yaml:s";\n"z" -> "each";\n"each" -> "m";\n}\n\n',
    );
  });

  it('a group whose members need each other is no strict graph', () => {
    const loop = [stage({ name: 'g@a', outs: ['x'] }), stage({ name: 'g@b', deps: ['x'], outs: ['y'] })];
    expect(draw({ collapse: true, format: 'dot' }, loop)).toBe('digraph {\n"g";\n"g" -> "g";\n}\n\n');
  });

  it('names are as seen from the folder', () => {
    expect(draw({ cwd: 'sub' })).toContain('["../dvc.yaml:each@a"]');
    expect(draw({ cwd: 'sub', outs: true, format: 'dot' })).toContain('"../b.txt" -> "y.txt";');
    const at = (file: string, name: string | undefined, cwd: string) =>
      addressFrom({ address: file, file, name }, cwd);
    expect([
      at('sub/dvc.yaml', 's', 'sub'),
      at('data/x.dvc', undefined, 'data'),
      at('data/x.dvc', undefined, 'sub/deep'),
    ]).toEqual(['s', 'x.dvc', '../../data/x.dvc']);
  });

  it('only the stages asked for, without edges to others', () => {
    expect(draw({ stages: stages.slice(1, 3) })).toBe('flowchart TD\n\tnode1["each@a"]\n\tnode2["each@b"]\n');
    expect(draw({ stages: [] })).toBe('flowchart TD\n');
    expect(draw({ stages: [], format: 'dot' })).toBe('strict digraph {\n}\n\n');
  });

  it('a quote or a line end in a name keeps the diagram whole', async () => {
    const odd: readonly Stage[] = [{ ...stage({ name: 'x' }), address: 'a"b\n].dvc' }];
    expect((await parseMermaid(draw({}, odd))).nodes.get('node1')).toBe('a"b ].dvc');
    expect(draw({ format: 'dot' }, odd)).toContain('"a\\"b ].dvc";');
  });
});
