export const id = 4171;
export const ids = [4171];
export const modules = {

/***/ 55192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   S8: () => (/* binding */ ConfigLevels),
/* harmony export */   dx: () => (/* binding */ configFailure),
/* harmony export */   fZ: () => (/* binding */ levelOptions),
/* harmony export */   nD: () => (/* binding */ sectionAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21922);
/* harmony import */ var _project_config_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47682);
/* harmony import */ var _project_config_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60265);
/* harmony import */ var _project_config_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97403);
/* harmony import */ var _workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29096);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96661);










const levelOptions = [
    { flags: '--global', help: "the user's config" },
    { flags: '--system', help: "the machine's config" },
    { flags: '--project', help: 'the project config (.dvc/config)' },
    { flags: '--local', help: 'the local config (.dvc/config.local)' },
];
function levelOf({ options }) {
    if (options.global === true)
        return 'global';
    if (options.system === true)
        return 'system';
    if (options.project === true)
        return 'repo';
    return options.local === true ? 'local' : undefined;
}
function configFailure(message, hint) {
    return {
        reason: 'config',
        message: `config file error: ${message}`,
        ...(hint === undefined ? {} : { hint }),
    };
}
class ConfigLevels {
    projectRoot;
    files;
    cwd;
    constructor(host) {
        const roots = (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_9__/* .findRoots */ .D)(host.cwd);
        this.projectRoot = roots.ok ? roots.value.projectRoot : undefined;
        this.cwd = host.cwd;
        const places = { env: host.env, platform: process.platform, projectRoot: this.projectRoot ?? host.cwd };
        const isThere = ([level]) => this.projectRoot !== undefined || level === 'system' || level === 'global';
        this.files = new Map((0,_project_config_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .configFiles */ .a)(places).filter(isThere));
    }
    read(level) {
        return this.parse(level, false);
    }
    edit(asked, change) {
        const level = asked ?? 'repo';
        const file = this.files.get(level);
        if (file === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(configFailure('Not inside a DVC repo'));
        const tree = this.parse(level, true);
        if (!tree.ok)
            return tree;
        for (const name of sections)
            if (!tree.value.has(name))
                tree.value.set(name, new Map());
        const refused = change(tree.value);
        if (refused !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(refused);
        const text = (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_7__/* .configText */ .Ut)(tree.value, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        if (!text.ok)
            return text;
        const valid = this.validate(level, text.value);
        if (!valid.ok)
            return valid;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, text.value);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    }
    set(section, group, key, file, value) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.files.get(file ?? 'repo') ?? this.cwd);
        const saved = (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_7__/* .isPathOption */ .bq)(group, key) ? (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_7__/* .savedPath */ .vg)(value, this.cwd, folder) : value;
        section.set(key, { value: saved, location: { file: '' } });
    }
    parse(level, keepPaths) {
        const file = this.files.get(level);
        if (file === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(configFailure('Not inside a DVC repo'));
        const text = readText(file);
        return text === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(new Map()) : (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfigTree */ .VB)({ file, shown: file, text, keepPaths });
    }
    validate(level, text) {
        const read = this.readUpTo(level, text);
        if (!read.ok)
            return read;
        const known = this.readUpTo(level, undefined);
        const before = new Set(known.ok ? known.value.warnings.map(({ message }) => message) : []);
        const added = read.value.warnings.filter(({ message }) => message.startsWith('config file error') && !before.has(message));
        return added.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(...added) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    }
    readUpTo(level, text) {
        const sources = [...this.files].flatMap(([each, file]) => {
            const content = each === level ? (text ?? readText(file)) : readText(file);
            return content === undefined ? [] : [{ level: each, file, text: content }];
        });
        const upTo = sources.slice(0, sources.findIndex((source) => source.level === level) + 1);
        return (0,_project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .X)(upTo, { projectRoot: this.projectRoot ?? this.cwd });
    }
}
const sections = 'core cache remote state index machine feature plots exp parsing hydra studio db'.split(' ');
function sectionAt(tree, name) {
    const found = tree.get(name);
    if ((0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isSection */ .EP)(found))
        return found;
    const made = new Map();
    tree.set(name, made);
    return made;
}
function readText(file) {
    try {
        return (0,_workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_8__/* .readRegularFile */ .X)(file).toString('utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 64171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expClean: () => (/* binding */ expClean)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83908);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42065);



const expClean = {
    name: 'exp clean',
    help: 'Take away what interrupted experiments left below .dvc/tmp',
    options: [],
    exit: { style: 'dvc', failure: 255 },
    async run({ options }, host, terminal) {
        const done = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .withSession */ .y)(host, clean);
        if (!done.ok)
            return done;
        if (options.quiet !== true)
            terminal.out('Done!\n');
        return 0;
    },
};
async function clean(session) {
    if (session.git !== undefined)
        await (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepCopies */ .S)(session, session.git.experiments());
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}


/***/ }),

/***/ 42065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openCopy),
/* harmony export */   S: () => (/* binding */ sweepCopies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_config_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60265);
/* harmony import */ var _project_config_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97403);
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55192);







