export const id = 2355;
export const ids = [2355];
export const modules = {

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 62355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionName: () => (/* binding */ actionName),
  migrate: () => (/* binding */ migrate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/commands/harmless.js
var harmless = __webpack_require__(12755);
;// CONCATENATED MODULE: ./lib/commands/workflow/command-kind.js
function commandKind(text) {
    const plain = text.replace(/^(sudo|time|nohup|command)\s+/, '').trim();
    if (reports.some((pattern) => pattern.test(plain)))
        return { kind: 'done' };
    if (/^(npx\s+)?cml[\s-]+runner\b/.test(plain))
        return { kind: 'machine' };
    if (/^(npx\s+)?cml[\s-]+pr\b/.test(plain))
        return { kind: 'commit', how: 'pull-request' };
    if (/^(npx\s+)?cml\b/.test(plain))
        return { kind: 'done' };
    if (/^git\s+push\b/.test(plain))
        return { kind: 'commit', how: 'push' };
    if (/^git\s+(add|commit|config|fetch|checkout|switch|status|diff|stash|branch|rev-parse|pull)\b/.test(plain))
        return { kind: 'done' };
    if (isDvcInstall(plain))
        return { kind: 'done' };
    const dvc = /^(?:python3?\s+-m\s+|(?:uv|poetry|pipenv|pdm|hatch|conda)\s+run\s+)?dvc\s+(.*)$/s.exec(plain)?.[1];
    if (dvc !== undefined)
        return dvcKind(dvc, plain);
    const rest = withoutDvc(plain);
    return prepares.test(plain) ? { kind: 'setup', text: rest } : { kind: 'other' };
}
const reports = [
    /(>>?|\btee\b(\s+-a)?)\s*"?\$?\{?(GITHUB_STEP_SUMMARY|[\w./-]*(report|comment|summary|metrics|message|output)[\w./-]*\.(md|txt))\b/i,
    /^(echo|printf)\b(?!.*>)/,
    /^(cat|ls|pwd|tree|head|tail|wc|df|nvidia-smi|free|set|env|which)\b(?!.*>)/,
    /^rm\s+(-\w+\s+)*[\w./-]*(report|comment)[\w./-]*\.md\b/i,
    /^npm\s+(i|install)\b.*\b(vega|vega-lite|vega-cli|@dvcorg\/cml|canvas)\b/,
    /^vl2(png|svg)\b|^vg2(png|svg)\b/,
];
const prepares = /^(python3?\s+-m\s+(pip|venv|ensurepip)\b|pip3?\b|pipx\b|uv\s+(sync|pip|venv|python|tool)\b|poetry\s+(install|config|lock|env)\b|pipenv\s+(install|sync)\b|pdm\s+(install|sync)\b|conda\b|mamba\b|micromamba\b|apt(-get)?\b|brew\b|yum\b|dnf\b|apk\b|R\s+(-e|CMD)\b|Rscript\s+-e\b|julia\s+.*-e\b|npm\s+(ci|i|install)\b|yarn\b|pnpm\b|make\s+(install|setup|deps|requirements)\b|source\b|\.\s|export\b|mkdir\b|chmod\b|virtualenv\b|curl\b|wget\b|bash\s+\S*(setup|install)\S*)/;
function isDvcInstall(text) {
    const packages = /^(?:python3?\s+-m\s+)?(?:pip3?|uv\s+pip|uv\s+tool|pipx|conda|mamba|brew)\s+install\s+(.*)$/s.exec(text)?.[1];
    if (packages === undefined)
        return /^snap\s+install\b.*\bdvc\b/.test(text);
    const names = packages
        .split(/\s+/)
        .filter((word) => word !== '' && !word.startsWith('-') && word !== 'conda-forge');
    return names.length > 0 && names.every(isDvcPackage);
}
function isDvcPackage(word) {
    return (/^["']?(dvc|dvc-(s3|gs|gdrive|azure|ssh|http|webdav|oss|hdfs|render|data)|cml|dvclive\[?)(\[[^\]]*\])?([=<>~!].*)?["']?$/i.test(word) && !/^["']?dvclive/i.test(word));
}
function withoutDvc(text) {
    if (!/\binstall\b/.test(text))
        return text;
    return text
        .split(/(\s+)/)
        .filter((word) => !isDvcPackage(word))
        .join('')
        .replace(/[ \t]{2,}/g, ' ')
        .trim();
}
function dvcKind(words, text) {
    const [verb = '', ...rest] = words.split(/\s+/).filter((word) => word !== '' && word !== '\\');
    if (verb === 'repro' || (verb === 'exp' && rest[0] === 'run'))
        return runKind(verb === 'exp' ? rest.slice(1) : rest);
    if (verb === 'remote' && /^(add|modify|default)$/.test(rest[0] ?? ''))
        return { kind: 'remote', text };
    if (verb === 'config' || verb === 'cache')
        return { kind: 'remote', text };
    const remote = /(?:^|\s)(?:-r|--remote)[\s=]+(\S+)/.exec(words)?.[1];
    return remote === undefined ? { kind: 'done' } : { kind: 'data', remote };
}
const withValue = new Set([
    '-j',
    '--jobs',
    '-S',
    '--set-param',
    '-n',
    '--name',
    '-m',
    '--message',
    '-C',
    '-R',
]);
function runKind(words) {
    const targets = [];
    const dropped = [];
    let force = false;
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (/^[|>&;2]/.test(word))
            break;
        if (word === '-f' || word === '--force')
            force = true;
        else if (word === '--pull' || word === '-v' || word === '-q')
            continue;
        else if (withValue.has(word))
            dropped.push(`${word} ${words[++i] ?? ''}`);
        else if (word.startsWith('-'))
            dropped.push(word);
        else
            targets.push(word);
    }
    return {
        kind: 'run',
        targets,
        force,
        ...(dropped.length === 0 ? {} : { note: `the options ${dropped.join(' ')} of this run` }),
    };
}

;// CONCATENATED MODULE: ./lib/commands/workflow/script.js
function scriptCommands(script) {
    const lines = script.split('\n');
    const commands = [];
    for (let i = 0; i < lines.length;) {
        const text = lines[i];
        if (/^\s*(#|$)/.test(text)) {
            i++;
            continue;
        }
        const end = endOf(lines, i);
        commands.push({
            text: withoutComment(lines.slice(i, end + 1).join('\n')).trim(),
            line: i,
        });
        i = end + 1;
    }
    return commands;
}
function withoutComment(text) {
    if (text.includes('\n'))
        return text;
    const match = /^((?:[^'"#]|'[^']*'|"(?:\\.|[^"\\])*"|(?<=\S)#)*?)\s#.*$/.exec(text);
    return match?.[1] ?? text;
}
function endOf(lines, start) {
    let depth = 0;
    for (let i = start; i < lines.length; i++) {
        const line = lines[i];
        const marker = /<<-?\s*(['"]?)(\w+)\1/.exec(line)?.[2];
        if (marker !== undefined) {
            const close = lines.findIndex((other, at) => at > i && other.trim() === marker);
            if (close > 0)
                i = close;
            if (depth === 0)
                return i;
            continue;
        }
        depth += opened(line);
        if (depth <= 0 && !/\\\s*$/.test(line) && !/(&&|\|\||\|)\s*$/.test(line) && !isQuoteOpen(lines, start, i))
            return i;
    }
    return lines.length - 1;
}
function opened(line) {
    const words = line
        .replace(/'[^']*'|"[^"]*"/g, '')
        .replace(/(^|\s)#.*$/, '')
        .split(/[\s;]+/);
    const count = (tokens) => words.filter((word) => tokens.includes(word)).length;
    return (count(['if', 'do', 'case', '{']) -
        count(['fi', 'done', 'esac', '}']) +
        (/\(\)\s*\{$/.test(line) && !words.includes('{') ? 1 : 0));
}
function isQuoteOpen(lines, start, end) {
    const text = lines
        .slice(start, end + 1)
        .join('\n')
        .replace(/\\./gs, '')
        .replace(/'[^']*'|"[^"]*"/gs, '');
    return /['"]/.test(text);
}

;// CONCATENATED MODULE: ./lib/commands/workflow/step-kind.js
function stepKind(step, usesNode) {
    const name = step.uses ?? '';
    if (name === 'actions/setup-node' && !usesNode)
        return { kind: 'done' };
    if (done.has(name))
        return { kind: 'done' };
    if (name === 'actions/cache' || name.startsWith('actions/cache/')) {
        return /\.dvc/.test(JSON.stringify(step.plain.with ?? null)) ? { kind: 'done' } : { kind: 'kept' };
    }
    if (name === 'stefanzweifel/git-auto-commit-action' ||
        name === 'endbug/add-and-commit' ||
        name === 'ad-m/github-push-action') {
        return { kind: 'commit', how: 'push' };
    }
    if (name === 'peter-evans/create-pull-request')
        return { kind: 'commit', how: 'pull-request' };
    if (reporters.test(name))
        return { kind: 'done' };
    if (setups.test(name))
        return { kind: 'kept' };
    if (name === 'actions/upload-artifact') {
        return {
            kind: 'left',
            why: 'the report and the new lock are in our artifact; outputs are in the DVC remote',
        };
    }
    if (name.startsWith('docker://') || name.startsWith('./'))
        return { kind: 'kept' };
    return {
        kind: 'left',
        why: 'its purpose is not known; put it back before or after our step if it is needed',
    };
}
const done = new Set([
    'actions/checkout',
    'iterative/setup-cml',
    'iterative/setup-dvc',
    'iterative/cml-action',
    'dvc-org/setup-dvc',
    'actions/github-script',
]);
const reporters = /(^|\/)(create-or-update-comment|find-comment|sticky-pull-request-comment|comment-pull-request|pr-comment|action-comment)/;
const setups = /^(actions\/setup-|astral-sh\/setup-uv|conda-incubator\/|mamba-org\/|r-lib\/actions\/|julia-actions\/|snok\/install-poetry|abatilo\/actions-poetry|aws-actions\/|google-github-actions\/|azure\/login|hashicorp\/|docker\/|webfactory\/ssh-agent|shimataro\/ssh-key-action|tailscale\/|jlumbroso\/free-disk-space|prefix-dev\/setup-pixi|pdm-project\/setup-pdm|nvidia\/)/;

;// CONCATENATED MODULE: ./lib/commands/workflow/gather.js



function gather(job) {
    const bag = {
        steps: [],
        setup: [],
        before: [],
        remote: undefined,
        targets: [],
        force: false,
        commit: undefined,
        env: { ...job.env },
        runs: false,
        leftOut: [],
        usesNode: job.steps.some(({ run = '' }) => /^\s*(node|npx|yarn|pnpm|npm\s+(ci|run|test|(i|install)\s*$))\b/m.test(run)),
    };
    for (const step of job.steps) {
        Object.assign(bag.env, step.env);
        if (step.run === undefined)
            takeAction(step, bag);
        else
            for (const { text, line } of scriptCommands(step.run))
                takeCommand(text, step.runLine + line, bag);
    }
    const { commit, remote, usesNode: _, ...rest } = bag;
    return {
        ...rest,
        ...(commit === undefined ? {} : { commit }),
        ...(remote === undefined ? {} : { remote }),
    };
}
function takeAction(step, bag) {
    const kind = stepKind(step, bag.usesNode);
    if (kind.kind === 'kept')
        bag.steps.push(step.plain);
    else if (kind.kind === 'commit')
        bag.commit ??= kind.how;
    else if (kind.kind === 'left') {
        bag.leftOut.push({ line: step.line, what: step.usesText ?? 'a step', why: kind.why });
    }
}
function takeCommand(text, line, bag) {
    const parts = /[\n]|<</.test(text) ? [text] : text.split(/\s*(?:&&|;)\s*/).filter((part) => part !== '');
    const kinds = parts.map(commandKind);
    const isWhole = kinds.some(({ kind }) => kind === 'other') && kinds.some(({ kind }) => kind === 'setup');
    if (isWhole) {
        takeOther(text, line, bag);
        return;
    }
    kinds.forEach((kind, i) => {
        const part = parts[i];
        if (kind.kind === 'data')
            bag.remote ??= kind.remote;
        else if (kind.kind === 'run') {
            bag.runs = true;
            bag.targets.push(...kind.targets);
            bag.force ||= kind.force;
            if (kind.note !== undefined)
                bag.leftOut.push({ line, what: kind.note, why: 'give them to `command:` if they are needed' });
        }
        else if (kind.kind === 'commit')
            bag.commit = bag.commit === 'pull-request' ? bag.commit : kind.how;
        else if (kind.kind === 'remote')
            bag.before.push(kind.text);
        else if (kind.kind === 'setup')
            bag.setup.push(kind.text);
        else if (kind.kind === 'machine') {
            bag.leftOut.push({
                line,
                what: firstLine(part),
                why: 'machines are started by GitHub: use a larger or self-hosted runner in `runs-on:`',
            });
        }
        else if (kind.kind === 'other')
            takeOther(part, line, bag);
    });
}
function firstLine(text) {
    const [first = ''] = text.split(/\s*\\?\n/);
    return first === text ? text : `${first} …`;
}
function takeOther(text, line, bag) {
    if (!bag.runs &&
        !/^(python3?|Rscript|julia|bash|sh|node|jupyter|papermill|uv\s+run|poetry\s+run)\b/.test(text)) {
        bag.before.push(text);
        return;
    }
    bag.leftOut.push({
        line,
        what: firstLine(text),
        why: 'a command of its own becomes a stage of dvc.yaml, so that it is run only when its inputs changed, or a step after ours',
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/commands/workflow/write-workflow.js

const comfortable = 15;
function writeWorkflow(workflow) {
    const text = write(workflow, false);
    return text.trimEnd().split('\n').length <= comfortable ? text : write(workflow, true);
}
const write_workflow_short = new Set(['permissions', 'branches', 'with', 'runs-on', 'needs']);
function write(workflow, isClose) {
    const document = new dist/* Document */.yo(workflow);
    (0,dist/* visit */.YR)(document, {
        Pair(_, pair) {
            const key = String(pair.key.value);
            if (isClose && key === 'on')
                closeEvents(pair);
            if ((0,dist/* isScalar */.jn)(pair.value) && pair.value.value === null)
                pair.value = null;
            if (write_workflow_short.has(key) && (0,dist/* isCollection */.P3)(pair.value) && isFlat(pair.value.toJSON()))
                pair.value.flow = true;
            if ((0,dist/* isMap */.jh)(pair.value) && key === 'push')
                pair.value.flow = true;
        },
    });
    if (isClose)
        closeJob(document);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: '', singleQuote: true });
}
function closeEvents(pair) {
    if (!(0,dist/* isMap */.jh)(pair.value) || JSON.stringify(pair.value.toJSON()).length > 110)
        return;
    for (const event of pair.value.items)
        if ((0,dist/* isScalar */.jn)(event.value) && event.value.value === null)
            event.value = new dist/* Document */.yo({}).contents;
    pair.value.flow = true;
}
function closeJob(document) {
    const env = document.getIn(['jobs', 'lockstep', 'env']);
    if ((0,dist/* isMap */.jh)(env) && JSON.stringify(env.toJSON()).length < 90)
        env.flow = true;
    const steps = document.getIn(['jobs', 'lockstep', 'steps']);
    if (!(0,dist/* isSeq */.oP)(steps))
        return;
    for (const step of steps.items) {
        if (!(0,dist/* isMap */.jh)(step))
            continue;
        const text = JSON.stringify(step.toJSON());
        if (text.length < 100 && !text.includes('\\n') && !text.includes('${{'))
            step.flow = true;
    }
}
function isFlat(value) {
    const text = JSON.stringify(value);
    return text.length < 110 && !text.includes('\\n') && !/[{[].*[{[]/.test(text) && !text.includes('${{');
}

;// CONCATENATED MODULE: ./lib/commands/workflow/convert.js


function convert(old, action) {
    const concerned = old.jobs.filter(isConcerned);
    const others = old.jobs.filter((job) => !concerned.includes(job));
    const parts = concerned.map(gather);
    const machines = concerned.filter((_, i) => isOnlyMachine(parts[i]));
    const working = concerned.filter((job) => !machines.includes(job));
    const one = merge(parts.filter((part) => !isOnlyMachine(part)));
    const leftOut = [
        ...parts.flatMap((part) => part.leftOut),
        ...triggerNotes(old),
        ...driveNotes(old, one),
    ].sort((a, b) => a.line - b.line);
    const env = environment({ ...old.env, ...one.env });
    const job = {
        'runs-on': working[0]?.plain['runs-on'] ?? 'ubuntu-latest',
        ...kept(working[0]),
        ...container(working[0]),
        ...(Object.keys(env).length > 0 ? { env } : {}),
        steps: [
            { uses: 'actions/checkout@v6', with: { 'persist-credentials': false } },
            ...one.steps,
            ...(one.before.length > 0 ? [{ run: script(one.before) }] : []),
            { uses: action, ...inputs(one, env, folderOf(old, working[0])) },
        ],
    };
    const jobs = {
        ...Object.fromEntries(others.map(({ id, plain }) => [id, renamed(plain, working)])),
        lockstep: job,
    };
    const workflow = {
        name: old.name ?? 'Pipeline',
        on: triggers(old.on),
        permissions: permissions(one, old, working),
        jobs,
    };
    return { text: writeWorkflow(workflow), leftOut, isEmpty: concerned.length === 0 };
}
function isConcerned({ steps }) {
    return steps.some(({ uses = '', run = '' }) => /setup-(cml|dvc)$|cml-action$/.test(uses) || /(^|[\s;&|(`])(dvc|cml)[\s-]/m.test(run));
}
function isOnlyMachine(part) {
    return (!part.runs &&
        part.leftOut.length > 0 &&
        part.leftOut.every(({ why }) => why.startsWith('machines are started')));
}
function merge(parts) {
    const unique = (items) => [
        ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
    ];
    const commit = parts.find((part) => part.commit === 'pull-request')?.commit ?? parts.find((part) => part.commit)?.commit;
    const remote = parts.find((part) => part.remote !== undefined)?.remote;
    const runAll = parts.some((part) => part.runs && part.targets.length === 0);
    return {
        steps: unique(parts.flatMap((part) => part.steps)),
        setup: unique(parts.flatMap((part) => part.setup)),
        before: unique(parts.flatMap((part) => part.before)),
        ...(remote === undefined ? {} : { remote }),
        targets: runAll ? [] : unique(parts.flatMap((part) => part.targets)),
        force: parts.some((part) => part.force),
        ...(commit === undefined ? {} : { commit }),
        env: Object.assign({}, ...parts.map((part) => part.env)),
        runs: parts.some((part) => part.runs),
        leftOut: [],
    };
}
const tokens = /^(repo_token|github_token|gh_token|cml_token|token|pat|personal_access_token)$/i;
function environment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !tokens.test(name)));
}
const remoteVariables = /^(AWS_|GOOGLE_|GDRIVE_|AZURE_|DVC_|GCP_|S3_|OSS_|ALIBABA)/;
function inputs(one, env, folder) {
    const visible = Object.keys(env).filter((name) => !remoteVariables.test(name));
    const words = [...(one.force ? ['repro', '-f'] : []), ...(one.force ? one.targets : [])];
    const all = {
        ...(words.length > 0 ? { command: words.join(' ') } : {}),
        ...(one.setup.length > 0 ? { setup: oneLine(one.setup) ?? script(one.setup) } : {}),
        ...(one.targets.length > 0 && !one.force ? { targets: one.targets.join(' ') } : {}),
        ...(one.remote === undefined ? {} : { remote: one.remote }),
        ...(folder === undefined ? {} : { 'working-directory': folder }),
        ...(one.commit === undefined ? {} : { commit: one.commit }),
        ...(visible.length > 0 ? { env: visible.join(' ') } : {}),
    };
    return Object.keys(all).length === 0 ? {} : { with: all };
}
function oneLine(commands) {
    const isPlain = commands.every((text) => /^[\w./][\w./@:=+,~ -]*$/.test(text) && !/^(if|for|while|until|case|function|set|cd)\b/.test(text));
    const line = commands.join(' && ');
    return isPlain && line.length <= 80 ? line : undefined;
}
function script(commands) {
    const ours = commands.map((text) => text.replace(/^(?:\S+\s+run\s+)?dvc\s+(remote|config|cache)\b/, 'npx --yes lockstep-dvc $1'));
    return ours.join('\n') + (ours.length > 1 ? '\n' : '');
}
function container(job) {
    const given = job?.plain.container;
    if (given === undefined || given === null)
        return {};
    const image = typeof given === 'string' ? given : given.image;
    return /iterativeai\/cml|iterative\/cml|dvcorg\/cml/.test(String(image)) ? {} : { container: given };
}
const otherTriggers = new Set(['schedule', 'merge_group', 'workflow_call']);
function triggers(on) {
    const old = asEvents(on);
    const branches = old.push?.branches;
    const isFixed = Array.isArray(branches) &&
        branches.every((name) => typeof name === 'string' && /^(main|master|trunk|develop|dev)$/.test(name));
    return {
        pull_request: null,
        push: { branches: isFixed ? branches : ['main'] },
        workflow_dispatch: null,
        ...Object.fromEntries(Object.entries(old).filter(([name]) => otherTriggers.has(name))),
    };
}
function asEvents(on) {
    if (typeof on === 'string')
        return { [on]: null };
    if (Array.isArray(on))
        return Object.fromEntries(on.map((name) => [String(name), null]));
    return typeof on === 'object' && on !== null ? { ...on } : {};
}
function triggerNotes(old) {
    const events = asEvents(old.on);
    const filtered = Object.entries(events).some(([, value]) => typeof value === 'object' && value !== null && /"paths/.test(JSON.stringify(value)));
    return filtered
        ? [
            {
                line: 1,
                what: 'path filters of the triggers',
                why: 'the plan tells by itself, in seconds, when a change concerns no stage',
            },
        ]
        : [];
}
function driveNotes(old, one) {
    const names = Object.keys({ ...old.env, ...one.env });
    return names.some((name) => name.startsWith('GDRIVE_'))
        ? [
            {
                line: 1,
                what: 'the remote on Google Drive',
                why: 'it is not a kind that this tool reads; move the data to a bucket with `dvc push -r`',
            },
        ]
        : [];
}
function permissions(one, old, jobs) {
    const given = [old.permissions, ...jobs.map(({ plain }) => plain.permissions)];
    const more = given.filter((item) => typeof item === 'object' && item !== null);
    return {
        ...Object.assign({}, ...more),
        contents: one.commit === undefined ? 'read' : 'write',
        'pull-requests': 'write',
        checks: 'write',
    };
}
function folderOf(old, job) {
    const found = [job?.plain.defaults, old.defaults].map((defaults) => defaults?.run?.['working-directory']);
    return found.find((folder) => typeof folder === 'string');
}
function kept(job) {
    const names = ['if', 'timeout-minutes', 'environment', 'services', 'concurrency'];
    return Object.fromEntries(Object.entries(job?.plain ?? {}).filter(([name]) => names.includes(name)));
}
function renamed(plain, gone) {
    if (plain.needs === undefined)
        return { ...plain };
    const needs = (Array.isArray(plain.needs) ? plain.needs : [plain.needs]).map((id) => gone.some((job) => job.id === id) ? 'lockstep' : id);
    return { ...plain, needs: needs.length === 1 ? needs[0] : [...new Set(needs)] };
}

// EXTERNAL MODULE: ./lib/commands/workflow/read.js
var read = __webpack_require__(6344);
;// CONCATENATED MODULE: ./lib/commands/workflow/migrate.js







const actionName = 'OWNER/lockstep@v1';
const migrate = {
    name: 'migrate',
    help: 'Convert a GitHub workflow that runs DVC and CML by scripts; says what it left out',
    args: '<file>',
    options: [{ flags: '-o, --out <file>', help: 'write it there instead of printing it' }],
    exit: { style: 'own', failure: 1 },
    async run({ args, options }, host, terminal) {
        const file = args[0];
        try {
            const old = (0,read/* readWorkflow */.S)(await migrate_read((0,external_node_path_.resolve)(host.cwd, file), file), file);
            if (!old.ok)
                return old;
            const { text, leftOut, isEmpty } = convert(old.value, actionName);
            if (isEmpty) {
                return (0,failure/* fail */.fJ)({
                    reason: 'project',
                    message: 'no job of this workflow calls dvc or cml, so there is nothing to convert',
                    location: { file },
                    hint: '`lockstep init` writes a new workflow',
                });
            }
            if (typeof options.out === 'string')
                (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.resolve)(host.cwd, options.out), text);
            else
                terminal.out(text);
            for (const { line, what, why } of leftOut)
                terminal.err(`${(0,harmless/* harmless */.I)(`${file}:${line}: left out: ${what}: ${why}`)}\n`);
            return 0;
        }
        catch (error) {
            return (0,failure/* caught */.Vq)(error);
        }
    },
};
async function migrate_read(path, shown) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const { code } = error;
        throw new failure/* FailureError */.pO({
            reason: 'usage',
            message: code === 'ENOENT' ? `there is no file '${shown}'` : `'${shown}' cannot be read: ${code}`,
            hint: 'workflows are in .github/workflows',
        });
    }
}


/***/ }),

/***/ 6344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);


function readWorkflow(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => ({
        file,
        ...(offset === undefined ? {} : { line: lines.linePos(offset).line }),
    });
    if (document.errors.length > 0) {
        return { ok: false, failures: document.errors.map((error) => broken(error.message, at(error.pos[0]))) };
    }
    let plain;
    try {
        plain = record(document.toJS({ maxAliasCount: 100 }));
    }
    catch (error) {
        return { ok: false, failures: [broken(error instanceof Error ? error.message : String(error), at(0))] };
    }
    const jobs = document.get('jobs', true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(jobs)) {
        const wanted = 'stages' in plain || 'image' in plain ? ' (this looks like a file of GitLab)' : '';
        return {
            ok: false,
            failures: [broken(`it has no 'jobs', so it is no workflow of GitHub Actions${wanted}`, at(0))],
        };
    }
    const lineOf = (node) => {
        const offset = node?.range?.[0];
        return offset === undefined ? 1 : lines.linePos(offset).line;
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        ...(typeof plain.name === 'string' ? { name: plain.name } : {}),
        on: plain.on ?? plain.true,
        permissions: plain.permissions,
        defaults: plain.defaults,
        env: texts(plain.env),
        jobs: jobs.items.map(({ key, value }) => {
            const id = String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key);
            const body = record(record(plain.jobs)[id]);
            const steps = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value.get('steps', true) : undefined;
            const list = Array.isArray(body.steps) ? body.steps : [];
            return {
                id,
                line: lineOf(key),
                env: texts(body.env),
                plain: body,
                steps: list.map((step, i) => readStep(record(step), (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(steps) ? steps.items[i] : undefined, lineOf)),
            };
        }),
    });
}
function readStep(plain, node, lineOf) {
    const run = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.get('run', true) : undefined;
    const isBlock = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(run) && (run.type === 'BLOCK_LITERAL' || run.type === 'BLOCK_FOLDED');
    return {
        ...(typeof plain.uses === 'string'
            ? { usesText: plain.uses, uses: plain.uses.replace(/@.*$/s, '').toLowerCase() }
            : {}),
        ...(typeof plain.run === 'string' ? { run: plain.run } : {}),
        runLine: lineOf(run ?? node) + (isBlock ? 1 : 0),
        env: texts(plain.env),
        line: lineOf(node),
        plain,
    };
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function texts(value) {
    return Object.fromEntries(Object.entries(record(value)).flatMap(([key, item]) => typeof item === 'object' ? [] : [[key, String(item)]]));
}
function broken(message, location) {
    return {
        reason: 'project',
        message: `this is not a workflow that can be read: ${message}`,
        location,
        hint: 'name a file from .github/workflows',
    };
}


/***/ })

};
