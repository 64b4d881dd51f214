export const id = 9046;
export const ids = [9046];
export const modules = {

/***/ 99046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDvcYaml: () => (/* binding */ readDvcYaml)
});

// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/dvc-yaml-schema.js
var dvc_yaml_schema = __webpack_require__(6646);
// EXTERNAL MODULE: ./lib/project/make-stage.js + 1 modules
var make_stage = __webpack_require__(36802);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/schema.js
var schema = __webpack_require__(36602);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
// EXTERNAL MODULE: ./lib/project/template/context.js
var template_context = __webpack_require__(96499);
// EXTERNAL MODULE: ./lib/project/template/context-node.js
var context_node = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/project/template/error.js
var template_error = __webpack_require__(35938);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
;// CONCATENATED MODULE: ./lib/project/template/failures.js


class TemplateFailures {
    list = [];
    stages = new Set();
    document;
    constructor(document) {
        this.document = document;
    }
    attempt(piece, work) {
        try {
            return work();
        }
        catch (error) {
            this.take(error, piece);
            return undefined;
        }
    }
    async attemptLater(piece, work) {
        try {
            return await work();
        }
        catch (error) {
            this.take(error, piece);
            return undefined;
        }
    }
    add(message, path) {
        this.note(path);
        this.list.push({ reason: 'project', message, location: this.document.locate(path) });
    }
    note([section, entry]) {
        if (section === 'stages')
            this.stages.add(entry);
    }
    take(error, { where, path }) {
        this.note(path);
        if (error instanceof failure/* FailureError */.pO)
            this.list.push(...error.failures);
        else if (error instanceof template_error/* TemplateError */.$w)
            this.list.push({
                reason: 'project',
                message: (0,template_error/* templateMessage */.GP)(error, where, this.document.file),
                location: this.document.locate(path),
                ...(error.style === 'bare' ? { unforeseen: true } : {}),
            });
        else
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/project/template/expression.js
var expression = __webpack_require__(68272);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
;// CONCATENATED MODULE: ./lib/project/template/unpack.js



function valueText(value, style) {
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    if (!(0,values_value/* isMapping */.pi)(value))
        return (0,spelling/* pyStr */.rD)(value);
    const options = leaves(value).flatMap(([key, leaf]) => unpack_option(key, leaf, style));
    return options.join(' ').replace(/\s+$/, '');
}
function shellQuote(text) {
    if (text === '')
        return "''";
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
function leaves(map, prefix = '') {
    return [...map].flatMap(([key, value]) => {
        const name = `${prefix}${(0,spelling/* pyStr */.rD)(key)}`;
        return (0,values_value/* isMapping */.pi)(value) ? leaves(value, `${name}.`) : [[name, value]];
    });
}
function unpack_option(key, value, style) {
    if (value === true)
        return [`--${key}`];
    if (value === false)
        return style.boolStyle === 'boolean_optional' ? [`--no-${key}`] : [];
    if (typeof value === 'string')
        return [`--${key} ${shellQuote(value)}`];
    if (!(0,values_value/* isList */.Lv)(value))
        return [`--${key} ${(0,spelling/* pyStr */.rD)(value)}`];
    const items = value.map((item) => {
        if ((0,values_value/* isList */.Lv)(item) || (0,values_value/* isMapping */.pi)(item)) {
            throw new template_error/* TemplateError */.$w(`Cannot interpolate nested iterable in '${key}'`, 'newline');
        }
        return typeof item === 'string' ? shellQuote(item) : (0,spelling/* pyStr */.rD)(item);
    });
    if (items.length === 0)
        return [];
    return style.listStyle === 'append'
        ? items.map((item) => `--${key} ${item}`)
        : [`--${key} ${items.join(' ')}`];
}

;// CONCATENATED MODULE: ./lib/project/template/resolve.js





function resolveValue(data, options) {
    if (typeof data === 'string')
        return resolveText(data, options);
    if ((0,values_value/* isMapping */.pi)(data))
        return resolveMapping(data, options);
    if (!(0,values_value/* isList */.Lv)(data))
        return data;
    const resolved = data.map((item) => resolveValue(item, options));
    return resolved.every((item, i) => item === data[i]) ? data : resolved;
}
function resolveMapping(data, options) {
    const resolved = new Map();
    let isSame = true;
    for (const [key, item] of data) {
        const [newKey, newItem] = [resolveKey(key, options), resolveValue(item, options)];
        isSame &&= newKey === key && newItem === item;
        resolved.set(newKey, newItem);
    }
    return isSame ? data : resolved;
}
function resolveLoose(data, options) {
    if (typeof data === 'string') {
        const only = onlyExpression(data);
        return only === undefined ? resolveText(data, options) : options.context.select(keyOf(only, options));
    }
    if ((0,values_value/* isMapping */.pi)(data)) {
        const resolved = new Map();
        for (const [key, item] of data) {
            if (typeof key === 'string' && onlyExpression(key) !== undefined) {
                throw new template_error/* TemplateError */.$w(`a key of foreach or matrix data cannot be the expression '${key}' alone`, 'bare');
            }
            resolved.set(resolveKey(key, options), resolveLoose(item, options));
        }
        return resolved;
    }
    return (0,values_value/* isList */.Lv)(data) ? data.map((item) => resolveLoose(item, options)) : data;
}
function checkSyntax(data) {
    if (typeof data === 'string') {
        for (const { inner } of (0,expression/* findExpressions */.zV)(data))
            (0,expression/* parseExpression */.YK)(inner);
    }
    else if ((0,values_value/* isMapping */.pi)(data)) {
        for (const [key, item] of data) {
            checkSyntax(key);
            checkSyntax(item);
        }
    }
    else if ((0,values_value/* isList */.Lv)(data)) {
        for (const item of data)
            checkSyntax(item);
    }
}
function hasExpression(data) {
    if (typeof data === 'string')
        return (0,expression/* findExpressions */.zV)(data).length > 0;
    if ((0,values_value/* isMapping */.pi)(data))
        return [...data].some(([key, item]) => hasExpression(key) || hasExpression(item));
    return (0,values_value/* isList */.Lv)(data) && data.some(hasExpression);
}
function mentionsExpression(data) {
    if (typeof data === 'string')
        return data.includes('${');
    if ((0,values_value/* isList */.Lv)(data))
        return data.some(mentionsExpression);
    if (!(0,values_value/* isMapping */.pi)(data))
        return false;
    let found = false;
    data.forEach((item, key) => {
        found ||= mentionsExpression(key) || mentionsExpression(item);
    });
    return found;
}
function resolveKey(key, options) {
    if (typeof key !== 'string')
        return key;
    const resolved = resolveText(key, options);
    if ((0,values_value/* isMapping */.pi)(resolved) || (0,values_value/* isList */.Lv)(resolved)) {
        throw new template_error/* TemplateError */.$w(`unhashable type: '${(0,context_node/* typeName */.go)(resolved)}'`, 'bare');
    }
    return resolved;
}
const tooLong = 'the text becomes too long: with its variables filled in, a dvc.yaml may make 64 MiB';
function resolveText(text, options) {
    if (!text.includes('${'))
        return text;
    const only = onlyExpression(text);
    if (only !== undefined)
        return namedValue(only, options);
    let made = '';
    let at = 0;
    for (const { start, end, inner } of (0,expression/* findExpressions */.zV)(text)) {
        made += text.slice(at, start) + valueText(namedValue(inner, options), options.style);
        at = end;
        if (made.length <= options.budget.left)
            continue;
        options.budget.left = -1;
        throw new template_error/* TemplateError */.$w(tooLong, 'newline');
    }
    options.budget.left -= made.length;
    return (made + text.slice(at)).replaceAll('\\${', '${');
}
function onlyExpression(text) {
    if (!text.startsWith('${'))
        return undefined;
    const [first, ...more] = (0,expression/* findExpressions */.zV)(text);
    return first !== undefined && more.length === 0 && first.end === text.length ? first.inner : undefined;
}
function namedValue(inner, options) {
    const node = options.context.select(keyOf(inner, options));
    const value = (0,context_node/* isNode */.Ll)(node) ? (0,context_node/* plainValue */._y)(node) : node;
    const { key } = options;
    if (!((0,values_value/* isMapping */.pi)(value) || (0,values_value/* isList */.Lv)(value)) || key === undefined || key.includes('foreach'))
        return value;
    if ((0,values_value/* isMapping */.pi)(value) && key === 'cmd')
        return value;
    throw new template_error/* TemplateError */.$w(`Cannot interpolate data of type '${(0,context_node/* typeName */.go)(value)}'`, 'newline');
}
function keyOf(inner, { isChecked }) {
    return isChecked === true ? inner : (0,expression/* parseExpression */.YK)(inner);
}

// EXTERNAL MODULE: ./lib/project/template/generate.js
var generate = __webpack_require__(9221);
// EXTERNAL MODULE: ./lib/project/template/vars.js
var template_vars = __webpack_require__(19436);
;// CONCATENATED MODULE: ./lib/project/template/stage-template.js








class StageTemplates {
    stages = [];
    groups = new Set();
    file;
    failures;
    resolving;
    reader;
    constructor({ document, failures, resolving, reader }) {
        this.file = document.file;
        this.failures = failures;
        this.resolving = resolving;
        this.reader = reader;
    }
    async resolveAll(stages) {
        const definitions = stages;
        const groups = new Map();
        const names = [];
        for (const [name, definition] of definitions) {
            const word = definition.has('matrix') ? 'matrix' : 'foreach';
            if (!definition.has(word)) {
                names.push(name);
                continue;
            }
            this.groups.add(name);
            const members = this.members(name, definition.get(word), word);
            if (members !== undefined)
                groups.set(name, members);
            for (const key of members?.keys() ?? [])
                names.push(`${name}@${key}`);
            if (names.length > generate/* maxStages */.Eo)
                break;
        }
        if (names.length > generate/* maxStages */.Eo) {
            this.failures.add(`'${this.file}' makes more than the limit of ${generate/* maxStages */.Eo} stages`, ['stages']);
            return;
        }
        const sound = new Map();
        for (const name of names) {
            if (this.resolving.budget.left < 0)
                return;
            const definition = groups.size === 0 ? definitions.get(name) : undefined;
            if (definition !== undefined && name !== '' && !name.includes('@') && isPlain(definition))
                this.addPlain(name, definition);
            else
                await this.resolveNamed(name, { definitions, groups, sound });
        }
    }
    addPlain(name, definition) {
        const wdir = (0,project_place/* folderOf */.yS)(this.file);
        this.stages.push({ name, at: ['stages', name], definition, wdir, used: unused });
    }
    members(name, data, word) {
        return this.failures.attempt({ where: `'stages.${name}.${word}'`, path: ['stages', name, word] }, () => {
            const loose = resolveLoose(data, this.resolving);
            return word === 'matrix' ? (0,generate/* matrixMembers */.B$)(loose) : (0,generate/* foreachMembers */.e4)(loose);
        });
    }
    async resolveNamed(name, known) {
        const at = name.lastIndexOf('@');
        const group = at < 0 ? name : name.slice(0, at);
        const key = at < 0 ? undefined : name.slice(at + 1);
        const definition = known.definitions.get(group);
        const members = known.groups.get(group);
        const values = key === undefined ? undefined : members?.get(key);
        const isFound = members === undefined ? key === undefined : values !== undefined && key !== '';
        if (definition === undefined || !isFound || name === '') {
            const problem = `Stage '${name}' not found inside '${this.file}' file`;
            this.failures.add(name === '' ? 'Stage name not provided.' : problem, ['stages', name]);
        }
        else if (values === undefined) {
            const path = ['stages', name];
            if (this.isSound(definition, name, path))
                await this.resolve({ name, at: path, definition });
        }
        else {
            const template = this.template(group, definition, known.sound);
            if (template === undefined)
                return;
            const { context } = this.resolving;
            await this.failures.attemptLater({ where: `stage '${name}'`, path: template.at }, () => context.with(values, () => this.resolve({ ...template, name, group })));
        }
    }
    template(group, definition, sound) {
        if (sound.has(group))
            return sound.get(group);
        const isForeach = !definition.has('matrix');
        const at = isForeach ? ['stages', group, 'do'] : ['stages', group];
        const inner = isForeach
            ? definition.get('do')
            : new Map([...definition].filter(([key]) => key !== 'matrix'));
        const template = this.isSound(inner, group, at) ? { name: group, at, definition: inner } : undefined;
        sound.set(group, template);
        return template;
    }
    isSound(definition, name, at) {
        const before = this.failures.list.length;
        for (const [key, item] of definition) {
            this.failures.attempt({ where: `'stages.${name}.${key}'`, path: [...at, key] }, () => checkSyntax(item));
        }
        return this.failures.list.length === before;
    }
    async resolve(stage) {
        const { name, at, definition } = stage;
        const before = this.failures.list.length;
        const isChecked = stage.group !== undefined;
        const wdir = this.failures.attempt({ where: `'stages.${name}.wdir'`, path: [...at, 'wdir'] }, () => this.wdir(definition.get('wdir'), isChecked));
        if (wdir === undefined)
            return;
        const context = await this.contextOf(stage, wdir);
        if (context === undefined)
            return;
        const options = { ...this.resolving, context, isChecked };
        const { result: resolved, used } = context.tracking(() => {
            const entries = [...definition].flatMap(([key, item]) => {
                if (key === 'vars')
                    return [];
                const value = this.failures.attempt({ where: `'stages.${name}.${key}'`, path: [...at, key] }, () => resolveValue(item, { ...options, key: String(key) }));
                return value === undefined ? [] : [[key, value]];
            });
            return new Map(entries);
        });
        if (this.failures.list.length === before)
            this.stages.push({ ...stage, definition: resolved, wdir, used });
    }
    wdir(text, isChecked) {
        const folder = (0,project_place/* folderOf */.yS)(this.file);
        if (typeof text !== 'string' || text === '')
            return folder;
        return (0,project_place/* joinPath */.uJ)(folder, valueText(resolveValue(text, { ...this.resolving, isChecked }), this.resolving.style));
    }
    async contextOf({ name, at, definition }, wdir) {
        const vars = definition.get('vars');
        const { context } = this.resolving;
        if (!(0,values_value/* isList */.Lv)(vars) || vars.length === 0)
            return context;
        const where = `'stages.${name}.vars'`;
        return this.failures.attemptLater({ where: `stage '${name}'`, path: [...at, 'vars'] }, async () => {
            if (hasExpression(vars))
                throw new template_error/* TemplateError */.$w('interpolating is not allowed', 'space', where);
            const copy = new template_context/* Context */.o(context);
            try {
                await (0,template_vars/* loadVars */.tH)(copy, vars, { folder: wdir, stage: name, reader: this.reader });
            }
            catch (error) {
                throw error instanceof template_error/* AlreadyLoadedError */.YP
                    ? new template_error/* TemplateError */.$w(error.message, 'newline', where)
                    : error;
            }
            return copy;
        });
    }
}
const unused = new Map();
function isPlain(definition) {
    return !definition.has('vars') && !definition.has('wdir') && !mentionsExpression(definition);
}

;// CONCATENATED MODULE: ./lib/project/template/template.js









async function resolveTemplates(document, { style, reader }) {
    const root = (0,values_value/* isMapping */.pi)(document.value) ? document.value : new Map();
    const failures = new TemplateFailures(document);
    const context = new template_context/* Context */.o();
    await failures.attemptLater({ where: "'vars'", path: ['vars'] }, async () => {
        const vars = listAt(root, 'vars');
        if (hasExpression(vars))
            throw new template_error/* TemplateError */.$w('interpolating is not allowed');
        const place = { folder: (0,project_place/* folderOf */.yS)(document.file), reader };
        await (0,template_vars/* loadDefaultParams */.c5)(context, place);
        await (0,template_vars/* loadVars */.tH)(context, vars, place);
    });
    if (failures.list.length > 0)
        return { ...nothing, failures: failures.list };
    const resolving = { context, style, budget: { left: 64 * 1024 * 1024 } };
    const templates = new StageTemplates({ document, failures, resolving, reader });
    await templates.resolveAll(mapAt(root, 'stages'));
    const list = (key) => resolveList(root, key, resolving, failures);
    return {
        stages: templates.stages,
        metrics: list('metrics'),
        params: list('params'),
        plots: list('plots'),
        datasets: list('datasets'),
        groups: new Set([...templates.groups].filter((name) => !failures.stages.has(name))),
        artifacts: resolveArtifacts(mapAt(root, 'artifacts'), resolving, failures),
        failures: failures.list,
    };
}
const nothing = {
    stages: [],
    metrics: [],
    params: [],
    plots: [],
    datasets: [],
    artifacts: new Map(),
    groups: new Set(),
};
function resolveList(root, key, options, failures) {
    return listAt(root, key).flatMap((item, i) => {
        const resolved = failures.attempt({ where: `'${key}.${i}'`, path: [key, i] }, () => {
            checkSyntax(item);
            return resolveValue(item, options);
        });
        return resolved === undefined ? [] : [resolved];
    });
}
function resolveArtifacts(artifacts, options, failures) {
    const resolved = new Map();
    for (const [key, artifact] of artifacts) {
        failures.attempt({ where: `'artifacts.${key}'`, path: ['artifacts', key] }, () => {
            checkSyntax(key);
            const name = resolveValue(key, options);
            if (typeof name !== 'string')
                throw new template_error/* TemplateError */.$w(`expected str, got ${(0,context_node/* typeName */.go)(name)}`, 'resolve');
            checkSyntax(artifact);
            resolved.set(name, resolveValue(artifact, options));
        });
    }
    return resolved;
}
function listAt(map, key) {
    const value = map.get(key);
    return (0,values_value/* isList */.Lv)(value) ? value : [];
}
function mapAt(map, key) {
    const value = map.get(key);
    return (0,values_value/* isMapping */.pi)(value) ? value : new Map();
}

;// CONCATENATED MODULE: ./lib/project/dvc-yaml.js







async function readDvcYaml(document, options) {
    const failures = (0,schema/* validate */.tf)(document, dvc_yaml_schema/* dvcYamlSchema */.i);
    if (failures.length > 0)
        return { ...empty, failures };
    const resolved = await resolveTemplates(document, options);
    const troubles = [...resolved.failures];
    const groups = new Set(resolved.groups);
    const stages = resolved.stages.flatMap((stage) => {
        const wdir = (0,project_place/* resolveFolder */.h1)(stage.wdir, options.root);
        const reading = new stage_reading/* StageReading */.Nl({ document, ...stage, wdir }, options);
        const parametrized = isParametrized(stage, document);
        const made = (0,make_stage/* makeStage */.d)({ ...stage, wdir }, { reading, document, lock: options.lock, parametrized });
        troubles.push(...reading.failures);
        if (reading.failures.length === 0)
            return [made];
        groups.delete(stage.group ?? '');
        return [];
    });
    const { metrics, params, plots, artifacts, datasets } = resolved;
    return { stages, metrics, params, plots, artifacts, datasets, groups, failures: troubles };
}
const empty = {
    stages: [],
    metrics: [],
    params: [],
    plots: [],
    artifacts: new Map(),
    datasets: [],
    groups: new Set(),
};
function isParametrized({ name, group, definition }, document) {
    if (group !== undefined)
        return true;
    const stages = document.value.get('stages');
    return !sameValue(stages.get(name), definition);
}
function sameValue(a, b) {
    if (a === b)
        return true;
    if ((0,values_value/* isList */.Lv)(a) && (0,values_value/* isList */.Lv)(b))
        return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
    if (a instanceof Map && b instanceof Map) {
        return (a.size === b.size && [...a].every(([key, item]) => b.has(key) && sameValue(item, b.get(key))));
    }
    return false;
}


/***/ })

};
