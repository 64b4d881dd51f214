import type { NamedRevision } from '../../plan/plan.ts';
import type { Pages } from '../links.ts';
import type { Report } from '../report.ts';
import { mdCode, mdLink } from './escape.ts';
import type { Section } from './section.ts';

/**
 * The hidden first line by which a comment is found again: `<!-- lockstep:1 name=… head=… run=… -->`. Fields hold nothing
 * but letters, digits and `._~%-`; a head that is not known is `-`.
 */
export function markerLine({ name, head, links }: Report): string {
  const sha = head?.sha !== undefined && /^[0-9a-f]{7,64}$/.test(head.sha) ? head.sha : '-';
  return `<!-- lockstep:1 name=${token(name)} head=${sha} run=${Math.trunc(links.runNumber ?? 0)} -->`;
}

/** What was compared, where the rest is, what one may say next; and the state that other programs read, hidden. */
export function footerSection(report: Report, pages: Pages): Section {
  const parts = [
    comparedWords(report),
    pages.run === undefined ? '' : mdLink('Full report', pages.run),
    commandWords(report),
  ].filter((part) => part !== '');
  return { count: 'the commands', text: `<sub>${parts.join(' · ')}</sub>\n\n${stateLine(report)}` };
}

function comparedWords({ base, head }: Report): string {
  if (head === undefined) return '';
  return base === undefined
    ? `Nothing to compare ${revision(head)} with`
    : `${revision(base)} → ${revision(head)}`;
}

function revision({ rev, sha }: NamedRevision): string {
  const short = sha?.slice(0, 7);
  return short === undefined || sha?.startsWith(rev) === true
    ? mdCode(short ?? rev, 60)
    : `${mdCode(rev, 60)} (${mdCode(short)})`;
}

function commandWords({ outcome, stages }: Report): string {
  const broken =
    stages.find(({ state }) => state === 'failed') ?? stages.find(({ state }) => state === 'stale');
  const commands =
    broken !== undefined && (outcome === 'planned' || outcome === 'failed') ? ['/dvc repro'] : [];
  const explain = broken === undefined ? [] : [`/dvc explain ${broken.stage.address}`];
  return [...commands, ...explain, '/dvc help'].map((command) => mdCode(command, 80)).join(', ');
}

/**
 * A fixed grammar for other programs: no text of the repository is in it, only words of ours, numbers and commit ids, so
 * that nothing can hide there.
 */
function stateLine({ outcome, exitCode, base, head, counts }: Report): string {
  const hex = (sha: string | undefined) => (sha !== undefined && /^[0-9a-f]{7,64}$/.test(sha) ? sha : null);
  const state = {
    schema: 'lockstep.state/1',
    outcome,
    exitCode,
    base: hex(base?.sha),
    head: hex(head?.sha),
    counts,
  };
  return `<!-- ${JSON.stringify(state)} -->`;
}

function token(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return encoded === '' ? 'default' : encoded.slice(0, 180);
}
