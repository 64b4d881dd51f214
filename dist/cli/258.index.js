export const id = 258;
export const ids = [258];
export const modules = {

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   Pl: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26195);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);



function headline(input) {
    const { failures, counts } = input;
    const failed = input.stages.filter(({ state }) => state === 'failed');
    if (failed.length > 0)
        return ['❌ ', ...failedStages(failed, input)];
    const outcome = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(input);
    if (failures.length > 0 && failures.every(({ reason }) => reason === 'cancelled'))
        return ['⏹️ ', ...stopped(failures), ' · ', ...soFar(input)];
    if (outcome === 'refused' ||
        !input.planned ||
        (failures.length > 0 && counts.ran + counts.restored === 0)) {
        return ['❌ ', ...trouble(failures, outcome)];
    }
    if (counts.cancelled > 0)
        return ['⏹️ Cancelled after ', (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(input.seconds), ' · ', ...soFar(input)];
    if (failures.length > 0)
        return ['❌ ', ...trouble(failures, outcome), ' · ', ...progress(input)];
    const broken = input.gates.filter(_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .isBroken */ .Qr);
    const isPlan = !input.ran && counts.stale + counts.waiting + counts.unknown > 0;
    if (broken.length > 0) {
        const done = isPlan ? planWords(input.stages, counts) : progress(input);
        return ['❌ ', ...brokenGates(broken), ' · ', ...done];
    }
    if (outcome === 'planned')
        return ['🟡 ', ...planWords(input.stages, counts), ...movement(input.metrics)];
    return ['✅ ', ...progress(input), ...movement(input.metrics)];
}
function failedStages(failed, input) {
    const [first] = failed;
    const who = failed.length === 1 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(first.stage.address)] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(failed.length, 'stage')];
    const after = first.seconds === undefined || failed.length > 1 ? '' : ` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(first.seconds)}`;
    const { blocked, ran, restored } = input.counts;
    const blocks = blocked === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(blocked, 'stage')} ${blocked === 1 ? 'is' : 'are'} blocked`;
    return [...who, ` failed${after}${blocks}`, ...(ran + restored === 0 ? [] : [' · ', ...progress(input)])];
}
function stopped([first]) {
    return ['Stopped: ', { text: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(firstLine(first?.message ?? ''), 160) }];
}
function soFar(input) {
    const { ran, restored, total } = input.counts;
    return ran + restored === 0 ? [`none of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')} ran`] : progress(input);
}
function trouble(failures, outcome) {
    const [first] = failures;
    if (first === undefined)
        return ['The project could not be read'];
    const verb = outcome === 'refused' ? 'Refused' : 'Could not finish';
    const line = first.location === undefined ? [] : [' ', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(lineOf(first.location)), ':'];
    const more = failures.length === 1 ? '' : ` (and ${failures.length - 1} more)`;
    return [`${verb}:`, ...line, ' ', { text: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(firstLine(first.message), 120) }, more];
}
function brokenGates(broken) {
    const [first] = broken;
    const names = [...new Set(broken.map(({ gate }) => gate))];
    if (broken.length === 1 && first !== undefined)
        return ['Gate ', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(first.gate), ' failed: ', { text: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(plainGate(first), 80) }];
    return names.length <= 2
        ? [names.length === 1 ? 'Gate ' : 'Gates ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(names), ' failed']
        : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(names.length, 'gate')} failed`];
}
function plainGate({ value, state }) {
    const said = value.replaceAll('`', '');
    return state === 'cannot compare' ? `cannot compare, ${said}` : said;
}
function progress({ counts, seconds, firstRun, stages }) {
    const { ran, restored, total } = counts;
    const of = `of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')}`;
    const time = ` in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}`;
    const later = stages.filter(({ afterMerge }) => afterMerge === true).length;
    if (ran + restored === 0 && later > 0)
        return [`Nothing to run before the merge: ${allOf(counts.fresh, total)}, ${later} after it`];
    if (ran + restored === 0)
        return [total === 0 ? 'No stages' : `Nothing is stale: ${allOf(counts.fresh, total)}`];
    if (firstRun && ran === total)
        return [`First run: ${total === 1 ? 'the stage' : `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')}`} ran${time}`];
    if (ran === 0)
        return [`${restored} ${of} came from the run cache${time}, nothing had to run`];
    const also = restored === 0 ? '' : `, ${restored} came from the run cache`;
    return [`${ran} ${of} ${firstRun ? 'ran' : 're-ran'}${time}${also}`];
}
function allOf(fresh, total) {
    if (total === 1 && fresh === 1)
        return 'the stage is fresh';
    return fresh === total
        ? `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')} are fresh`
        : `${fresh} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')} ${fresh === 1 ? 'is' : 'are'} fresh`;
}
function planWords(stages, counts) {
    const { stale, waiting, unknown, total } = counts;
    if (stale + waiting + unknown === 0)
        return [total === 0 ? 'No stages' : `Nothing is stale: ${allOf(counts.fresh, total)}`];
    const waits = waiting === 0
        ? ''
        : `, ${waiting} more ${waiting === 1 ? 'waits' : 'wait'} for ${stale === 1 ? 'it' : 'them'}`;
    const cannot = unknown === 0 ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unknown, 'stage')} cannot be judged`;
    const running = stages.filter(({ state }) => state === 'stale' || state === 'waiting');
    const estimates = running.flatMap(({ estimateSeconds }) => estimateSeconds ?? []);
    const cost = running.length > 0 && estimates.length === running.length
        ? ` · about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(estimates.reduce((sum, seconds) => sum + seconds, 0))} to bring up to date`
        : '';
    return [
        `${stale} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')} ${stale === 1 ? 'is' : 'are'} stale${waits}${cannot}${cost}`,
    ];
}
function movement(metrics) {
    const moved = metrics.filter(({ comparison, diff }) => comparison === 'changed' && diff !== undefined);
    const shown = moved.find(({ verdict }) => verdict !== undefined) ?? moved[0];
    if (shown !== undefined) {
        const [old, now] = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(shown.old, shown.new);
        return [' · ', { text: metricName(shown) }, ' ', { text: old }, ' → ', { strong: now }];
    }
    const added = metrics.find((row) => row.comparison === 'added' && (typeof row.new === 'number' || typeof row.new === 'bigint'));
    return added === undefined
        ? []
        : [' · ', { text: metricName(added) }, ' ', { strong: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(added.new) }];
}
function metricName({ file, key }) {
    return key === '' ? file : key;
}
function lineOf({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
function firstLine(message) {
    return message.split(/[\r\n]/, 1)[0] ?? '';
}


/***/ }),

