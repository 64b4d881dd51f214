import { Document, isCollection, isMap, isScalar, isSeq, type Pair, visit } from 'yaml';

/** As many lines as one looks at without scrolling; more are written closer. */
const comfortable = 15;

/** YAML as people write workflows: short maps on one line, events without a value. One that gets long is written closer. */
export function writeWorkflow(workflow: Readonly<Record<string, unknown>>): string {
  const text = write(workflow, false);
  return text.trimEnd().split('\n').length <= comfortable ? text : write(workflow, true);
}

const short = new Set(['permissions', 'branches', 'with', 'runs-on', 'needs']);

function write(workflow: Readonly<Record<string, unknown>>, isClose: boolean): string {
  const document = new Document(workflow);
  visit(document, {
    Pair(_, pair) {
      const key = String((pair.key as { value?: unknown }).value);
      if (isClose && key === 'on') closeEvents(pair);
      if (isScalar(pair.value) && pair.value.value === null) pair.value = null;
      if (short.has(key) && isCollection(pair.value) && isFlat(pair.value.toJSON())) pair.value.flow = true;
      if (isMap(pair.value) && key === 'push') pair.value.flow = true;
    },
  });
  if (isClose) closeJob(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: '', singleQuote: true });
}

/** All events on one line; without a value they are empty maps, as a line cannot hold nothing. */
function closeEvents(pair: Pair): void {
  if (!isMap(pair.value) || JSON.stringify(pair.value.toJSON()).length > 110) return;
  for (const event of pair.value.items)
    if (isScalar(event.value) && event.value.value === null) event.value = new Document({}).contents;
  pair.value.flow = true;
}

/** Our own job: its variables if there are few, and each step that fits, on a line. Other jobs stay as they were. */
function closeJob(document: Document): void {
  const env = document.getIn(['jobs', 'lockstep', 'env']);
  if (isMap(env) && JSON.stringify(env.toJSON()).length < 90) env.flow = true;
  const steps = document.getIn(['jobs', 'lockstep', 'steps']);
  if (!isSeq(steps)) return;
  for (const step of steps.items) {
    if (!isMap(step)) continue;
    const text = JSON.stringify(step.toJSON());
    if (text.length < 100 && !text.includes('\\n') && !text.includes('${{')) step.flow = true;
  }
}

/** Fits on a line, and has nothing in it that a line cannot hold. */
function isFlat(value: unknown): boolean {
  const text = JSON.stringify(value);
  return text.length < 110 && !text.includes('\\n') && !/[{[].*[{[]/.test(text) && !text.includes('${{');
}