async function openCopy(session, gitRoot, commit) {
    const git = session.git?.experiments();
    const folder = await sweepCopies(session, git);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.lockstep-${process.pid}-${copies(folder)}`);
    await git.addCopy(top, commit);
    const config = localConfig(session);
    if (!config.ok)
        return config;
    const project = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(gitRoot, session.projectRoot));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, '.dvc'), { recursive: true });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, '.dvc', 'config.local'), config.value);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
        top,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, session.cwd),
        [Symbol.asyncDispose]: async () => {
            await git.removeCopy(top);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(top, { recursive: true, force: true });
        },
    });
}
function localConfig(session) {
    const read = new _config_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigLevels */ .S8(session.host).read('local');
    if (!read.ok)
        return read;
    const tree = new Map(read.value);
    const own = section(tree, 'cache');
    own.set('dir', value(session.config.cacheDir));
    const remotes = section(tree, 'remote');
    for (const { name, url } of session.config.remotes.values()) {
        if (!url.startsWith('/'))
            continue;
        section(remotes, name).set('url', value(url));
    }
    return (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_5__/* .configText */ .Ut)(tree, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, '.dvc'));
}
function section(tree, name) {
    const known = tree.get(name);
    const made = known !== undefined && (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isSection */ .EP)(known) ? new Map(known) : new Map();
    tree.set(name, made);
    return made;
}
function value(text) {
    return { value: text, location: { file: 'config.local' } };
}
function copies(folder) {
    return names(folder).length;
}
async function sweepCopies({ projectRoot }, git) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'exps');
    for (const name of names(folder)) {
        const pid = Number(/^\.lockstep-(\d+)-/.exec(name)?.[1]);
        if (!Number.isSafeInteger(pid) || pid === process.pid || (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(pid))
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true, force: true });
        await git.removeCopy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    return folder;
}
function names(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 97403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   bq: () => (/* binding */ isPathOption),
/* harmony export */   vg: () => (/* binding */ savedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60265);



const named = ['remote', 'machine', 'db'];
function configText(tree, folder) {
    const failures = [];
    const lines = [];
    const put = (key, { value }, indent) => {
        const text = quotedValue(value);
        if (text === undefined)
            failures.push(unquotable(key));
        else
            lines.push(`${indent}${quoted(key) ?? key} = ${text}`);
    };
    const section = (name, content, depth) => {
        lines.push(`${'    '.repeat(depth - 1)}${'['.repeat(depth)}${quoted(name) ?? name}${']'.repeat(depth)}`);
        for (const [key, item] of content)
            if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                put(key, item, '    '.repeat(depth));
        for (const [key, item] of content)
            if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                section(key, item, depth + 1);
    };
    for (const [key, item] of tree)
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
            put(key, item, '');
    for (const [name, item] of packed(tree, folder))
        section(name, item, 1);
    return failures.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(...failures) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${lines.join('\n')}\n`);
}
function savedPath(text, from, folder) {
    if (/^\w+:\/\//.test(text) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^~/.test(text))
        return text;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, text)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
}
function isPathOption(section, key) {
    return (section === 'cache' && key === 'dir') || (section === 'remote' && _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .remotePaths */ .xu.includes(key));
}
function packed(tree, folder) {
    const plain = [...tree].flatMap(([name, item]) => {
        const isNamed = named.some((group) => group === name);
        return !isNamed && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) && item.size > 0 ? [[name, relativePaths(name, item, folder)]] : [];
    });
    const groups = named.flatMap((group) => {
        const members = tree.get(group);
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(members))
            return [];
        return [...members].flatMap(([name, item]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) ? [[`${group} "${name}"`, relativePaths(group, item, folder)]] : []);
    });
    return [...plain, ...groups];
}
function relativePaths(section, content, folder) {
    return new Map([...content].map(([key, item]) => {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) || typeof item.value !== 'string' || !isPathOption(section, key))
            return [key, item];
        return [key, { ...item, value: savedPath(item.value, folder, folder) }];
    }));
}
function quotedValue(value) {
    if (typeof value !== 'string') {
        const items = value.map((item) => quoted(item));
        if (items.some((item) => item === undefined))
            return undefined;
        return items.length === 0 ? ',' : items.length === 1 ? `${items[0]},` : items.join(', ');
    }
    const needsTriple = value.includes('\n') || (value.includes("'") && value.includes('"'));
    if (!needsTriple)
        return quoted(value);
    const mark = value.includes('"""') ? "'''" : '"""';
    return value.includes(mark) ? undefined : `${mark}${value}${mark}`;
}
function quoted(text) {
    if (text === '')
        return '""';
    if (text.includes('\n'))
        return undefined;
    const isPlain = !/^[\s'"]|[\s'"]$|[,#]/.test(text);
    if (isPlain)
        return text;
    if (text.includes("'") && text.includes('"'))
        return undefined;
    return text.includes('"') ? `'${text}'` : `"${text}"`;
}
function unquotable(key) {
    return {
        reason: 'config',
        message: `the value of '${key}' cannot be safely quoted`,
        hint: 'leave one kind of quotes, or the line breaks, out of it',
    };
}


/***/ })

};