/***/ 43959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ whyReasons),
/* harmony export */   pE: () => (/* binding */ whyStage)
/* harmony export */ });
/* unused harmony export reasonWords */
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);



function whyStage(row) {
    const own = whyReasons(row.reasons);
    if (row.state === 'frozen' || row.verdict === 'frozen')
        return ['frozen'];
    const waits = row.causedBy.length === 0 ? [] : ['waits for ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(row.causedBy, 3)];
    if (own.length > 0)
        return waits.length === 0 ? own : [...own, '; ', ...waits];
    if (waits.length > 0)
        return waits;
    return row.unseen.length === 0 ? [] : ['cannot tell: ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(row.unseen, 3), ' cannot be seen'];
}
function whyReasons(reasons, most = 3) {
    const shown = reasons
        .slice(0, most)
        .flatMap((reason, i) => [...(i === 0 ? [] : ['; ']), ...reasonWords(reason)]);
    return reasons.length > most ? [...shown, `; and ${reasons.length - most} more`] : shown;
}
function reasonWords(reason) {
    switch (reason.kind) {
        case 'not-locked':
            return ['never ran'];
        case 'always-changed':
            return ['always runs'];
        case 'changed-checksum':
            return ['the file itself was edited'];
        case 'forced':
            return ['forced'];
        case 'changed-command':
            return commandWords(reason.old, reason.new);
        case 'changed-param':
            return sectionWords(reason) ?? paramWords(reason);
        case 'changed-dep':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.path), ` ${pathWord(reason.status)}`];
        case 'missing-dep':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.path), ' is missing'];
        case 'changed-out':
            return ['output ', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.path), ` ${pathWord(reason.status)}`];
        case 'missing-out':
            return ['output ', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.path), ' is missing'];
    }
}
function pathWord(status) {
    switch (status) {
        case 'new':
            return 'is new';
        case 'modified':
            return 'changed';
        case 'deleted':
            return 'was deleted';
        case 'not in cache':
            return 'is not in the cache';
        case 'update available':
            return 'has an update';
        case 'not in sync':
            return 'has no record in dvc.lock';
    }
}
function sectionWords(reason) {
    const moved = movedLeaves(reason);
    if (moved.length === 0 || moved.length > 3 || moved[0] === reason)
        return undefined;
    return moved.flatMap((leaf, i) => [...(i === 0 ? [] : ['; ']), ...paramWords(leaf)]);
}
function movedLeaves(reason, depth = 0) {
    const { old, new: now, key } = reason;
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(old) || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(now) || key === undefined || depth > 8)
        return [reason];
    const names = new Set([...now.keys(), ...old.keys()]);
    return [...names].flatMap((name) => {
        const [then, since] = [old.get(name), now.get(name)];
        if (then !== undefined && since !== undefined && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .pyEqual */ .Q8)(then, since))
            return [];
        const { old: _, new: __, ...rest } = reason;
        const leaf = {
            ...(then === undefined ? {} : { old: then }),
            ...(since === undefined ? {} : { new: since }),
        };
        return movedLeaves({ ...rest, key: `${key}.${String(name)}`, ...leaf }, depth + 1);
    });
}
function paramWords(reason) {
    const name = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.key ?? reason.file);
    const [old, now] = [reason.old, reason.new].map((value) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatParam */ .Nt)(value), 60));
    if (reason.key === undefined && reason.old === undefined && reason.new === undefined) {
        return [name, reason.status === 'deleted' ? ' is missing' : ' changed'];
    }
    if (reason.new === undefined)
        return [
            name,
            reason.old === undefined ? ' is missing' : ' was removed (was ',
            ...(reason.old === undefined ? [] : [{ text: old }, ')']),
        ];
    if (reason.old === undefined)
        return [name, ' is new: ', { text: now }];
    return [name, ' ', { text: old }, ' → ', { text: now }];
}
const longestCommand = 40;
function commandWords(old, now) {
    const [before, after] = [old, now].map((cmd) => (typeof cmd === 'string' ? cmd : cmd.join('; ')));
    const isShort = before.length <= longestCommand && after.length <= longestCommand && !/[\r\n]/.test(before + after);
    return isShort ? ['command ', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(before), ' → ', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(after)] : ['command changed'];
}


