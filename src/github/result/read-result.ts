import { fail, ok, type Result } from '../../failure.ts';
import { type Known, readReport } from '../../report/read-json/read-report.ts';
import { Shape, ShapeError } from '../../report/read-json/shape.ts';
import type { Report } from '../../report/report.ts';

/** What `result.json` says about itself; to be compared with what GitHub says. */
export interface Claims {
  readonly name: string;
  readonly repository: string;
  readonly pullRequest: number | undefined;
  readonly head: string | undefined;
  readonly runId: number | undefined;
}

/** What one project's job left. */
export interface ProjectResult {
  readonly folder: string;
  readonly report: Report;
  /** The policy names owners */
  readonly hasOwners?: true;
}

/** A result file, parsed as far as its claims. */
export interface ResultFile {
  readonly claims: Claims;
  /** The reports, made again by our own rules; a failure if the file is not `lockstep.result/1` */
  reports(known: (folder: string) => Known): Result<readonly ProjectResult[]>;
}

/** Most projects that one result tells about. */
const mostProjects = 200;

/** Reads `result.json` (`lockstep.result/1`) as a file of a stranger's: JSON, of the right shape, or a failure. */
export function readResult(bytes: Buffer): Result<ResultFile> {
  return shaped(() => {
    const file = new Shape(JSON.parse(bytes.toString('utf8')));
    file.get('schema').oneOf(['lockstep.result/1']);
    const claims: Claims = {
      name: file.get('name').text(),
      repository: file.get('repository').text(),
      pullRequest: file.get('pullRequest').maybe((shape) => shape.count()),
      head: file.get('head').maybe((shape) => shape.text()),
      runId: file.get('runId').maybe((shape) => shape.count()),
    };
    return {
      claims,
      reports: (known) =>
        shaped(() => {
          const projects = file.get('projects').list((project) => {
            const folder = folderOf(project.get('folder'));
            const report = readReport(project.get('report'), project.get('edges'), known(folder));
            const hasOwners = project.get('hasOwners').maybe((shape) => shape.flag());
            return { folder, report, ...(hasOwners === true ? { hasOwners } : {}) };
          });
          if (projects.length === 0 || projects.length > mostProjects)
            throw file.get('projects').no('a sensible list');
          return projects;
        }),
    };
  });
}

/** A project's folder becomes part of links and of file names in annotations. */
function folderOf(shape: Shape): string {
  const folder = shape.text();
  const parts = folder.split('/');
  const isPlain =
    !parts.some((part) => part === '' || part === '.' || part === '..') && folder.length < 1_000;
  if (folder === '' || (isPlain && !/[\u0000-\u001f\u007f\\]/.test(folder))) return folder;
  throw shape.no('a folder');
}

function shaped<T>(read: () => T): Result<T> {
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof ShapeError || error instanceof SyntaxError || error instanceof RangeError) {
      const what = error instanceof ShapeError ? error.message : 'it is no JSON';
      return fail({
        reason: 'refused',
        message: `result.json is not what a run leaves: ${what}`,
        hint: 'nothing was posted; look at the run that made it',
      });
    }
    throw error;
  }
}
