import { buildGraph } from '../../project/graph.ts';
import { diagramOf } from '../diagram.ts';
import { pipelineDiagram } from '../mermaid.ts';
import type { Report } from '../report.ts';
import { savedText } from '../saved.ts';
import { counted } from '../words.ts';
import { folded, type Section } from './section.ts';
import { stateWords } from './stages.ts';

/** The pipeline as a diagram; its text form is the table of stages. */
export function pipelineSection({ stages, counts }: Report): Section | undefined {
  const { graph } = buildGraph(stages.map(({ stage }) => stage));
  const diagram = stages.length < 2 ? undefined : pipelineDiagram(diagramOf(stages, graph.producers));
  if (diagram === undefined) return undefined;
  return {
    count: 'the pipeline’s diagram',
    text: folded(
      `<b>Pipeline</b> · ${counted(stages.length, 'stage')}: ${stateWords(counts)}`,
      mermaidFence(diagram),
    ),
  };
}

/** What did not have to be done, and what was moved. */
export function savedSection(report: Report): Section | undefined {
  const text = savedText(report);
  return text === '' ? undefined : { count: 'what was saved', text: `<sub>${text}</sub>` };
}

/** A diagram's text in its fence. Labels in it are escaped, so nothing can end the fence. */
export function mermaidFence(diagram: string): string {
  return `\`\`\`mermaid\n${diagram}\n\`\`\``;
}