/***/ }),

/***/ 15780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ exportWords),
/* harmony export */   U7: () => (/* binding */ stageRows),
/* harmony export */   U8: () => (/* binding */ isConcerned),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
function stageRows(plan, run) {
    const runs = new Map((run?.stages ?? []).map((stageRun) => [stageRun.stage.address, stageRun]));
    const planned = (plan?.stages ?? []).map((stage) => row(stage, runs.get(stage.stage.address)));
    const known = new Set(planned.map(({ stage }) => stage.address));
    const others = (run?.stages ?? []).filter(({ stage }) => !known.has(stage.address));
    return [...planned, ...others.filter(isWorthListing).map((stageRun) => row(undefined, stageRun))];
}
function countStates(rows) {
    const counts = {
        total: rows.length,
        ...{ fresh: 0, restored: 0, ran: 0, failed: 0, blocked: 0, cancelled: 0, skipped: 0 },
        ...{ stale: 0, waiting: 0, frozen: 0, unknown: 0 },
    };
    for (const { state } of rows)
        counts[state]++;
    return counts;
}
function isConcerned({ state, verdict, receipt }) {
    if (receipt !== undefined)
        return true;
    return !(isQuiet(state) && (verdict === undefined || isQuiet(verdict)));
}
function isQuiet(state) {
    return state === 'fresh' || state === 'frozen' || state === 'skipped';
}
function exportWords({ state, receipt }) {
    if (receipt === undefined)
        return undefined;
    if (state === 'ran')
        return 'exported';
    return `exported before, ${/^\d+$/.test(receipt.run) ? `in run ${receipt.run}` : receipt.run.slice(0, 40)}`;
}
function row(planned, stageRun) {
    const stage = (planned?.stage ?? stageRun?.stage);
    return {
        stage,
        state: stateOf(planned, stageRun),
        ...(planned === undefined ? {} : { verdict: planned.verdict.kind }),
        reasons: reasonsOf(planned, stageRun),
        causedBy: planned?.causedBy ?? [],
        since: planned?.since ?? 'head',
        ...(stageRun === undefined || !tookTime(stageRun.outcome) ? {} : { seconds: stageRun.seconds }),
        ...(planned?.estimateSeconds === undefined ? {} : { estimateSeconds: planned.estimateSeconds }),
        ...(stageRun?.failure === undefined ? {} : { failure: stageRun.failure }),
        ...(stageRun?.logTail === undefined ? {} : { logTail: stageRun.logTail }),
        blockedBy: stageRun?.blockedBy ?? [],
        unseen: planned?.verdict.unknown ?? [],
        ...(stageRun?.receipt === undefined ? {} : { receipt: stageRun.receipt }),
        ...(planned?.afterMerge === true || stageRun?.afterMerge === true ? { afterMerge: true } : {}),
    };
}
function reasonsOf(planned, stageRun) {
    const own = planned?.verdict.reasons ?? [];
    return own.length > 0 || planned?.verdict.kind === 'waiting' ? own : (stageRun?.reasons ?? []);
}
function stateOf(planned, stageRun) {
    if (stageRun === undefined)
        return planned.verdict.kind;
    if (stageRun.outcome === 'skipped' && planned?.verdict.kind === 'frozen')
        return 'frozen';
    return stageRun.outcome;
}
function tookTime(outcome) {
    return outcome === 'ran' || outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled';
}
function isWorthListing({ stage, outcome }) {
    return stage.cmd !== undefined || outcome !== 'fresh';
}


