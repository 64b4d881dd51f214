export const id = 3371;
export const ids = [3371];
export const modules = {

/***/ 13371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseWords: () => (/* binding */ parseWords)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _request_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74346);


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
        return { kind: 'print', text: program.helpInformation() };
    try {
        program.parse(withMark(words, [...meant.values()]), { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
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
function newProgram(version, write) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('lockstep')
        .description('Data-aware pull requests for DVC pipelines: plan, run and report without Python or DVC')
        .version(version, '-V, --version')
        .option('--cd <dir>', 'work in this folder')
        .option('-v, --verbose', 'say more')
        .option('--no-color', 'no colours')
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
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`invalid int value: '${text}'`);
}
function addGrammar(command, verb, found) {
    if (verb.args !== undefined)
        command.arguments(verb.args);
    for (const { flags, help, choices, repeat, whole } of verb.options) {
        const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, help);
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
        command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-v, --verbose', 'say more').hideHelp());
    command.action((...received) => {
        const typed = received.at(-1);
        const options = typed.optsWithGlobals();
        const words = { args: typed.processedArgs.flat().filter(isText), options };
        found({ kind: 'verb', verb, words, global: (0,_request_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .globalOptions */ .W)(options) });
    });
}
function usageFailure(error, printed) {
    const message = error.message.replace(/^error: /, '');
    return { reason: 'usage', message, hint: printed.trim() === '' ? 'see `lockstep --help`' : printed.trim() };
}


/***/ })

};
