export const id = 4186;
export const ids = [4186];
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

/***/ 44186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   config: () => (/* binding */ config)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_config_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60265);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51258);
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55192);





const config = {
    name: 'config',
    help: 'Get or set config options',
    args: '[name] [value]',
    options: [
        { flags: '-u, --unset', help: 'remove the option' },
        { flags: '-l, --list', help: 'all options' },
        { flags: '--show-origin', help: 'the file that each comes from' },
        ..._config_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOptions */ .fZ,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const { args, options } = words;
        const [name, value] = args;
        const refused = badWords(words);
        if (refused !== undefined)
            return { failures: [refused] };
        const levels = new _config_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigLevels */ .S8(host);
        const option = name === undefined ? undefined : parseName(name);
        if (name !== undefined && option === undefined) {
            terminal.err(`ERROR: argument name: ${nameShape}\n`);
            return 254;
        }
        const read = option === undefined || (value === undefined && options.unset !== true);
        const done = read ? readOptions(levels, option, words) : setOption(levels, option, words);
        if (!done.ok)
            return done;
        terminal.out(done.value);
        if (!read && name === 'cache.type')
            terminal.err(relinkHint);
        return 0;
    },
};
const nameShape = 'name argument should look like remote.name.option or db.name.option or section.option';
const relinkHint = "WARNING: You have changed the 'cache.type' option. This doesn't update any existing workspace file links, but it can be done with:\n             dvc checkout --relink\n";
function badWords({ args, options }) {
    const [name, value] = args;
    const usage = (message) => ({ reason: 'usage', message });
    if (options.showOrigin === true && (value !== undefined || options.unset === true))
        return usage("--show-origin can't be used together with any of these options: -u/--unset, value");
    if (options.list === true && (name !== undefined || options.unset === true))
        return usage("-l/--list can't be used together with any of these options: -u/--unset, name, value");
    return options.list !== true && name === undefined ? usage('name argument is required') : undefined;
}
function parseName(name) {
    const match = /^(?:(remote|db)\.)?([^.]*)\.([^.]*)$/.exec(name);
    if (match === null)
        return undefined;
    const [, group, section = '', key = ''] = match;
    return {
        group: group === undefined ? undefined : group,
        section: section.toLowerCase(),
        key: key.toLowerCase(),
    };
}
function readOptions(levels, option, words) {
    const asked = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOf */ .In)(words);
    const names = asked === undefined ? [...levels.files.keys()] : [asked];
    const lines = [];
    for (const level of option === undefined ? names : names.reverse()) {
        const tree = levels.read(level);
        if (!tree.ok)
            return tree;
        const prefix = words.options.showOrigin === true ? `${origin(levels, level, asked)}\t` : '';
        if (option === undefined) {
            lines.push(...flat(tree.value).map(([key, value]) => `${prefix}${key}=${value}\n`));
            continue;
        }
        const found = optionText(tree.value, option);
        if (typeof found === 'string')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${prefix}${found}\n`);
        if (asked !== undefined)
            return { ok: false, failures: [found] };
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(lines.join(''));
}
function origin({ files, projectRoot }, level, asked) {
    const file = files.get(asked ?? level) ?? '';
    return level === 'repo' || level === 'local' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(projectRoot ?? '', file) : file;
}
function optionText(tree, option) {
    const section = sectionOf(tree, option);
    const what = option.group ?? 'section';
    if (section === undefined)
        return (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .configFailure */ .dx)(`${what} '${option.section}' doesn't exist`);
    const item = section.get(option.key);
    if (item === undefined || (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
        return (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .configFailure */ .dx)(`option '${option.key}' doesn't exist in ${what} '${option.section}'`);
    return (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .pyStr */ .rD)(item.value);
}
const known = new Set('core cache remote state index machine feature plots exp parsing hydra studio db'.split(' '));
function sectionOf(tree, { group, section }) {
    const parent = group === undefined ? tree : tree.get(group);
    const found = (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(parent) ? parent.get(section) : undefined;
    if ((0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(found))
        return found;
    return group === undefined && known.has(section) ? new Map() : undefined;
}
function flat(tree, prefix = '') {
    return [...tree].flatMap(([key, item]) => (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) ? flat(item, `${prefix}${key}.`) : [[`${prefix}${key}`, (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .pyStr */ .rD)(item.value)]]);
}
function setOption(levels, option, words) {
    const level = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOf */ .In)(words);
    const done = levels.edit(level, (tree) => {
        const parent = option.group === undefined ? tree : (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionAt */ .nD)(tree, option.group);
        if (words.options.unset === true) {
            const found = optionText(tree, option);
            if (typeof found !== 'string')
                return found;
            (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionAt */ .nD)(parent, option.section).delete(option.key);
            return undefined;
        }
        const group = option.group ?? option.section;
        levels.set((0,_config_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionAt */ .nD)(parent, option.section), group, option.key, level, words.args[1] ?? '');
        return undefined;
    });
    return done.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)('') : done;
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