/***/ }),

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
function textWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let [width, before, joined] = [0, 0, false];
    for (const char of text) {
        if (/\p{Cc}/u.test(char) && char !== '\0')
            return -1;
        if (char === '\ufe0f' && before === 1)
            [width, before] = [width + 1, 2];
        else if (!joined) {
            const own = charWidth(char);
            width += own;
            if (own > 0)
                before = isPictograph(char, own) ? own : 3;
        }
        joined = char === '\u200d' && before !== 3;
    }
    return width;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - Math.max(0, textWidth(text))));
}
function charWidth(char) {
    const point = char.codePointAt(0) ?? 0;
    if (shownFormat.test(char))
        return 1;
    if (invisible.test(char))
        return 0;
    if (/\p{Emoji_Presentation}/u.test(char))
        return 2;
    return wide.some(([low, high]) => point >= low && point <= high) ? 2 : 1;
}
const shownFormat = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const invisible = /[\p{Mn}\p{Me}\p{Mc}\p{Cf}\p{Zl}\p{Zp}\0\u1160-\u11ff\ud7b0-\ud7fb\u3164\uffa0]/u;
function isPictograph(char, width) {
    return /\p{Emoji}/u.test(char) && (width === 1 || /\p{Extended_Pictographic}/u.test(char));
}
const wide = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2630, 0x2637],
    [0x268a, 0x268f],
    [0x2e80, 0x303e],
    [0x3041, 0x3247],
    [0x3250, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x191d2],
    [0x1aff0, 0x1b2fb],
    [0x1d300, 0x1d376],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   gW: () => (/* binding */ renderWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function code(text) {
    return { code: text };
}
function plainWords(words) {
    return words.map((piece) => (typeof piece === 'string' ? piece : quoted(piece))).join('');
}
function renderWords(words, sink) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('code' in piece)
            return sink.code(piece.code);
        return 'strong' in piece ? sink.strong(piece.strong) : sink.text(piece.text);
    })
        .join('');
}
function list(items, most = 5) {
    if (items.length > most)
        return [...joined(items.slice(0, most), ', '), ` and ${items.length - most} more`];
    return joined(items, ' and ');
}
function joined(items, last) {
    return items.flatMap((item, i) => i === 0 ? [code(item)] : [i === items.length - 1 ? last : ', ', code(item)]);
}
function counted(count, noun, plural = `${noun}s`) {
    return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}
function groupDigits(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}
function quoted(piece) {
    if ('code' in piece)
        return piece.code;
    return 'strong' in piece ? piece.strong : piece.text;
}


/***/ })

};
