export const id = 9694;
export const ids = [9694];
export const modules = {

/***/ 29694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseWords: () => (/* binding */ parseWords)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/commands/request-kind.js
var request_kind = __webpack_require__(74346);
;// CONCATENATED MODULE: ./lib/commands/verb-examples.js
const verbExamples = {
    plan: [
        { line: 'lockstep plan', says: 'what would run, and why' },
        { line: 'lockstep plan --base main --check', says: 'exit 1 if this branch left something stale' },
        { line: 'lockstep plan --matrix --waves 2', says: 'the same work as jobs for strategy.matrix' },
    ],
    repro: [
        { line: 'lockstep repro', says: 'run what is stale' },
        { line: 'lockstep repro train -j 4 --push', says: 'run train and what it needs, send what that made' },
        { line: 'lockstep repro --dry', says: 'only say what would run' },
    ],
    'exp run': [
        { line: 'lockstep exp run -S train.lr=0.1,0.3', says: 'two experiments, side by side in copies' },
    ],
    'exp show': [
        { line: 'lockstep exp show --json', says: 'metrics and parameters of experiments as DVC prints them' },
    ],
    'exp save': [
        { line: 'lockstep exp save -n by-hand', says: 'what a notebook made, beside what `exp run` made' },
    ],
    'exp diff': [{ line: 'lockstep exp diff main by-hand', says: 'metrics and parameters of the two' }],
    'exp remove': [
        { line: 'lockstep exp remove -n 3 --rev HEAD --keep', says: 'only those of the last three commits stay' },
    ],
    'exp push': [
        {
            line: 'lockstep exp push origin by-hand',
            says: 'the experiment to Git, its data to the default remote',
        },
    ],
    'exp pull': [{ line: 'lockstep exp pull origin -A', says: 'all experiments that others pushed' }],
    report: [
        { line: 'lockstep report', says: 'the comment that this branch would get' },
        { line: 'lockstep report --format html -o report.html', says: 'one offline page with all plots' },
    ],
    resolve: [{ line: 'lockstep resolve', says: 'after a merge that left a conflict in dvc.lock' }],
    status: [
        { line: 'lockstep status', says: 'what changed here since the lock was written' },
        { line: 'lockstep status -c', says: 'what is here and not on the default remote, and the other way' },
    ],
    feeds: [
        { line: 'lockstep feeds', says: 'what moved at its source; nothing is taken' },
        { line: 'lockstep feeds --update', says: 'take what moved' },
    ],
    drill: [{ line: 'lockstep drill -r backup', says: 'would that remote restore what is checked out?' }],
    checkout: [{ line: 'lockstep checkout', says: 'after `git checkout`: the data of that commit' }],
    install: [{ line: 'lockstep install', says: 'hooks that show, place and push data along with Git' }],
    diff: [{ line: 'lockstep diff main', says: 'which data this working tree adds, changes and drops' }],
    'plots diff': [{ line: 'lockstep plots diff main', says: 'main and the working tree over each other' }],
    'remote modify': [
        {
            line: 'lockstep remote modify --local storage credentialpath ~/key.json',
            says: 'a setting that only this machine has',
        },
    ],
    verify: [{ line: 'lockstep verify -r', says: 'is everything fresh, and on the default remote?' }],
    explain: [{ line: 'lockstep explain train', says: 'the first cause, and the chain from there' }],
    fetch: [
        { line: 'lockstep fetch train', says: 'what the stage train needs and made, into the cache' },
        { line: 'lockstep fetch --all-branches', says: 'of every branch' },
    ],
    pull: [
        { line: 'lockstep pull', says: 'everything that the locks name' },
        { line: 'lockstep pull data/raw.csv.dvc', says: 'one file' },
    ],
    push: [{ line: 'lockstep push -r backup', says: 'to another remote than the default one' }],
    add: [{ line: 'lockstep add data/raw.csv', says: 'track a file; Git gets data/raw.csv.dvc' }],
    'import-url': [
        {
            line: 'lockstep import-url https://example.org/feed.csv data/feed.csv',
            says: 'take a version of a feed',
        },
    ],
    'get-url': [
        { line: 'lockstep get-url s3://bucket/models/churn.bin', says: 'a file of a bucket' },
        {
            line: 'lockstep get-url remote://storage/samples data/samples --fs-config profile=lab',
            says: 'a folder below a configured remote, with another profile',
        },
    ],
    update: [{ line: 'lockstep update data/feed.csv.dvc', says: 'take the next version' }],
    'stage add': [
        {
            line: 'lockstep stage add -n train -d train.py -p lr -o model.bin python3 train.py',
            says: 'a stage of dvc.yaml',
        },
    ],
    'metrics diff': [{ line: 'lockstep metrics diff main', says: 'this working tree against main' }],
    history: [{ line: 'lockstep history accuracy -n 20', says: 'how one metric moved over 20 commits' }],
    'gates test': [{ line: 'lockstep gates test', says: 'can each gate of .github/lockstep.yml fail?' }],
    'plots show': [{ line: 'lockstep plots show -o plots-page', says: 'every plot on one page' }],
    gc: [{ line: 'lockstep gc --workspace --dry', says: 'what a cleaning of the cache would remove' }],
    get: [
        {
            line: 'lockstep get https://github.com/iterative/example-get-started model.pkl -o model.pkl',
            says: 'a file of another repository',
        },
    ],
    du: [
        { line: 'lockstep du . data', says: 'what the folder data takes, entry by entry' },
        { line: 'lockstep du https://github.com/iterative/example-get-started -s', says: 'all of a repository' },
    ],
    'ls-url': [
        { line: 'lockstep ls-url s3://bucket/data --size', says: 'one level of a bucket' },
        {
            line: 'lockstep ls-url remote://storage -T -L 2',
            says: 'two levels of a configured remote, as a tree',
        },
    ],
    'artifacts get': [
        {
            line: 'lockstep artifacts get https://github.com/acme/models nl:churn --stage prod',
            says: 'the model that is in production',
        },
        { line: 'lockstep artifacts get . churn --rev v1.2.0 --show-url', says: 'where its bytes are stored' },
    ],
    init: [
        { line: 'lockstep init', says: 'start a DVC project here' },
        {
            line: "lockstep init --workflow --setup 'uv sync'",
            says: 'write the workflow and the policy of a project',
        },
    ],
    doctor: [{ line: 'lockstep doctor', says: 'what will go wrong in CI, and how to cure it' }],
    migrate: [
        {
            line: 'lockstep migrate .github/workflows/cml.yaml -o .github/workflows/lockstep.yml',
            says: 'from CML or from scripts',
        },
    ],
    demo: [{ line: 'lockstep demo', says: 'see all of it on a built-in project' }],
    'remote add': [
        { line: 'lockstep remote add -d storage s3://bucket/path', says: 'a default remote' },
        { line: 'lockstep remote add --local backup /mnt/backup', says: 'one that only this machine has' },
    ],
    completion: [
        { line: 'eval "$(lockstep completion bash)"', says: 'in ~/.bashrc; the same with zsh in ~/.zshrc' },
        { line: 'lockstep completion fish | source', says: 'in ~/.config/fish/config.fish' },
    ],
};

;// CONCATENATED MODULE: ./lib/commands/grammar.js



function parseWords(words, rows, meant, version) {
    let found;
    let printed = '';
    const program = newProgram(version, (text) => {
        printed += text;
    });
    for (const row of rows) {
        const verb = meant.get(row);
        const command = addCommand(program, row);
        if (verb !== undefined)
            addGrammar(command, verb, (request) => (found = request));
    }
    if (words.length === 0)
        return { kind: 'print', text: `${program.helpInformation()}${startHere}\n` };
    try {
        program.parse(withMark(words, [...meant.values()]), { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return { kind: 'print', text: printed };
        return { kind: 'failed', failure: usageFailure(error, printed), ...named(words, [...meant.values()]) };
    }
    return found ?? { kind: 'print', text: program.helpInformation() };
}
function withMark(words, verbs) {
    const verb = verbs.find(({ name }) => words.join(' ').startsWith(`${name} `));
    if (verb?.remainder === undefined)
        return [...words];
    const valued = verb.options.filter(({ flags }) => flags.includes('<'));
    const names = new Set([
        '--cd',
        ...valued.flatMap(({ flags }) => flags.match(/(?<![\w-])--?[\w-]+/g) ?? []),
    ]);
    let at = verb.name.split(' ').length;
    while (words[at]?.startsWith('-') === true && words[at] !== '--')
        at += names.has(words[at] ?? '') ? 2 : 1;
    return words[at] === '--' ? [...words] : [...words.slice(0, at), '--', ...words.slice(at)];
}
function named(words, verbs) {
    const typed = words.filter((word) => !word.startsWith('-')).join(' ');
    const verb = verbs.find(({ name }) => typed === name || typed.startsWith(`${name} `));
    return verb === undefined ? {} : { verb };
}
function isText(value) {
    return typeof value === 'string';
}
const startHere = `
Start here:
  lockstep demo                see all of it on a built-in project
  lockstep plan                in a DVC project: what is stale, and why
  lockstep init --workflow     write the GitHub workflow of this project
  lockstep VERB --help         options and examples of a verb`;
function newProgram(version, write) {
    return new esm/* Command */.uB('lockstep')
        .description('Data-aware pull requests for DVC pipelines: plan, run and report without Python or DVC')
        .version(version, '-V, --version')
        .option('--cd <dir>', 'work in this folder')
        .option('-v, --verbose', 'say more')
        .option('--no-color', 'no colours')
        .addHelpText('after', startHere)
        .exitOverride()
        .showSuggestionAfterError(true)
        .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined });
}
function addCommand(program, { name, help }) {
    const [first = '', second] = name.split(' ');
    let parent = program;
    if (second !== undefined) {
        parent =
            program.commands.find((command) => command.name() === first) ??
                program.command(first).description(`see \`${first} --help\``);
    }
    return parent
        .command(second ?? first)
        .description(help)
        .copyInheritedSettings(parent);
}
function wholeNumber(text) {
    if (/^\s*[+-]?\d+(?:_\d+)*\s*$/.test(text))
        return text.replaceAll('_', '');
    throw new esm/* InvalidArgumentError */.Di(`invalid int value: '${text}'`);
}
function addGrammar(command, verb, found) {
    if (verb.args !== undefined)
        command.arguments(verb.args);
    for (const { flags, help, choices, repeat, whole } of verb.options) {
        const option = new esm/* Option */.c$(flags, help);
        if (choices !== undefined)
            option.choices(choices);
        if (whole)
            option.argParser(wholeNumber);
        const check = option.parseArg;
        if (repeat)
            option.argParser((value, before = []) => {
                check?.(value, undefined);
                return [...before, value];
            });
        command.addOption(option);
    }
    if (!verb.options.some(({ flags }) => flags.includes('--quiet')))
        command.option('-q, --quiet', 'say less');
    if (!verb.options.some(({ flags }) => flags.startsWith('-v,')))
        command.addOption(new esm/* Option */.c$('-v, --verbose', 'say more').hideHelp());
    command.addHelpText('after', examplesOf(verb.name));
    command.action((...received) => {
        const typed = received.at(-1);
        const options = typed.optsWithGlobals();
        const words = { args: typed.processedArgs.flat().filter(isText), options };
        found({ kind: 'verb', verb, words, global: (0,request_kind/* globalOptions */.W)(options) });
    });
}
function examplesOf(name) {
    const examples = verbExamples[name] ?? [];
    if (examples.length === 0)
        return '';
    return `\nExamples:\n${examples.map(({ line, says }) => `  ${line}\n      ${says}`).join('\n')}`;
}
function usageFailure(error, printed) {
    const message = error.message.replace(/^error: /, '');
    return { reason: 'usage', message, hint: printed.trim() === '' ? 'see `lockstep --help`' : printed.trim() };
}


/***/ })

};
